import { weightsOf } from '../weights';
import { WEIGHTS_OF_ACCUSATION, WEIGHTS_OF_CONFIDENTIAL, WEIGHTS_OF_CRITICISM } from './weights.data';

/** The checks that go by what is said. */
export const SAID = ['criticism', 'accusation', 'confidential'] as const;
export type SaidId = (typeof SAID)[number];

/** Tenths of the logarithm of the odds, by check in the order of `SAID`. */
export type Odds = readonly [number, number, number];

/** The clue whose weight all have. */
export const BIAS = ':';

const NOTHING: Odds = [0, 0, 0];
let known: ReadonlyMap<string, Odds> | undefined;

/** How much a clue speaks for each of the checks. Learned from drafts: logistic regressions, one for each check. */
export function oddsOf(clue: string): Odds {
  known ??= read([WEIGHTS_OF_CRITICISM, WEIGHTS_OF_ACCUSATION, WEIGHTS_OF_CONFIDENTIAL]);
  return known.get(clue) ?? NOTHING;
}

/** The checks speak against each other: what is private is seldom meant as criticism. */
const RIVALRY = 0.3;
const LEAST_RIVAL = -20;

/** What clues say of each check, less a share of what they say of the likeliest other. */
export function withRivals(sums: readonly number[]): number[] {
  return sums.map((sum, place) => {
    const rivals = sums.filter((_, other) => other !== place);
    return sum - RIVALRY * Math.max(LEAST_RIVAL, ...rivals);
  });
}

function read(lists: readonly string[]): ReadonlyMap<string, Odds> {
  const of = new Map<string, [number, number, number]>();
  for (const [place, list] of lists.entries()) {
    for (const [clue, weight] of weightsOf(list)) {
      const odds = of.get(clue) ?? [0, 0, 0];
      odds[place] = weight;
      of.set(clue, odds);
    }
  }
  return of;
}
