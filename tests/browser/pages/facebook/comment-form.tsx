import { useRef, useState } from 'react';
import { LexicalBox } from '../editors/lexical-editor';
import { chooses, useAttached } from '../parts/attached';
import { postsOn } from '../parts/keys';
import { Previews } from '../parts/previews';
import { RoleButton } from '../parts/press';
import { publish } from '../practice';
import { words } from '../words';
import { LISTED, pick, suggestedFor, Suggestions } from './suggestions';

interface CommentFormProps {
  readonly label: string;
}

/** A comment box: Enter posts, or picks the person to mention that is suggested; and the box is emptied before a handler on the editor itself would be told of the key. */
export function CommentForm({ label }: CommentFormProps) {
  const [text, setText] = useState('');
  const [generation, setGeneration] = useState(0);
  const latest = useRef(setText);
  const files = useAttached();
  const chooser = useRef<HTMLInputElement>(null);
  const suggested = suggestedFor(text);
  const post = () => {
    const written = window.practice.editorText();
    if (written.trim() === '' && files.attached.length === 0) return;
    window.practice.setText('');
    publish(written);
    files.clear();
    setGeneration((old) => old + 1);
  };
  return (
    <form
      role="presentation"
      className="comment-form"
      onSubmit={(event) => event.preventDefault()}
      {...files.receives}
      onKeyDownCapture={postsOn('enter', () => (suggested ? pick(suggested) : post()))}
    >
      <LexicalBox
        key={generation}
        attributes={{ 'aria-label': label, 'aria-placeholder': label, ...(suggested && LISTED) }}
        onText={latest.current}
      />
      {suggested && <Suggestions person={suggested} />}
      <ul>
        <li>
          <RoleButton
            attributes={{ 'aria-label': words.emoji }}
            onPress={() => window.practice.insertEmoji('🙂')}
          >
            {'🙂'}
          </RoleButton>
        </li>
        <li>
          <input ref={chooser} type="file" className="unseen" accept="video/*,image/*" {...chooses(files)} />
          <RoleButton attributes={{ 'aria-label': words.photo }} onPress={() => chooser.current?.click()}>
            {'🖼'}
          </RoleButton>
        </li>
      </ul>
      <div className="attachments">
        <Previews files={files} />
      </div>
      <div id="focused-state-composer-submit">
        <RoleButton
          attributes={{ 'aria-label': words.comment }}
          disabled={text.trim() === '' && files.attached.length === 0}
          onPress={post}
        >
          ➤
        </RoleButton>
      </div>
    </form>
  );
}
