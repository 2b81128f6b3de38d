import type { Word } from '../../text/reading';

/** So many words in a row are taken for the beginning of what was pasted. */
const RUN = 6;

/**
 * The longest stretch of a text that stands word for word in a passage: people take a line out of what they paste, or put one
 * in. Offsets are UTF-16, end exclusive. In time in proportion to both.
 */
export function stretchOf(
  passage: readonly Word[],
  words: readonly Word[],
): { start: number; end: number } | undefined {
  const places = new Map<string, number>();
  for (let at = passage.length - RUN; at >= 0; at -= 1) places.set(run(passage, at), at);
  let longest: { start: number; end: number } | undefined;
  for (let at = 0; at + RUN <= words.length; at += 1) {
    const place = places.get(run(words, at));
    if (place === undefined) continue;
    let length = RUN;
    while (words[at + length] && words[at + length]?.folded === passage[place + length]?.folded) length += 1;
    const [first, last] = [words[at] as Word, words[at + length - 1] as Word];
    if (!longest || last.end - first.start > longest.end - longest.start) {
      longest = { start: first.start, end: last.end };
    }
    at += length - 1;
  }
  return longest;
}

function run(words: readonly Word[], at: number): string {
  return words
    .slice(at, at + RUN)
    .map(({ folded }) => folded)
    .join(' ');
}
