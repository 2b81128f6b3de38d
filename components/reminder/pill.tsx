import { countedWords, words } from '@/lib/words';
import { ENTRY_KEY } from './entry-key';
import { keepFocus } from './keep-focus';
import { Pear } from './pear';
import { Placed, type Place } from './placed';

interface Props {
  readonly place: Place;
  readonly count: number;
  readonly onOpen: (withFocus: boolean) => void;
}

/** The reminder at its smallest: how many things there are to check, or that nothing but answers to take back is left. */
export function Pill({ count, place, onOpen }: Props) {
  return (
    <Placed {...place} width="of-content" className="placed appear">
      <button
        type="button"
        className="pill"
        title={words('reminderPillHint')}
        aria-expanded="false"
        aria-keyshortcuts={ENTRY_KEY}
        onMouseDown={keepFocus}
        // Pressed by keyboard or screen reader, focus goes along; by mouse it stays with the editor.
        onClick={(event) => onOpen(event.detail === 0)}
      >
        <Pear />
        {count > 0 ? countedWords('reminderThings', count) : words('reminderNothingLeft')}
      </button>
    </Placed>
  );
}
