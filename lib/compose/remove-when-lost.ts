import { alive } from '../alive';
import type { Reminder, Stage } from './stage';

/** Milliseconds. */
const EVERY = 1000;

/**
 * Takes the reminder out of the page once the extension was updated, reloaded or removed. Nothing tells its old scripts of that, and
 * a card that is left says to press Post again, while the new copy knows of no press. Asked for only while something is on show.
 */
export function removeWhenLost(stage: Stage, reminder: Reminder): void {
  let timer: ReturnType<typeof setInterval> | undefined;
  const follow = (): void => {
    clearInterval(timer);
    const { findings = [], fault = 'none' } = stage.scene() ?? {};
    if (findings.length > 0 || fault !== 'none') timer = setInterval(look, EVERY);
  };
  const stop = stage.subscribe(follow);
  const look = (): void => {
    if (alive()) return;
    clearInterval(timer);
    stop();
    reminder.remove();
  };
  follow();
}
