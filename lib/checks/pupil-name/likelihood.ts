import type { OpenRoster } from '../../roster/match';
import type { Reading } from '../../text/reading';
import { oddsOf, weightsOf, type Weights } from '../weights';
import { cluesIn } from './clues';
import type { Found } from './found';
import { BIAS, WEIGHTS } from './weights.data';

/** A first name that comes again and again is judged where it comes first. */
const MOST_PLACES = 20;

let known: Weights | undefined;

/**
 * How likely it is that a name is a pupil's, by the words around it: a logistic regression that was learned from drafts with names
 * of both kinds.
 *
 * @param found all names of the roster in the draft
 * @returns for one of them, tenths of the logarithm of the odds
 */
export function likelihoodIn(
  readings: readonly Reading[],
  found: readonly Found[],
  roster: OpenRoster,
): (name: Found) => number {
  const weights = (known ??= { bias: BIAS, of: weightsOf(WEIGHTS) });
  // Whole names mostly need none.
  let cluesOf: ReturnType<typeof cluesIn> | undefined;
  const judged = new Map<string, number>();
  return (name) => {
    const places = judged.get(name.first) ?? 0;
    if (places === MOST_PLACES) return -Infinity;
    judged.set(name.first, places + 1);
    return oddsOf((cluesOf ??= cluesIn(readings, found, roster))(name), weights);
  };
}
