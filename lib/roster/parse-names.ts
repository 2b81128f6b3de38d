import { fold } from '../text/fold';
import { bare } from './fingerprint';
import { isParticle } from './particles';
import type { PupilName } from './roster';
import { wordSet } from '../text/word-set';

/** A name that was taken from a line (1 is the first). */
export interface TakenName extends PupilName {
  readonly line: number;
  /** As it will be shown back: *Olivia Smith*. */
  readonly shown: string;
}

/** A line of which no name was taken, as it stands (cut where it is very long), and why: a message's id. */
export interface LeftLine {
  readonly line: number;
  readonly text: string;
  readonly why:
    | 'notTakenEmpty'
    | 'notTakenHeading'
    | 'notTakenEmail'
    | 'notTakenTooLong'
    | 'notTakenTwice'
    | 'notTakenTooMany';
}

/** As many names as the largest trusts have. */
const MOST_NAMES = 100_000;
/** UTF-16 units. The longest names of people have some sixty. */
const LONGEST_LINE = 120;
const LONGEST_SHOWN = 80;

const TITLE = /^(?:mr|mrs|miss|ms|mx|master|dr|prof|sir)\.?$/i;
const ADDRESS = /@|:\/\/|^www\./i;
/** A bullet, a list number, a pupil number, a class code such as 4B or Y3, a date of birth. */
const NO_NAME = /^(?:\P{L}+|[\p{L}]?\d[\d\p{L}]{0,12}[.):]?|y(?:ea)?r?\d+\p{L}?)$/iu;
/** *Year 4*, *Class 3B*, *Reception*: which children, and no part of a name. */
const CLASS =
  /(?<=^|[\s,;|])(?:(?:year|yr|class|form)\s+\d{1,2}\p{L}?|(?:reception|nursery)(?=\s*(?:$|[,;\t|])))(?!\p{L})/giu;
const HEADINGS = wordSet(
  'forename forenames surname surnames first last name names full middle preferred known as legal family given pupil pupils student students child children class year reg form group upn dob gender',
);

const OF_FIRST = /^(?:legal )?(?:forenames?|first|given|preferred|known)\b/i;
const OF_SURNAME = /^(?:legal )?(?:surnames?|last|family)\b/i;

/** In which order the columns of names stand, by the heading over them; undefined where none has said. */
type Order = 'first-surname' | 'surname-first' | undefined;

/**
 * Names out of a text that a person typed or pasted: full names, one a line, in the usual shapes (*Olivia Smith*, *SMITH,
 * Olivia*, *3. Miss Olivia Grace Smith*, columns of a table, in the order that a heading gives them). A single word is taken for a first name. Every line that is not
 * blank at the very end is either taken or left with its reason.
 *
 * @param most so many names are taken and no more
 */
export function parseNames(text: string, most = MOST_NAMES): { taken: TakenName[]; left: LeftLine[] } {
  const taken: TakenName[] = [];
  const left: LeftLine[] = [];
  const seen = new Set<string>();
  let order: Order;
  const lines = text.trimEnd() === '' ? [] : text.trimEnd().split(/\r\n|[\n\r\u2028\u2029]/);
  for (const [index, written] of lines.entries()) {
    const line = index + 1;
    const leave = (why: LeftLine['why']) =>
      left.push({ line, text: written.slice(0, LONGEST_SHOWN).trim(), why });
    const name = nameIn(written, order);
    if (typeof name === 'string') {
      if (name === 'notTakenHeading') order = orderIn(written) ?? order;
      leave(name);
      continue;
    }
    const same = [name.first, name.surname].map((part) => bare(fold(part)).replaceAll(' ', '')).join(' ');
    if (seen.has(same)) leave('notTakenTwice');
    else if (taken.length >= most) leave('notTakenTooMany');
    else {
      seen.add(same);
      taken.push({ line, ...name, shown: `${name.first} ${name.surname}`.trim() });
    }
  }
  return { taken, left };
}

/** *Forename,Surname*. */
function orderIn(heading: string): Order {
  const cells = cellsOf(heading.replace(/["“”]/g, '')).map((cell) => cell.trim());
  const [first, surname] = [OF_FIRST, OF_SURNAME].map((of) => cells.findIndex((cell) => of.test(cell)));
  if (first === undefined || surname === undefined || first < 0 || surname < 0) return undefined;
  return first < surname ? 'first-surname' : 'surname-first';
}

function cellsOf(line: string): string[] {
  return line.split(/[,;\t|]/);
}

function nameIn(line: string, order: Order): PupilName | LeftLine['why'] {
  if (line.trim().length > LONGEST_LINE) return 'notTakenTooLong';
  if (ADDRESS.test(line)) return 'notTakenEmail';
  // Quotes of a spreadsheet; what stands in brackets is a class or the name a child is known by.
  const plain = line.normalize('NFC').replace(/["“”]/g, '');
  const knownAs = /\((?:known as )?(\p{L}[^()\d]*)\)/iu.exec(plain)?.[1]?.trim() ?? '';
  const cells = cellsOf(plain.replace(/\([^()]*\)/g, ' ').replace(CLASS, ' '))
    .map(wordsOfName)
    .filter((words) => words.length > 0);
  const words = cells.flat();
  if (words.length === 0) return 'notTakenEmpty';
  if (words.every((word) => HEADINGS.has(fold(word).replace(/[^\p{L}]/gu, '')))) return 'notTakenHeading';
  const name = arranged(plain, cells, order);
  return knownAs && wordsOfName(knownAs).length === 1 ? { ...name, knownAs } : name;
}

/** The words of one cell that can be part of a name. */
function wordsOfName(cell: string): string[] {
  return cell
    .trim()
    .split(/\s+/)
    .map((word) =>
      word.replace(/^[^\p{L}\p{N}'’]+|[^\p{L}\p{N}\p{M}.]+$/gu, '').replace(/^\d+[.)](?=\p{L})/u, ''),
    )
    .filter((word) => /\p{L}/u.test(word) && !NO_NAME.test(word) && !TITLE.test(word))
    .map((word) => word.replace(/\.+$/, ''));
}

/**
 * First name and surname. Where no heading says it, what is before a comma is the surname, and other columns are taken in the
 * order first name, surname.
 */
function arranged(line: string, cells: readonly (readonly string[])[], order: Order): PupilName {
  const [one = [], two] = cells;
  if (!two) return inOrder(one);
  const usual = line.includes(',') && !line.includes('\t') ? 'surname-first' : 'first-surname';
  if ((order ?? usual) === 'first-surname') return { first: one.join(' '), surname: two.join(' ') };
  // Further first names stand after the first one: *Smith, Olivia Grace*.
  return { first: two[0] ?? '', surname: one.join(' ') };
}

/** *Olivia Grace Smith*: the last word is the surname, with the particles before it; *SMITH Olivia* the other way round. */
function inOrder(words: readonly string[]): PupilName {
  const [first = '', ...rest] = words;
  if (rest.length === 0) return { first, surname: '' };
  const given = rest.find((word) => !shouted(word));
  if (shouted(first) && given && words.findLastIndex(shouted) < words.indexOf(given)) {
    return { first: given, surname: words.slice(0, words.indexOf(given)).join(' ') };
  }
  let from = rest.length - 1;
  while (from > 0 && isParticle(fold(rest[from - 1] ?? ''))) from -= 1;
  return { first, surname: rest.slice(from).join(' ') };
}

function shouted(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}
