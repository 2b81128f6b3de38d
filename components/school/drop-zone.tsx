import { useId, useState, type DragEvent, type ReactNode } from 'react';

/** A place for one file: dropped onto it, or chosen. */
export function DropZone(props: {
  /** What the button says. */
  readonly name: string;
  /** As the `accept` of a file field. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
  readonly children?: ReactNode;
}) {
  const id = useId();
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) props.onFile(file);
  };
  return (
    <div
      className={over ? 'drop-zone drop-zone-over' : 'drop-zone'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <input
        id={id}
        className="unseen"
        type="file"
        accept={props.accept}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          // So that the same file can be chosen again after it was mended.
          event.currentTarget.value = '';
          if (file) props.onFile(file);
        }}
      />
      <label htmlFor={id} className="button">
        {props.name}
      </label>
      {props.children}
    </div>
  );
}
