import { useRef, useState } from 'react';
import { QuillBox } from '../editors/quill-editor';
import { TiptapBox } from '../editors/tiptap-editor';
import { Button } from '../parts/press';
import { publish } from '../practice';
import { words } from '../words';

/** A comment under a post in the feed of 2026. */
export function NewComment() {
  const [text, setText] = useState('');
  const [generation, setGeneration] = useState(0);
  const setLatest = useRef(setText);
  const post = () => {
    publish(text);
    setText('');
    setGeneration((old) => old + 1);
  };
  return (
    <div componentkey="commentBox-urn:li:activity:1" className="comment-form">
      <div data-testid="ui-core-tiptap-text-editor-wrapper">
        <TiptapBox
          key={generation}
          attributes={{ 'aria-label': words.creatingComment }}
          onText={setLatest.current}
        />
      </div>
      {text.trim() !== '' && (
        <div componentkey="commentButtonSection-urn:li:activity:1">
          <Button attributes={{ className: 'primary' }} onPress={post}>
            <span>{words.comment}</span>
          </Button>
        </div>
      )}
    </div>
  );
}

/** A comment on a post's own page, the older form. */
export function ClassicComment() {
  const [text, setText] = useState('');
  const [generation, setGeneration] = useState(0);
  const setLatest = useRef(setText);
  const post = () => {
    publish(text);
    setText('');
    setGeneration((old) => old + 1);
  };
  return (
    <form className="comments-comment-box__form" onSubmit={(event) => event.preventDefault()}>
      <QuillBox
        key={generation}
        attributes={{
          role: 'textbox',
          'aria-label': words.creatingComment,
          'data-placeholder': words.addComment,
        }}
        onText={setLatest.current}
      />
      {text.trim() !== '' && (
        <Button attributes={{ className: 'comments-comment-box__submit-button--cr primary' }} onPress={post}>
          <span className="artdeco-button__text">{words.comment}</span>
        </Button>
      )}
    </form>
  );
}
