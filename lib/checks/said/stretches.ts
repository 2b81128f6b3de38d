import type { Passage } from './passage';
import { countWhile } from '../../text/halving';

/** Some sentences of one part of a draft that are judged together: tokens from the first to the last. */
export interface Stretch {
  readonly passage: Passage;
  readonly first: number;
  readonly last: number;
}

/** Most posts are shorter, and are judged as a whole. In words. */
const LONGEST = 40;

/** A part cut between sentences; a sentence that is longer than a stretch may be is one by itself. */
export function stretchesOf(passage: Passage): Stretch[] {
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
}

/** The sentences of a part, or of a stretch of it. */
export function sentencesIn(
  passage: Passage,
  { first, last }: { readonly first: number; readonly last: number } = {
    first: 0,
    last: passage.tokens.length - 1,
  },
): { readonly first: number; readonly last: number }[] {
  const sentences: { first: number; last: number }[] = [];
  for (let at = first; at <= last; at += 1) {
    const current = sentences.at(-1);
    if (current && passage.sentences[at] === passage.sentences[current.first]) current.last = at;
    else sentences.push({ first: at, last: at });
  }
  return sentences;
}

/** What stands in each of some stretches, which are in order. */
export function sharedOut<Item>(
  stretches: readonly Stretch[],
  items: readonly Item[],
  placeOf: (item: Item) => { readonly part: number; readonly at: number },
): Item[][] {
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
