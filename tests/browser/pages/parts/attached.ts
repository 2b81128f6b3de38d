import { type ClipboardEvent, type DragEvent, useCallback, useRef, useState } from 'react';

/** A file that the site holds, with the address of its preview. */
export interface Attached {
  readonly file: File;
  readonly url: string;
}

const onDragOver = (event: DragEvent) => event.preventDefault();

/** The files attached to one compose box, by chooser, drop or paste. */
export function useAttached(onAdded?: () => void) {
  const [attached, setAttached] = useState<readonly Attached[]>([]);
  const added = useRef(onAdded);
  added.current = onAdded;
  const add = useCallback((files: Iterable<File> | null | undefined) => {
    const fresh = [...(files ?? [])].map((file) => ({ file, url: URL.createObjectURL(file) }));
    if (fresh.length === 0) return false;
    setAttached((old) => [...old, ...fresh]);
    added.current?.();
    return true;
  }, []);
  const onDrop = (event: DragEvent) => {
    if (add(event.dataTransfer.files)) event.preventDefault();
  };
  const onPasteCapture = (event: ClipboardEvent) => {
    if (!add(event.clipboardData.files)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return {
    attached,
    add,
    remove: useCallback((url: string) => setAttached((old) => old.filter((one) => one.url !== url)), []),
    clear: useCallback(() => setAttached([]), []),
    /** For the element that files may be dropped on or pasted into. */
    receives: { onDrop, onDragOver, onPasteCapture },
  };
}
