import type { OpenRoster } from '../../roster/match';
import type { Reading } from '../../text/reading';
import { cluesIn } from './clues';
import type { Found } from './found';
import { BIAS, WEIGHTS } from './weights.data';

/** A first name that comes again and again is judged where it comes first. */
const MOST_PLACES = 20;

/** How much each clue weighs, and how much no clue at all; as logarithms of the odds, in any one unit. */
export interface Weights {
  readonly bias: number;
  readonly of: ReadonlyMap<string, number>;
}

let known: Weights | undefined;

/** What clues weigh together, in the unit of the weights. */
export function oddsOf(clues: readonly string[], { bias, of }: Weights): number {
  return clues.reduce((sum, clue) => sum + (of.get(clue) ?? 0), bias);
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

function weightsOf(lines: string): ReadonlyMap<string, number> {
  return new Map(
    lines
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [weight, ...clues] = line.split(' ');
        return clues.map((clue) => [clue, Number(weight)] as const);
      }),
  );
}
