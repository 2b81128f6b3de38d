import { NoteIcon } from '../icons/note-icon';
import { TickIcon } from '../icons/tick-icon';

/**
 * What was just done, such as *Saved*, or that it could not be done: shown, and read out without taking the focus. Always in
 * the page, so that it is heard.
 */
export function Said(props: { readonly words: string; readonly failed?: boolean | undefined }) {
  const { words, failed = false } = props;
  return (
    <output className={failed ? 'saved saved-not' : 'saved'}>
      {words !== '' && (
        <>
          {failed ? <NoteIcon /> : <TickIcon />}
          <span>{words}</span>
        </>
      )}
    </output>
  );
}
