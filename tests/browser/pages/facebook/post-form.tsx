import { useRef, useState } from 'react';
import { LexicalBox } from '../editors/lexical-editor';
import { chooses, useAttached } from '../parts/attached';
import { Previews } from '../parts/previews';
import { RoleButton } from '../parts/press';
import { publish } from '../practice';
import { words } from '../words';

interface PostFormProps {
  readonly placeholder: string;
  readonly submit: string;
  /** What the last button leads to, with the text so far; without it the form publishes. */
  readonly onNext?: (text: string) => void;
  readonly onPosted: () => void;
}

/** The form inside Facebook's dialogs: audience, editor, tools, the button that posts, and a hidden submit at the end. */
export function PostForm({ placeholder, submit, onNext, onPosted }: PostFormProps) {
  const [text, setText] = useState('');
  const [choosing, setChoosing] = useState(false);
  const files = useAttached();
  const empty = text.trim() === '' && files.attached.length === 0;
  const latest = useRef(setText);
  const post = () => {
    if (onNext) {
      onNext(text);
      return;
    }
    publish(text);
    onPosted();
  };
  return (
    <form method="POST" onSubmit={(event) => event.preventDefault()} {...files.receives}>
      <div className="row">
        <b>Sam Okoro</b>
        <RoleButton attributes={{ 'aria-label': words.audience, tabIndex: -1 }} onPress={() => {}}>
          {'🌍'}
        </RoleButton>
      </div>
      <div className="editor-frame">
        <LexicalBox
          attributes={{ 'aria-placeholder': placeholder, 'aria-label': placeholder }}
          onText={latest.current}
        />
        {text === '' && (
          <div aria-hidden="true" className="placeholder">
            {placeholder}
          </div>
        )}
      </div>
      <div className="attachments">
        <Previews files={files} />
      </div>
      <div className="row">
        <RoleButton
          attributes={{ 'aria-label': words.emoji }}
          onPress={() => window.practice.insertEmoji('🙂')}
        >
          {'🙂'}
        </RoleButton>
        <RoleButton attributes={{ 'aria-label': words.photo }} onPress={() => setChoosing(true)}>
          {'🖼'}
        </RoleButton>
        {choosing && (
          <input
            type="file"
            multiple
            className="unseen"
            accept="image/*,image/heif,image/heic,video/*,video/mp4"
            {...chooses(files)}
          />
        )}
      </div>
      <RoleButton attributes={{ 'aria-label': submit, 'data-primary': '' }} disabled={empty} onPress={post}>
        {submit}
      </RoleButton>
      <input type="submit" className="unseen" tabIndex={-1} aria-hidden="true" />
    </form>
  );
}
