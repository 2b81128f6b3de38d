import { fold } from '../text/fold';
import { wordSet } from '../text/word-set';
import { COMMON_FIRST_NAMES } from './common-first-names.data';
import { isPlainlySurname } from './order-of-name';
import { wordsOfName } from './words-of-name';

const COMMON = wordSet(COMMON_FIRST_NAMES);
/** *Red: Amira, Tom*, and not the time in *15:30, Smith, Olivia*. */
const LABEL = /^[^,;:]*:(?!\d)/;
/** So many rows say what all the others are. */
const ROWS_LOOKED_AT = 50;

/** What is between the cells of a row. The first of these that stands in a line: the others may stand within a cell. */
const SIGNS = ['\t', '|', ';', ','] as const;

/** What is between the cells of a row; undefined where it has one cell. */
export function signBetween(line: string): (typeof SIGNS)[number] | undefined {
  return SIGNS.find((sign) => line.includes(sign));
}

/** The cells of a row, whichever of the usual signs is between them. */
export function cellsOf(line: string): string[] {
  const sign = signBetween(line);
  return sign === undefined ? [line] : line.split(sign);
}

/**
 * Which lines are rows of a table without a heading: those with a tab or an upright stroke, and those of which there are several
 * with as many cells, unless each of their cells is one person.
 */
export function rowsAmong(lines: readonly string[]): (line: string) => boolean {
  const alike = new Map<string, string[][]>();
  for (const line of lines) {
    const shape = shapeOf(line);
    if (shape === undefined) continue;
    const rows = alike.get(shape) ?? [];
    if (rows.length < ROWS_LOOKED_AT) rows.push(line.split(shape.charAt(0)));
    alike.set(shape, rows);
  }
  const tables = new Set(
    [...alike].filter(([, rows]) => rows.length > 1 && !areLists(rows)).map(([shape]) => shape),
  );
  return (line) => /[\t|]/.test(line) || tables.has(shapeOf(line) ?? '');
}

/**
 * What is between the cells of a line, and how many there are: `,3`. Undefined for a line of one cell, with *and* in it or with what
 * a group is called before it.
 */
function shapeOf(line: string): string | undefined {
  if (/&|\sand\s/i.test(line) || LABEL.test(line)) return undefined;
  const between = [';', ','].find((sign) => line.includes(sign));
  return between && `${between}${line.split(between).length}`;
}

/** Whether each cell of such rows is one person: all are full names, or the outer columns hold common first names. */
function areLists(rows: readonly (readonly string[])[]): boolean {
  const named = rows.map((row) => row.map(wordsOfName).filter((words) => words.length > 0));
  const full = named.every(
    ([one = [], two = [], ...more]) =>
      [one, two, ...more].every((words) => words.length > 1) && !isPlainlySurname(one, two),
  );
  if (full) return true;
  const common = (at: number) =>
    named.filter((cells) => COMMON.has(fold(cells.at(at)?.[0] ?? ''))).length * 2 > named.length;
  return named.every((cells) => cells.length > 2) && common(0) && common(-1);
}
