import { useState } from 'react';
import { LexicalBox } from '../editors/lexical-editor';
import { TextareaBox } from '../editors/textarea-editor';
import { postsOn } from '../parts/keys';
import { mount } from '../parts/mount';
import { RoleButton } from '../parts/press';
import { publish } from '../practice';
import { words } from '../words';
import { Create } from './create';
import { Profile } from './profile';

function Home() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <nav>
        <RoleButton attributes={{ 'data-opener': '' }} onPress={() => setOpen(true)}>
          <svg aria-label={words.newPost} role="img" width="24" height="24" viewBox="0 0 24 24">
            <path d="M12 4v16M4 12h16" stroke="currentColor" />
          </svg>
        </RoleButton>
      </nav>
      <main role="main">
        <Photo />
      </main>
      {open && <Create onClose={() => setOpen(false)} />}
    </>
  );
}

function Photo() {
  return (
    <article className="card">
      <b>jo.marsh</b>
      <p>Sunny day at the allotment.</p>
    </article>
  );
}

/** The comment box under a photo: a plain textarea in a form; Enter posts. */
function CommentForm() {
  const [text, setText] = useState('');
  const post = () => {
    if (text.trim() === '') return;
    publish(text);
    setText('');
  };
  return (
    <form
      method="POST"
      className="comment-form"
      onSubmit={(event) => event.preventDefault()}
      onKeyDownCapture={postsOn('enter', post)}
    >
      <TextareaBox
        attributes={{ 'aria-label': words.addComment, placeholder: words.addComment, autoComplete: 'off' }}
        value={text}
        onText={setText}
      />
      {text !== '' && (
        <div>
          <RoleButton onPress={post}>{words.post}</RoleButton>
        </div>
      )}
    </form>
  );
}

function send(): void {
  const written = window.practice.editorText();
  window.practice.setText('');
  publish(written);
}

function Message() {
  const [text, setText] = useState('');
  return (
    <main role="main" className="comment-form" onKeyDownCapture={postsOn('enter', send)}>
      <LexicalBox
        attributes={{ 'aria-label': words.message, 'aria-placeholder': words.message }}
        onText={setText}
      />
      {text !== '' && <RoleButton onPress={send}>{words.send}</RoleButton>}
    </main>
  );
}

mount([
  ['/accounts/edit', () => <Profile />],
  [
    '/p/practice',
    () => (
      <main role="main">
        <Photo />
        <article className="card">
          <CommentForm />
        </article>
      </main>
    ),
  ],
  ['/direct/t/1', () => <Message />],
  ['/', () => <Home />],
]);
