import { useRef, useState } from 'react';
import { LexicalBox } from '../editors/lexical-editor';
import { postsOn } from '../parts/keys';
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
  const suggested = suggestedFor(text);
  const post = () => {
    const written = window.practice.editorText();
    if (written.trim() === '') return;
    window.practice.setText('');
    publish(written);
    setGeneration((old) => old + 1);
  };
  return (
    <form
      role="presentation"
      className="comment-form"
      onSubmit={(event) => event.preventDefault()}
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
      </ul>
      <div id="focused-state-composer-submit">
        <RoleButton attributes={{ 'aria-label': words.comment }} disabled={text.trim() === ''} onPress={post}>
          ➤
        </RoleButton>
      </div>
    </form>
  );
}
