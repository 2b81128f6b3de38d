import { wordSet, type WordSet } from '../text/word-set';

let last = { text: '', names: wordSet('') };

/**
 * The names of a list, made once: all that ask have the same one.
 *
 * @param text folded, one space between them
 */
export function commonNamesIn(text: string): WordSet {
  if (last.text !== text) last = { text, names: wordSet(text) };
  return last.names;
}
