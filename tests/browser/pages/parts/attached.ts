import {
  type ChangeEvent,
  type ClipboardEvent,
  type DragEvent,
  type MouseEvent,
  useCallback,
  useRef,
  useState,
} from 'react';

/** A file that the site holds, with the address of its preview. */
export interface Attached {
  readonly file: File;
  readonly url: string;
}

const onDragOver = (event: DragEvent) => event.preventDefault();

/** The files attached to one compose box, and what can be done with them. */
export type AttachedFiles = ReturnType<typeof useAttached>;

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
    /** Shows another picture in the place of one, as after it was cropped. */
    crop: useCallback(
      (url: string) =>
        setAttached((old) =>
          old.map((one) => (one.url === url ? { ...one, url: URL.createObjectURL(one.file) } : one)),
        ),
      [],
    ),
    clear: useCallback(() => setAttached([]), []),
    /** For the element that files may be dropped on or pasted into. */
    receives: { onDrop, onDragOver, onPasteCapture },
  };
}

/** For a file input: what is chosen there is attached. No window opens when it is clicked, since nobody would close it. */
export function chooses({ add }: Pick<AttachedFiles, 'add'>) {
  return {
    onClick: (event: MouseEvent) => event.preventDefault(),
    onChange: (event: ChangeEvent<HTMLInputElement>) => void add(event.target.files),
  };
}
