import { judgeBy, type Judged } from '../said/judge';
import { passageOf } from '../said/passage';
import { sharedOut, stretchesOf, type KnownStretch } from '../said/stretches';
import type { Reading } from '../../text/reading';
import { tokenEndingAfter } from '../../text/tokens';
import { cluesBy, type Known } from './clues';
import type { Kind } from './contempt';
import { isSoftened } from './softened';
import { sortsIn } from './sorts';
import { WEIGHTS } from './weights.data';

/** The clue whose weight all stretches have. */
export const BIAS = ':';

/** What the rules found in one part: UTF-16 offsets, end exclusive. */
export interface Abuse {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
}

/** A stretch, and how likely it is to be abusive. */
export type LikelyAbuse = Judged<Known>;

/** All stretches of one part of a draft, with what was found in each. */
export function abuseStretches(
  reading: Reading,
  part: number,
  found: readonly Abuse[],
): KnownStretch<Known>[] {
  const passage = passageOf(reading, part);
  const stretches = stretchesOf(passage);
  const placed = found.map((abuse) => ({
    kind: abuse.kind,
    at: tokenEndingAfter(passage.tokens, abuse.start),
    abuse,
  }));
  const placeOf = ({ at }: { readonly at: number }) => ({ part, at });
  const founds = sharedOut(stretches, placed, placeOf);
  const sorts = sharedOut(stretches, sortsIn(reading), placeOf);
  const soft = isSoftened(reading);
  return stretches.map(({ first, last }, at) => ({
    passage,
    first,
    last,
    known: { found: founds[at] ?? [], sorts: sorts[at] ?? [], soft },
  }));
}

/** Judges how likely stretches are abusive. Learned from drafts. */
export const abuseJudge = judgeBy<Known>({
  weights: [WEIGHTS],
  bias: BIAS,
  cluesBy,
  oddsOf: (sums) => sums,
  isSame: (one, other, by) =>
    one.soft === other.soft &&
    one.found.length === other.found.length &&
    one.sorts.length === other.sorts.length &&
    one.found.every(
      ({ kind, at }, place) => kind === other.found[place]?.kind && at - by === other.found[place]?.at,
    ) &&
    one.sorts.every(
      ({ sort, at }, place) => sort === other.sorts[place]?.sort && at - by === other.sorts[place]?.at,
    ),
});
