import { useRef, type MouseEvent } from 'react';
import { words } from '../../lib/words';
import { Said } from './said';

/** What was just done, with a button that takes it back while that can be done. */
export function SaidWithUndo(props: {
  readonly words: string;
  readonly failed?: boolean | undefined;
  readonly onUndo?: (() => void) | undefined;
}) {
  const line = useRef<HTMLDivElement>(null);
  const undo = ({ detail }: MouseEvent) => {
    // The second click of a double click would undo the undoing.
    if (detail > 1) return;
    props.onUndo?.();
    // The button goes, and must not take the keyboard's place on the page with it.
    line.current?.focus();
  };
  return (
    <div ref={line} className="row" tabIndex={-1}>
      <Said words={props.words} failed={props.failed} />
      {props.onUndo && (
        <button type="button" className="button" onClick={undo}>
          {words('undo')}
        </button>
      )}
    </div>
  );
}
