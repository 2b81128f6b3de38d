import { withoutNotes } from './beside-names';
import { withAsides } from './in-brackets';
import { arranged, inOrder, isPlainlySurname } from './order-of-name';
import type { PupilName } from './roster';
import { cellsOfName, type Cell } from './words-of-name';

/** Signs between people who have nothing to do with each other's names. */
const APART = /;| [/–—-] |(?<=\p{L})\/(?=\p{L})|[•▪●◦‣]| · /u;
/** A dash, or such a sign without a space about it, may as well stand within a name or between the cells of a row. */
const TIGHT = /\p{L}(?:[;/]| [–—-] )\p{L}/u;
/** *a) Amira Okafor*. */
const LETTERED = /^ ?\(?[a-z]\) ?/i;
const NUMBERED = /^ ?\(?\d{1,3}[.)]/;
const NEXT_NUMBER = / \(?\d{1,3}[.)] ?(?=\p{L})/u;
const TOGETHER = / ?[&+] ?| and /i;
/** UTF-16 units. The longest names of people have some sixty. */
const LONGEST_NAME = 120;
/** *Maria da Conceição dos Santos Oliveira* has six. */
const MOST_WORDS = 6;

type Unread = 'notTakenEmpty' | 'notTakenSeveral' | 'notTakenTooLong';

/**
 * The people of a line that is no row of a table: one, or several with a sign or *and* between them. Where it can't be told which
 * word belongs to whom, none.
 */
export function peopleOn(line: string): readonly PupilName[] | Unread {
  const plain = withoutNotes(line.replace(/\s+/g, ' ').replace(LETTERED, ''));
  if (plain === undefined) return 'notTakenSeveral';
  const parts = (NUMBERED.test(plain) ? plain.split(NEXT_NUMBER) : [plain])
    .flatMap((part) => part.split(APART))
    .map(cellsTogether)
    .filter((part) => part.length > 0);
  if (parts.length === 0) return 'notTakenEmpty';
  if (plain.split(/[,;/&+•]| and /i).some((part) => part.length > LONGEST_NAME)) return 'notTakenTooLong';
  const cells = parts.flat(2);
  if (cells.some(({ words }) => words.length > MOST_WORDS)) return 'notTakenSeveral';
  if (TIGHT.test(plain) && cells.some(({ words }) => words.length === 1)) return 'notTakenSeveral';
  const people: PupilName[] = [];
  for (const part of parts) {
    const [only] = part;
    const some = part.length === 1 && only ? inList(only) : inCompany(part);
    if (!some) return 'notTakenSeveral';
    people.push(...some);
  }
  return people;
}

/** What stands before and after each *and*, as cells between commas. */
function cellsTogether(part: string): Cell[][] {
  return part
    .split(TOGETHER)
    .map((side) => cellsOfName(side.split(',')))
    .filter((side) => side.length > 0);
}

/**
 * *Ben Carter, Leo Shaw*; *Carter, Ben* is one person, and so is *CARTER, Ben, James*. Undefined where it can't be told, as in
 * *CARTER, Ben, SHAW, Leo*.
 */
function inList(cells: readonly Cell[]): PupilName[] | undefined {
  const [one = [], two = [], ...more] = cells.map(({ words }) => words);
  if (two.length === 0) return cells.flatMap(person);
  const beginsWithSurname = isPlainlySurname(one, two);
  if (beginsWithSurname && more.flat().length > 1) return undefined;
  if (beginsWithSurname || (one.length === 1 && more.length === 0)) {
    return withAsides(arranged(cells, 'surname-first'), cells.map(({ text }) => text).join(' '));
  }
  return more.length > 0 || two.length > 1 ? cells.flatMap(person) : undefined;
}

/**
 * *Amira Okafor and Tom Fielding*. *Amira & Tom Fielding* have one surname; in a list with commas it can't be told whose the
 * last surname is.
 */
function inCompany(sides: readonly (readonly Cell[])[]): PupilName[] | undefined {
  const cells = sides.flat();
  const full = cells.findLastIndex(({ words }) => words.length > 1);
  const alone = cells.findIndex(({ words }) => words.length === 1);
  const lacksSurname = alone >= 0 && alone < full;
  if (sides.some((side) => side.length > 1)) {
    const [one = [], two = []] = cells.map(({ words }) => words);
    const oneList = sides.slice(1).every((side) => side.length === 1) && !isPlainlySurname(one, two);
    return oneList && !lacksSurname ? cells.flatMap(person) : undefined;
  }
  const { surname } = inOrder(cells[full]?.words ?? []);
  return cells.flatMap((cell, at) =>
    cell.words.length === 1 && at < full
      ? withAsides({ first: cell.words[0] ?? '', surname }, cell.text)
      : person(cell),
  );
}

function person({ words, text }: Cell): PupilName[] {
  return withAsides(inOrder(words), text);
}
