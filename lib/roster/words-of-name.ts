import { withoutRemarks } from './not-names';

/** One cell as it is written, and the words of it that can be part of a name. */
export interface Cell {
  readonly text: string;
  readonly words: readonly string[];
}

/** *Mrs*, *Dr.*: as in lists of names, where *King*, *Prince* and *Lady* are names themselves, unlike what `isTitle` knows. */
const TITLE = /^(?:mr|mrs|miss|ms|mx|master|dr|prof|sir)\.?$/i;
/** A bullet, a list number, a pupil number, a class code such as 4B or Y3, a date of birth. */
const NO_NAME = /^(?:n\/a|\P{L}+|[\p{L}]?\d[\d\p{L}]{0,12}[.):]?|y(?:ea)?r?\d+\p{L}?)$/iu;
/** Which of the two a child is. */
const IS_SEX = /^(?:[mf]|male|female)$/i;

/**
 * The words of one cell that can be part of a name. What stands in brackets, or after a name and a date or a class code, is no
 * part of it.
 */
export function wordsOfName(cell: string): readonly string[] {
  const names: string[] = [];
  for (const written of cell
    .replace(/\([^()]*\)/g, ' ')
    .trim()
    .split(/\s+/)) {
    const word = written
      .replace(/^[^\p{L}\p{N}'’]+|[^\p{L}\p{N}\p{M}.]+$/gu, '')
      .replace(/^\d+[.)](?=\p{L})/u, '');
    if (/\p{L}/u.test(word) && !NO_NAME.test(word) && !TITLE.test(word)) names.push(word.replace(/\.+$/, ''));
    else if (names.length > 1 && /\d/.test(word)) {
      // *Amira Okafor F 12/03/2016*.
      if (names.length > 2 && IS_SEX.test(names.at(-1) ?? '')) names.pop();
      break;
    }
  }
  return withoutRemarks(names);
}

/** The cells of a row that can be part of a name. */
export function cellsOfName(cells: readonly string[]): Cell[] {
  const named = cells
    .map((text) => ({ text, words: wordsOfName(text) }))
    .filter(({ words }) => words.length > 0);
  const told = named.filter(({ words }) => !IS_SEX.test(words.join(' ')));
  return told.flatMap(({ words }) => words).length > 1 ? told : named;
}

/** Whether a word is in capitals, as surnames are in *SMITH Olivia*. */
export function isShouted(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}
