import { words } from '../../lib/words';
import { Said } from './said';

/** What was just done, with a button that takes it back while that can be done. */
export function SaidWithUndo(props: {
  readonly words: string;
  readonly failed?: boolean | undefined;
  readonly onUndo?: (() => void) | undefined;
}) {
  return (
    <div className="row">
      <Said words={props.words} failed={props.failed} />
      {props.onUndo && (
        <button type="button" className="button" onClick={props.onUndo}>
          {words('undo')}
        </button>
      )}
    </div>
  );
}
