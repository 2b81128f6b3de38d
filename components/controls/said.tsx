import { TickIcon } from '../icons/tick-icon';

/** What was just done, such as *Saved*: shown, and read out without taking the focus. Always in the page, so that it is heard. */
export function Said({ words }: { readonly words: string }) {
  return (
    <output className="saved">
      {words !== '' && (
        <>
          <TickIcon />
          <span>{words}</span>
        </>
      )}
    </output>
  );
}
