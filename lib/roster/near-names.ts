import { oneSlip } from '../text/one-slip';
import { recall } from '../text/recall';
import type { WordSet } from '../text/word-set';

/** Shorter names are too much like other words. */
const SHORTEST = 5;
/** As many words as a long draft has; the same ones come again at every keystroke. */
const REMEMBERED = 5_000;
const NONE: readonly string[] = [];

/**
 * Makes a look-up for names of a list that one slip of the fingers turned into another word: *Charlote*, *Oliva*, *Floernce*. A
 * slip in the first letter is not forgiven, and in a word that is a name itself only a letter too few or too many (*Jasmin*).
 *
 * @param names folded
 */
export function nearNames(names: WordSet): (word: string) => readonly string[] {
  const byBeginning = new Map<string, string[]>();
  for (const name of names) {
    const beginning = `${name.charAt(0)}${name.length}`;
    byBeginning.set(beginning, [...(byBeginning.get(beginning) ?? []), name]);
  }
  const known = new Map<string, readonly string[]>();
  const find = (word: string): readonly string[] => {
    const isName = names.has(word);
    return [-1, 0, 1]
      .flatMap((more) => byBeginning.get(`${word.charAt(0)}${word.length + more}`) ?? NONE)
      .filter((name) => name.length >= SHORTEST && isForgiven(oneSlip(word, name), isName));
  };
  return (word) => (word.length < SHORTEST ? NONE : recall(known, word, find, REMEMBERED));
}

function isForgiven(slip: ReturnType<typeof oneSlip>, isName: boolean): boolean {
  return slip !== undefined && (!isName || slip === 'more' || slip === 'less');
}
