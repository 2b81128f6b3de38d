import { alive } from '../alive';
import type { Reminder, Stage } from './stage';

/** Milliseconds. */
const EVERY = 1000;

/**
 * Takes the reminder out of the page once the extension was updated, reloaded or removed. Nothing tells its old scripts of that, and
 * a card that is left says to press Post again, while the new copy knows of no press. Asked for only while something is on show.
 *
 * @param reminder drawn on this stage already: it hears of each change before this does
 */
export function removeWhenLost(stage: Stage, reminder: Reminder): void {
  let timer: ReturnType<typeof setInterval> | undefined;
  const follow = (): void => {
    clearInterval(timer);
    if (reminder.isShown()) timer = setInterval(look, EVERY);
  };
  const stop = stage.subscribe(follow);
  const look = (): void => {
    if (alive() && reminder.isShown()) return;
    clearInterval(timer);
    if (alive()) return;
    stop();
    reminder.remove();
  };
  follow();
}
