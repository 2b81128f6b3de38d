import { cellsOf, signBetween } from './columns-of-names';

/** Which cells of the rows under a heading hold a first name and a surname, or all of a name. The first cell is 0. */
export type Columns =
  { readonly first: number; readonly surname: number } | { readonly only: number; readonly width: number };

const OF_FIRST = /^(?:legal )?(?:forenames?|first|given)\b/i;
const OF_KNOWN_AS = /^(?:preferred|known)\b/i;
const OF_SURNAME = /^(?:legal )?(?:surnames?|last|family)\b/i;
const OF_WHOLE =
  /^(?:(?:full|legal|pupils?|students?|child|children) )*(?:names?|pupils?|students?|child|children)$/i;

/** The columns of *Class,Forename,Surname* or of *Name,Class*; undefined where a heading does not say which they are. */
export function columnsUnder(heading: string): Columns | undefined {
  const cells = cellsOf(heading).map((cell) => cell.replace(/\s+/g, ' ').trim());
  if (cells.length === 1) return undefined;
  const at = (of: RegExp) => cells.findIndex((cell) => of.test(cell));
  const [forename, knownAs, surname, whole] = [at(OF_FIRST), at(OF_KNOWN_AS), at(OF_SURNAME), at(OF_WHOLE)];
  const first = forename >= 0 ? forename : knownAs;
  if (first >= 0 && surname >= 0) return { first, surname };
  const told = [first, surname, whole].filter((place) => place >= 0);
  return told.length === 1 ? { only: told[0] ?? 0, width: cells.length } : undefined;
}

/**
 * The cells of a row that hold its name, in the order they stand in; all of them where it is too short for these columns. What a
 * spreadsheet had in quotation marks, *"Smith, Olivia",Oak*, is one cell again.
 */
export function cellsIn(columns: Columns, line: string): string[] {
  const row = cellsOf(line);
  if ('only' in columns) {
    const { only, width } = columns;
    if (only >= row.length) return row;
    const further = signBetween(line) === ',' ? Math.max(0, row.length - width) : 0;
    return [row.slice(only, only + further + 1).join(',')];
  }
  const places = [columns.first, columns.surname].toSorted((one, other) => one - other);
  return places.every((place) => place < row.length) ? places.map((place) => row[place] ?? '') : row;
}
