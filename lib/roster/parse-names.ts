import { fold } from '../text/fold';
import { saysJob } from './beside-names';
import { cellsOf, orderIn, rowsAmong } from './columns-of-names';
import { bare } from './fingerprint';
import { areHeading } from './not-names';
import { arranged, type Order } from './order-of-name';
import { peopleOn } from './people-on-line';
import type { PupilName } from './roster';
import { cellsOfName, wordsOfName } from './words-of-name';

/** A name that was taken from a line (1 is the first). */
export interface TakenName extends PupilName {
  readonly line: number;
  /** As it will be shown back: *Olivia Smith*. */
  readonly shown: string;
}

/** A line of which no name was taken, or one name of several, as it stands (cut where it is very long), and why: a message's id. */
export interface LeftLine {
  readonly line: number;
  readonly text: string;
  readonly why:
    | 'notTakenEmpty'
    | 'notTakenHeading'
    | 'notTakenEmail'
    | 'notTakenTooLong'
    | 'notTakenSeveral'
    | 'notTakenJob'
    | 'notTakenTwice'
    | 'notTakenTooMany';
}

/** As many names as the largest trusts have. */
const MOST_NAMES = 100_000;
/** UTF-16 units. */
const LONGEST_ROW = 120;
const LONGEST_SHOWN = 80;

const ADDRESS = /@|:\/\/|^www\./i;
/** *Year 4*, *Class 3B*, *Reception*: which children, and no part of a name. */
const CLASS =
  /(?<=^|[\s,;|])(?:(?:year|yr|class|form)\s+\d{1,2}\p{L}?|(?:reception|nursery)(?=\s*(?:$|[,;\t|])))(?!\p{L})/giu;

/**
 * Names out of a text that a person typed or pasted: full names, one a line, in the usual shapes (*Olivia Smith*, *SMITH,
 * Olivia*, *3. Miss Olivia Grace Smith*, columns of a table, in the order that a heading gives them), or several on a line
 * (*Amira Okafor and Tom Fielding*). A single word is taken for a first name. Every line that is not
 * blank at the very end is either taken or left with its reason.
 *
 * @param options `most`: so many names are taken and no more; `inTable`: the text is one cell of a table, so each line is one name
 */
export function parseNames(
  text: string,
  options: { readonly most?: number; readonly inTable?: boolean } = {},
): { taken: TakenName[]; left: LeftLine[] } {
  const { most = MOST_NAMES, inTable = false } = options;
  const taken: TakenName[] = [];
  const left: LeftLine[] = [];
  const seen = new Set<string>();
  let order: Order;
  let headed = inTable;
  const lines = text.trimEnd() === '' ? [] : text.trimEnd().split(/\r\n|[\n\r\u2028\u2029]/);
  const isRow = rowsAmong(lines);
  for (const [index, written] of lines.entries()) {
    const line = index + 1;
    const leave = (why: LeftLine['why'], text = written) =>
      left.push({ line, text: text.slice(0, LONGEST_SHOWN).trim(), why });
    const names = namesOn(written, headed || isRow(written), order);
    if (typeof names === 'string') {
      if (names === 'notTakenHeading') {
        order = orderIn(written) ?? order;
        headed ||= cellsOf(written).length > 1;
      }
      leave(names);
      continue;
    }
    // What is on one line twice need not be said.
    for (const [same, name] of new Map(names.map((name) => [sameness(name), name]))) {
      const shown = `${name.first} ${name.surname}`.trim();
      if (seen.has(same)) leave('notTakenTwice', names.length > 1 ? shown : written);
      else if (taken.length >= most) leave('notTakenTooMany', names.length > 1 ? shown : written);
      else {
        seen.add(same);
        taken.push({ line, ...name, shown });
      }
    }
  }
  return { taken, left };
}

/** Equal for names that are the same in all but case, accents, apostrophes and spaces. */
function sameness({ first, surname }: PupilName): string {
  return [first, surname].map((part) => bare(fold(part)).replaceAll(' ', '')).join(' ');
}

/** The names on a line, or why there is none. */
function namesOn(line: string, isRow: boolean, order: Order): readonly PupilName[] | LeftLine['why'] {
  if (ADDRESS.test(line)) return 'notTakenEmail';
  // Quotes of a spreadsheet; what stands in brackets is a class or the name a child is known by.
  const plain = line.normalize('NFC').replace(/["“”]/g, '');
  const knownAs = /\((?:known as )?(\p{L}[^()\d]*)\)/iu.exec(plain)?.[1]?.trim() ?? '';
  const bare = plain.replace(/\([^()]*\)/g, ' ').replace(CLASS, ' 0 ');
  const cells = cellsOfName(cellsOf(bare));
  const words = cells.flat();
  if (words.length === 0) return 'notTakenEmpty';
  if (areHeading(words)) return 'notTakenHeading';
  if (saysJob(plain)) return 'notTakenJob';
  if (isRow && line.trim().length > LONGEST_ROW) return 'notTakenTooLong';
  const names = isRow ? [arranged(bare, cells, order)] : peopleOn(bare);
  if (typeof names === 'string') return names;
  return names.length === 1 && wordsOfName(knownAs).length === 1
    ? names.map((name) => ({ ...name, knownAs }))
    : names;
}
