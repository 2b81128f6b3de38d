import { useRef, useState } from 'react';
import { DraftBox } from '../editors/draft-editor';
import { TextareaBox } from '../editors/textarea-editor';
import { chooses, useAttached } from '../parts/attached';
import { postsOn } from '../parts/keys';
import { variant } from '../parts/mount';
import { Button } from '../parts/press';
import { publish } from '../practice';
import { words } from '../words';
import { Attachments } from './attachments';

interface Part {
  readonly id: number;
  readonly text: string;
}

interface ComposerProps {
  readonly submitTestId: 'tweetButton' | 'tweetButtonInline';
  readonly reply?: boolean;
  readonly thread?: boolean;
  readonly onPosted?: () => void;
}

let lastId = 0;
const emptyPart = (): Part => ({ id: (lastId += 1), text: '' });

/** X's compose box: one editor, or several for a thread; the toolbar is the editors' sibling. */
export function Composer({ submitTestId, reply = false, thread = false, onPosted }: ComposerProps) {
  const [parts, setParts] = useState<readonly Part[]>(() => [emptyPart()]);
  // X puts new editors in the old ones' place after a file was taken in.
  const [generation, setGeneration] = useState(0);
  const files = useAttached(() => setTimeout(() => setGeneration((old) => old + 1), 250));
  const change = (id: number, text: string) =>
    setParts((old) => old.map((part) => (part.id === id && part.text !== text ? { id, text } : part)));
  const empty = parts.every((part) => part.text.trim() === '') && files.attached.length === 0;
  const post = () => {
    if (empty) return;
    publish(parts.map((part) => part.text).join('\n\n'));
    setParts([emptyPart()]);
    files.clear();
    onPosted?.();
  };
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <div className="composer" onKeyDownCapture={postsOn('ctrl-enter', post)} {...files.receives}>
      <div className="parts">
        {parts.map((part, index) => (
          <PartEditor
            key={`${generation}-${part.id}`}
            index={index}
            part={part}
            label={reply ? words.postReply : words.happening}
            onText={change}
          />
        ))}
      </div>
      <Attachments files={files} quote={variant === 'quote'} />
      <div data-testid="toolBar" className="toolbar">
        <input
          ref={chooser}
          type="file"
          multiple
          className="unseen"
          data-testid="fileInput"
          accept="image/jpeg,image/png,image/webp,image/gif,video/mp4,video/quicktime"
          {...chooses(files)}
        />
        <Button attributes={{ 'aria-label': words.media }} onPress={() => chooser.current?.click()}>
          🖼
        </Button>
        {thread && (
          <Button
            attributes={{ 'data-testid': 'addButton', 'aria-label': words.addPost }}
            disabled={empty}
            onPress={() => setParts((old) => [...old, emptyPart()])}
          >
            +
          </Button>
        )}
        <Button
          attributes={{ role: 'button', 'data-testid': submitTestId, className: 'primary' }}
          disabled={empty}
          onPress={post}
        >
          <span>{parts.length > 1 ? words.postAll : reply ? words.reply : words.post}</span>
        </Button>
      </div>
    </div>
  );
}

interface PartProps {
  readonly index: number;
  readonly part: Part;
  readonly label: string;
  readonly onText: (id: number, text: string) => void;
}

function PartEditor({ index, part, label, onText }: PartProps) {
  const testId = `tweetTextarea_${index}`;
  const tell = useRef((text: string) => onText(part.id, text));
  tell.current = (text) => onText(part.id, text);
  const onChange = useRef((text: string) => tell.current(text));
  if (variant === 'mobile') {
    return (
      <div data-testid={testId} className="part">
        <TextareaBox
          attributes={{ placeholder: label, 'aria-label': words.postText }}
          value={part.text}
          onText={onChange.current}
        />
      </div>
    );
  }
  return (
    <div className="part" data-testid={`${testId}_label`}>
      <DraftBox
        attributes={{ 'data-testid': `${testId}RichTextInputContainer` }}
        testId={testId}
        label={label}
        initial={part.text}
        onText={onChange.current}
      />
    </div>
  );
}
