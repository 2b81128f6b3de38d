import { numbered } from '../numbered';
import { Told } from '../told';
import { cluesBy } from './clues';
import { WEIGHTS_OF_ACCUSATION, WEIGHTS_OF_CONFIDENTIAL, WEIGHTS_OF_CRITICISM } from './weights.data';

/** The checks that go by what is said. */
export const SAID = ['criticism', 'accusation', 'confidential'] as const;
export type SaidId = (typeof SAID)[number];

/** The clue whose weight all have. */
export const BIAS = ':';

let learned: ReturnType<typeof read> | undefined;

/** How much clues speak for each of the checks, by check in the order of `SAID`, in tenths of the logarithm of the odds. Learned from drafts: logistic regressions, one for each check. */
export function learnedOdds() {
  return (learned ??= read());
}

function read() {
  const { numberOf, weights } = numbered([
    WEIGHTS_OF_CRITICISM,
    WEIGHTS_OF_ACCUSATION,
    WEIGHTS_OF_CONFIDENTIAL,
  ]);
  const bias = weights.map((of) => of[numberOf(BIAS)] ?? 0);
  return { weights, bias, told: new Told(weights[0]?.length ?? 0), tellClues: cluesBy(numberOf) };
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
