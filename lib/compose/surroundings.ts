import type { ReadPhoto } from '../photos/photo-to-read';
import type { Site } from '../sites/site';
import type { Checker } from './checker';
import type { StageHands } from './theatre';

/** All that the watcher needs from outside the page, so that the same watcher serves a site and the practice box. */
export interface Surroundings extends Pick<StageHands, 'openPage'> {
  readonly site: Site;
  /** The checks, or undefined until they are there. */
  readonly checker: () => Checker | undefined;
  /** Whether the person has switched this site off, as far as it can be told without the checks. */
  readonly isOff: () => boolean;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** False once the extension was replaced or removed while the page stayed open. */
  readonly alive: () => boolean;
  /** The scripts that are loaded late. */
  readonly late: LateScripts;
  readonly readPhoto: ReadPhoto;
  /** Files have come that no box is there for yet: they are to be followed until then. */
  readonly wantPhotos: () => void;
  /** What the person said in a reminder, other than for this draft alone. */
  readonly act: StageHands['act'];
  /** A reminder is on show that was not before. */
  readonly reminded: (check: Parameters<StageHands['act']>[1]['check']) => void;
  readonly signal: AbortSignal;
}

/** The way to the checks and the reminder, whose scripts may not be there yet. */
export interface LateScripts {
  /** Asks for them, if nobody has yet. */
  readonly want: () => void;
  /** They could not be had: then nothing is held. */
  readonly failed: () => boolean;
  /** Whether the event comes from within the reminder. */
  readonly owns: (event: Event) => boolean;
  /** Hands a key that the person pressed over to the reminder; whether it was one of the reminder's own. */
  readonly key: (event: KeyboardEvent) => boolean;
  /** Takes the reminder out of the page. */
  readonly remove: () => void;
}
