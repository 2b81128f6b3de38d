import { cluesBy, type Known } from './clues';
import { judgeBy } from './judge';
import type { Tokens } from './stretches';
import type { Mark } from '../../text/labelled-phrases';
import { WEIGHTS_OF_ACCUSATION, WEIGHTS_OF_CONFIDENTIAL, WEIGHTS_OF_CRITICISM } from './weights.data';

/** The checks that go by what is said. */
export const SAID = ['criticism', 'accusation', 'confidential'] as const;
export type SaidId = (typeof SAID)[number];

/** The clue whose weight all have. */
export const BIAS = ':';

/** The checks speak against each other: what is private is seldom meant as criticism. */
const RIVALRY = 0.3;
const LEAST_RIVAL = -20;

/** What clues say of each check, less a share of what they say of the likeliest other. */
export function withRivals(sums: readonly number[]): number[] {
  return sums.map((sum, place) => {
    let rival = LEAST_RIVAL;
    for (const [other, of] of sums.entries()) if (other !== place && of > rival) rival = of;
    return sum - RIVALRY * rival;
  });
}

/**
 * By so much more a sentence must speak for it than a stretch, to be believed by itself: with as much, many more were noticed for
 * nothing in drafts that were not learned from, and with this hardly any. Tenths of the logarithm of the odds.
 */
const ALONE: Readonly<Record<SaidId, number>> = { criticism: 12, accusation: 8, confidential: 15 };

/** Judges how likely it is of each check, in the order of `SAID`, that what it looks for is said in a stretch. Learned from drafts. */
export const saidJudge = judgeBy<Known>({
  weights: [WEIGHTS_OF_CRITICISM, WEIGHTS_OF_ACCUSATION, WEIGHTS_OF_CONFIDENTIAL],
  bias: BIAS,
  cluesBy,
  oddsOf: withRivals,
  alone: { knownOf, more: SAID.map((check) => ALONE[check]) },
  isSame: (one, other, by) =>
    one.frame === other.frame &&
    one.ofSchool === other.ofSchool &&
    areMarkedAlike(one.whos, other.whos, by) &&
    areMarkedAlike(one.whats, other.whats, by) &&
    areMarkedAlike(one.whoses, other.whoses, by) &&
    one.found.length === other.found.length &&
    one.found.every(({ what, at }, place) => {
      const found = other.found[place];
      return what === found?.what && at - found.at === by;
    }),
});

function areMarkedAlike(some: readonly Mark<string>[], others: readonly Mark<string>[], by: number): boolean {
  if (some.length !== others.length) return false;
  return some.every((one, at) => {
    const other = others[at] as Mark<string>;
    return one.label === other.label && one.first - other.first === by && one.last - other.last === by;
  });
}

function knownOf({ whos, whats, whoses, found, ...draft }: Known, { first, last }: Tokens): Known {
  const isIn = (at: number): boolean => at >= first && at <= last;
  return {
    ...draft,
    whos: whos.filter((mark) => isIn(mark.first)),
    whats: whats.filter((mark) => isIn(mark.first)),
    whoses: whoses.filter((mark) => isIn(mark.first)),
    found: found.filter(({ at }) => isIn(at)),
  };
}
