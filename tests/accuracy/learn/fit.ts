import { cuss } from 'cuss';
import { stemmer } from 'stemmer';

const UNFIT = /[\s`\\$]/;
const COARSE = new Set(Object.keys(cuss).flatMap((word) => [word, stemmer(word)]));

/**
 * Whether a clue may stand in a file of weights: it can be written there as it is, and no coarse word has a place there.
 *
 * @param words those that it is made of
 */
export function isFitToStand(clue: string, words: readonly string[]): boolean {
  return !UNFIT.test(clue) && !words.some((word) => COARSE.has(word));
}

/** The word of a clue without what says where it stood: `~<>`. */
export function bareWord(clue: string): string {
  return clue.replace(/^[~<>]+/, '');
}
