import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { type AttachedFiles, chooses } from '../parts/attached';
import { Previews } from '../parts/previews';
import { Button } from '../parts/press';
import { words } from '../words';

interface MediaEditorProps {
  readonly files: AttachedFiles;
  readonly onNext: () => void;
}

/**
 * The second dialog, in front of the box, in which pictures are chosen and arranged; the file input belongs to the page and to
 * neither dialog (seen 2026).
 */
export function MediaEditor({ files, onNext }: MediaEditorProps) {
  const element = useRef<HTMLDialogElement>(null);
  const chooser = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const dialog = element.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <>
      {createPortal(<input ref={chooser} type="file" multiple hidden {...chooses(files)} />, document.body)}
      <dialog ref={element} data-testid="dialog" className="dialog" aria-label="Editor">
        <div data-testid="add-media-drop-zone" className="attachments" {...files.receives}>
          <Previews files={files} />
          <Button attributes={{ 'aria-label': words.select }} onPress={() => chooser.current?.click()}>
            +
          </Button>
        </div>
        <Button attributes={{ className: 'primary', 'data-next': '' }} onPress={onNext}>
          <span>{words.next}</span>
        </Button>
      </dialog>
    </>
  );
}
