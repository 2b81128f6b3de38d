import { useRef } from 'react';
import { LexicalBox } from '../editors/lexical-editor';
import { postsOn } from '../parts/keys';
import { RoleButton } from '../parts/press';
import { publish } from '../practice';
import { words } from '../words';

function send(): void {
  const written = window.practice.editorText();
  window.practice.setText('');
  publish(written);
}

/** Messenger's box: a private message, which is not a post. */
export function MessageForm() {
  const nothing = useRef(() => {});
  return (
    <div role="main" aria-label={words.message}>
      <div role="group" className="comment-form" onKeyDownCapture={postsOn('enter', send)}>
        <LexicalBox
          attributes={{ 'aria-label': words.message, 'aria-placeholder': 'Aa' }}
          onText={nothing.current}
        />
        <RoleButton attributes={{ 'aria-label': words.send }} onPress={send}>
          ➤
        </RoleButton>
      </div>
    </div>
  );
}
