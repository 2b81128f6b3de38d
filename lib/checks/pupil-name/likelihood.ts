import type { OpenRoster } from '../../roster/match';
import type { Reading } from '../../text/reading';
import { numbered } from '../numbered';
import { Told } from '../told';
import { cluesBy, type TellClues } from './clues';
import type { Found } from './found';
import { BIAS, WEIGHTS } from './weights.data';

/** A first name that comes again and again is judged where it comes first. */
const MOST_PLACES = 20;

let learned: ReturnType<typeof learnedWeights> | undefined;

function learnedWeights() {
  const { numberOf, weights } = numbered([WEIGHTS]);
  const [of = new Int8Array()] = weights;
  return { of, told: new Told(of.length), cluesIn: cluesBy(numberOf) };
}

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
  const { of, told, cluesIn } = (learned ??= learnedWeights());
  // Whole names mostly need none.
  let tellClues: TellClues | undefined;
  const judged = new Map<string, number>();
  return (name) => {
    const places = judged.get(name.first) ?? 0;
    if (places === MOST_PLACES) return -Infinity;
    judged.set(name.first, places + 1);
    let odds = BIAS;
    told.begin();
    (tellClues ??= cluesIn(readings, found, roster))(name, (clue) => {
      if (told.isNew(clue)) odds += of[clue] as number;
    });
    return odds;
  };
}
