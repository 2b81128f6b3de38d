import { fold } from '../text/fold';
import { isParticle } from './particles';
import type { PupilName } from './roster';
import { isShouted, type Cell } from './words-of-name';

/** In which order the cells of a name stand. */
export type Order = 'first-surname' | 'surname-first';

/** First name and surname of the cells of a row. */
export function arranged([one, two]: readonly Cell[], order: Order): PupilName {
  if (!one || !two) return inOrder(one?.words ?? []);
  if (order === 'first-surname') return { first: one.words.join(' '), surname: two.words.join(' ') };
  // Further first names stand after the first one: *Smith, Olivia Grace*.
  return { first: two.words[0] ?? '', surname: one.words.join(' ') };
}

/** *Olivia Grace Smith*: the last word is the surname, with the particles before it; *SMITH Olivia* the other way round. */
export function inOrder(words: readonly string[]): PupilName {
  const [first = '', ...rest] = words;
  if (rest.length === 0) return { first, surname: '' };
  const given = rest.find((word) => !isShouted(word));
  if (isShouted(first) && given && words.findLastIndex(isShouted) < words.indexOf(given)) {
    return { first: given, surname: words.slice(0, words.indexOf(given)).join(' ') };
  }
  let from = rest.length - 1;
  while (from > 0 && isParticle(fold(rest[from - 1] ?? ''))) from -= 1;
  return { first, surname: rest.slice(from).join(' ') };
}

/** Whether a cell shows by itself that it is a surname, next to one that does not: *de Souza*, *SMITH JONES*. */
export function isPlainlySurname(cell: readonly string[], next: readonly string[]): boolean {
  return isParticle(fold(cell[0] ?? '')) || (cell.every(isShouted) && !next.every(isShouted));
}
