import { words } from '../../lib/words';
import { NoteIcon } from '../icons/note-icon';

/**
 * Says that a choice could not be saved, wherever on the page it was made: at the foot of the window, and read out each time.
 * Always in the page, so that it is heard.
 */
export function NotSaved(props: {
  /** How often in a row it could not. */
  readonly times: number;
}) {
  return (
    <output className="not-saved">
      {props.times > 0 && (
        <span key={props.times}>
          <NoteIcon />
          {words('settingsNotSaved')}
        </span>
      )}
    </output>
  );
}
