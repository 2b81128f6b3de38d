import { fold } from '../text/fold';
import { saysJob } from './beside-names';
import { cellsOf, rowsAmong } from './columns-of-names';
import { columnsUnder, type Columns } from './columns-under-heading';
import { bare } from './fingerprint';
import { areHeading, pairInSmall } from './not-names';
import { withAsides, withPlainBrackets } from './in-brackets';
import { nameInRow } from './name-in-row';
import { inOrder } from './order-of-name';
import { peopleOn } from './people-on-line';
import type { PupilName } from './roster';
import { cellsOfName } from './words-of-name';

/** A name that was taken from a line (1 is the first). */
export interface TakenName extends PupilName {
  readonly line: number;
  /** As it will be shown back: *Oleksandr (Sasha) Kovalenko*. */
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
/** *Year 4*, *Class 3B*, *Reception*, also in *Reception Olivia Smith*: which children, and no part of a name. */
const CLASS =
  /(?<=^|[\s,;|])(?:(?:year|yr|class|form)\s+\d{1,2}\p{L}?|(?:reception|nursery)(?=\s*(?:$|[,;\t|]))|(?<=^\s?)(?:reception|nursery)(?=\s+\p{L}\S*\s+\p{L}))(?![\p{L}\d])/giu;

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
  let columns: Columns | undefined;
  let headed = inTable;
  const lines = text.trimEnd() === '' ? [] : text.trimEnd().split(/\r\n|[\n\r\u2028\u2029]/);
  const tidy = lines.map(tidied);
  const isRow = rowsAmong(tidy);
  for (const [index, written] of lines.entries()) {
    const plain = tidy[index] ?? '';
    const line = index + 1;
    const leave = (why: LeftLine['why'], text = written) =>
      left.push({ line, text: text.slice(0, LONGEST_SHOWN).trim(), why });
    const names = namesOn(plain, headed || isRow(plain), columns);
    if (typeof names === 'string') {
      if (names === 'notTakenHeading') {
        columns = columnsUnder(plain) ?? columns;
        headed ||= cellsOf(plain).length > 1;
      }
      leave(names);
      continue;
    }
    // What is on one line twice need not be said.
    for (const [same, name] of new Map(names.map((name) => [sameness(name), name]))) {
      const shown = shownAs(name);
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

/** A line without the quotes of a spreadsheet, and with its brackets tidied. */
function tidied(line: string): string {
  return withPlainBrackets(line.normalize('NFC').replace(/["“”]/g, ''));
}

/** The names on a line that was tidied, or why there is none. */
function namesOn(
  line: string,
  isRow: boolean,
  columns: Columns | undefined,
): readonly PupilName[] | LeftLine['why'] {
  if (ADDRESS.test(line)) return 'notTakenEmail';
  const plain = line.replace(CLASS, ' 0 ');
  const pair = pairInSmall(plain);
  if (pair) return [inOrder(pair)];
  const words = cellsOfName(plain.split(/[,;\t|]/)).flatMap((cell) => cell.words);
  if (words.length === 0) return 'notTakenEmpty';
  if (areHeading(words)) return 'notTakenHeading';
  if (saysJob(plain)) return 'notTakenJob';
  if (!isRow) return peopleOn(plain);
  if (line.trim().length > LONGEST_ROW) return 'notTakenTooLong';
  const name = nameInRow(plain, columns);
  return name ? withAsides(name, plain) : 'notTakenEmpty';
}

/** *Oleksandr (Sasha) Kovalenko*. */
function shownAs({ first, knownAs, surname }: PupilName): string {
  return [first, knownAs === undefined ? '' : `(${knownAs})`, surname].filter(Boolean).join(' ');
}
