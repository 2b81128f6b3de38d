import type { Rulebook } from '../school/rulebook';
import type { Site } from '../sites/site';
import type { ReadPhoto } from './attachments';
import type { StageHands } from './theatre';

/** All that the watcher needs from outside the page, so that the same watcher serves a site and the practice box. */
export interface Surroundings extends Pick<StageHands, 'openPage'> {
  readonly site: Site;
  /** The rulebook, or undefined until it is there. The first call begins to load it. */
  readonly rulebook: () => Rulebook | undefined;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** False once the extension was replaced or removed while the page stayed open. */
  readonly alive: () => boolean;
  readonly reminder: ReminderDoor;
  readonly readPhoto: ReadPhoto;
  /** What the person said in a reminder, other than for this draft alone. */
  readonly act: StageHands['act'];
  /** A reminder is on show that was not before. */
  readonly reminded: (check: Parameters<StageHands['act']>[1]['check']) => void;
  readonly signal: AbortSignal;
}

/** The way to the reminder, whose script may not be there yet. */
export interface ReminderDoor {
  /** Asks for it, if nobody has yet. */
  readonly want: () => void;
  /** It could not be had: then nothing is held. */
  readonly failed: () => boolean;
  /** Whether the event comes from within the reminder. */
  readonly owns: (event: Event) => boolean;
  /** Closes the card; false where there was none open. */
  readonly close: () => boolean;
  readonly remove: () => void;
}
