import { type KeyboardEvent, useState } from 'react';
import { Button } from '../parts/press';
import { publish } from '../practice';
import { words } from '../words';

/** LinkedIn's private messages, which are not posts. */
export function MessageForm() {
  const [text, setText] = useState('');
  const send = () => publish(text);
  const sendByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    send();
  };
  return (
    <form className="msg-form" onSubmit={(event) => event.preventDefault()}>
      <div
        className="msg-form__contenteditable editor"
        role="textbox"
        tabIndex={0}
        aria-label={words.writeMessage}
        contentEditable
        suppressContentEditableWarning
        onInput={(event) => setText(event.currentTarget.innerText)}
        onKeyDown={sendByKey}
      />
      <Button attributes={{ className: 'msg-form__send-button', type: 'submit' }} onPress={send}>
        {words.send}
      </Button>
    </form>
  );
}
