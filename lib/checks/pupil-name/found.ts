import { findPossibleNames } from '../../roster/find-names';
import type { OpenRoster } from '../../roster/match';
import type { Sighting } from '../../roster/sighting-at';
import type { Reading } from '../../text/reading';

/** A name of the roster that was seen in a draft, and in which of its parts. */
export interface Found extends Sighting {
  readonly part: number;
}

/** All names of the roster in a draft, also those that may as well be everyday words. */
export function foundIn(readings: readonly Reading[], roster: OpenRoster): Found[] {
  return readings.flatMap((reading, part) =>
    findPossibleNames(reading, roster).map((sighting) => ({ ...sighting, part })),
  );
}
