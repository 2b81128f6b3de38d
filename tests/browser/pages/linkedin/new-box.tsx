import { useEffect, useRef, useState } from 'react';
import { TiptapBox } from '../editors/tiptap-editor';
import { useAttached } from '../parts/attached';
import { Icon } from '../parts/icon';
import { Previews } from '../parts/previews';
import { Button } from '../parts/press';
import { publish } from '../practice';
import { words } from '../words';
import { MediaEditor } from './media-editor';

/** LinkedIn's server-driven box: a native dialog, put in place of a stand-in half a second after it opened. */
export function NewShareBox({ onClose }: { readonly onClose: () => void }) {
  const [generation, setGeneration] = useState(0);
  useEffect(() => {
    const swap = setTimeout(() => setGeneration(1), 500);
    return () => clearTimeout(swap);
  }, []);
  return <ShareDialog key={generation} settled={generation > 0} onClose={onClose} />;
}

interface ShareDialogProps {
  readonly settled: boolean;
  readonly onClose: () => void;
}

function ShareDialog({ settled, onClose }: ShareDialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState('');
  const files = useAttached();
  const setLatest = useRef(setText);
  const [editing, setEditing] = useState(false);
  useEffect(() => {
    const dialog = element.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  const post = () => {
    publish(text);
    onClose();
  };
  return (
    <>
      <dialog ref={element} data-testid="dialog" className="dialog" data-settled={settled || undefined}>
        <div data-sdui-screen="com.linkedin.sdui.flagshipnav.sharing.ShareCompose" {...files.receives}>
          <header>
            <Button attributes={{ 'aria-label': words.close }} onPress={onClose}>
              <Icon id="close-small" />
            </Button>
          </header>
          <div data-testid="ui-core-tiptap-text-editor-wrapper">
            <TiptapBox
              attributes={{
                componentkey: 'ShareBox_textEditor',
                'aria-label': words.creating,
                'aria-multiline': 'true',
                'data-placeholder': words.talkAbout,
              }}
              onText={setLatest.current}
            />
          </div>
          <div id="ShareBoxpreviewCard" className="attachments">
            {!editing && files.attached.length > 0 && (
              <figure>
                <Icon id="image-medium" />
                <Previews files={files} />
              </figure>
            )}
          </div>
          <div className="row">
            <Button
              attributes={{ 'aria-label': words.emoji }}
              onPress={() => window.practice.insertEmoji('🙂')}
            >
              <Icon id="emoji-medium" />
            </Button>
            <Button
              attributes={{ 'aria-label': words.media, 'aria-haspopup': 'dialog' }}
              onPress={() => setEditing(true)}
            >
              <Icon id="image-medium" />
            </Button>
            <Button
              attributes={{ className: 'primary' }}
              disabled={text.trim() === '' && files.attached.length === 0}
              onPress={post}
            >
              <span>{words.post}</span>
            </Button>
          </div>
        </div>
      </dialog>
      {editing && <MediaEditor files={files} onNext={() => setEditing(false)} />}
    </>
  );
}
