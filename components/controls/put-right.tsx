import { NoteIcon } from '../icons/note-icon';

/** What wants putting right in a field, said beside it. The field names it with `aria-describedby`. */
export function PutRight({ id, children }: { readonly id: string; readonly children: string }) {
  return (
    <p className="put-right" id={id}>
      <NoteIcon />
      <span>{children}</span>
    </p>
  );
}
