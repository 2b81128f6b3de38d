import { words } from '../../lib/words';
import { SaidWithUndo } from './said-with-undo';

/** What was just done to something that is kept, or could not be done. */
export interface Done {
  readonly words: string;
  readonly failed?: boolean;
  /** Puts back what was there before, which is in this page's memory alone. Resolves to whether it did. */
  readonly undo?: () => Promise<boolean>;
}

export const NOTHING_DONE: Done = { words: '' };

/** That it could not be done. */
export function notDone(): Done {
  return { words: words('settingsNotSaved'), failed: true };
}

/** Says what was done last, and lets that be undone, once. */
export function DoneLine(props: { readonly done: Done; readonly onDone: (done: Done) => void }) {
  const { done, onDone } = props;
  const { undo } = done;
  const takeBack = async (putBack: () => Promise<boolean>) => {
    // Pressed again before it is done, it would be done twice.
    onDone(NOTHING_DONE);
    onDone((await putBack()) ? { words: words('undone') } : { ...notDone(), undo: putBack });
  };
  return (
    <SaidWithUndo words={done.words} failed={done.failed} onUndo={undo && (() => void takeBack(undo))} />
  );
}
