import type { Passage } from './passage';
import { countWhile } from '../../text/halving';
import { remembered } from './remembered';

/** From one token to another. */
export interface Tokens {
  readonly first: number;
  readonly last: number;
}

/** Some sentences of one part of a draft that are judged together. */
export interface Stretch extends Tokens {
  readonly passage: Passage;
}

/** A stretch with what is known of it besides its words. */
export interface KnownStretch<Known> extends Stretch {
  readonly known: Known;
}

/** Most posts are shorter, and are judged as a whole. In words. */
const LONGEST = 40;

/** A part cut between sentences; a sentence that is longer than a stretch may be is one by itself. */
export const stretchesOf = remembered((passage: Passage): readonly Stretch[] => {
  const stretches: Stretch[] = [];
  let first = 0;
  let last = -1;
  for (const sentence of sentencesIn(passage)) {
    if (last >= first && sentence.last - first >= LONGEST) {
      stretches.push({ passage, first, last });
      ({ first } = sentence);
    }
    ({ last } = sentence);
  }
  if (last >= first) stretches.push({ passage, first, last });
  return stretches;
});

/** The sentences of a part, or of a stretch of it. */
export function sentencesIn(
  { tokens, sentences: numbers }: Passage,
  { first, last }: Tokens = { first: 0, last: tokens.length - 1 },
): Tokens[] {
  const sentences: Tokens[] = [];
  let begun = first;
  for (let at = first; at <= last; at += 1) {
    if (at < last && numbers[at + 1] === numbers[at]) continue;
    sentences.push({ first: begun, last: at });
    begun = at + 1;
  }
  return sentences;
}

/** What stands in each of some stretches, which are in order; nothing for any where there is nothing at all. */
export function sharedOut<Item>(
  stretches: readonly Stretch[],
  items: readonly Item[],
  placeOf: (item: Item) => { readonly part: number; readonly at: number },
): Item[][] {
  if (items.length === 0) return [];
  const shares = stretches.map((): Item[] => []);
  for (const item of items) shares[indexOf(stretches, placeOf(item))]?.push(item);
  return shares;
}

/** The last stretch that begins at a token or before it, by halving. */
function indexOf(
  stretches: readonly Stretch[],
  { part, at }: { readonly part: number; readonly at: number },
): number {
  const isUpTo = ({ passage, first }: Stretch) =>
    passage.part < part || (passage.part === part && first <= at);
  return countWhile(stretches, isUpTo) - 1;
}
