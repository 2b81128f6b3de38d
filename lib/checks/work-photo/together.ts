import type { SeenWords } from '../../photos/facts';

/** Signs have a name on up to so many lines, one under the other. */
const LINES = 3;
/** So many heights of a line away the next one is at most: on a crest there is a picture between. */
const BESIDE = 1.5;
const BELOW = 4;

/**
 * Lines that may be read as one: those that follow each other, and those that go on beside or below each other where something
 * else stands at the same height.
 */
export function together(words: readonly SeenWords[]): readonly (readonly SeenWords[])[] {
  const each: (readonly SeenWords[])[] = [];
  for (let count = 1; count <= LINES; count += 1)
    for (let at = 0; at + count <= words.length; at += 1) each.push(words.slice(at, at + count));
  for (const first of words) {
    const run = [first];
    for (let last: SeenWords | undefined = first; last && run.length <= LINES;) {
      last = after(last, words);
      if (!last || run.includes(last)) break;
      run.push(last);
      each.push([...run]);
    }
  }
  return each;
}

/** The nearest one that begins where this one ends, else the nearest one below it. */
function after({ region }: SeenWords, words: readonly SeenWords[]): SeenWords | undefined {
  const height = region.bottom - region.top;
  const nearest = (most: number, offs: (other: SeenWords) => number | undefined): SeenWords | undefined =>
    words
      .map((other) => ({ other, off: offs(other) ?? Infinity }))
      .filter(({ off }) => off > -height && off < most * height)
      .toSorted((one, two) => Math.abs(one.off) - Math.abs(two.off))[0]?.other;
  return (
    nearest(BESIDE, ({ region: other }) => {
      const shared = Math.min(region.bottom, other.bottom) - Math.max(region.top, other.top);
      const isBeside = shared > height / 2 && other.right > region.right && other.left > region.left;
      return isBeside ? other.left - region.right : undefined;
    }) ??
    nearest(BELOW, ({ region: other }) => {
      const shared = Math.min(region.right, other.right) - Math.max(region.left, other.left);
      const isBelow = shared > 0 && other.top > region.top && other.bottom > region.bottom;
      return isBelow ? other.top - region.bottom : undefined;
    })
  );
}
