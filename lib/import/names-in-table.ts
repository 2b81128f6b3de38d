import { parseNames } from '../roster/parse-names';
import type { PupilName } from '../roster/roster';
import type { ColumnRole, TableReading } from './name-columns';

/** A row in which there is no name, by its number in a spreadsheet. `formula`: something to be worked out stands in it. */
export interface RowLeft {
  readonly row: number;
  readonly why: 'none' | 'formula';
}

/** The names in a table, and the rows in which there are none. */
export interface NamesInTable {
  readonly names: readonly PupilName[];
  readonly left: readonly RowLeft[];
}

/**
 * The names in a table. A pupil whose legal surname is another than the one in use is there under both. A cell that a
 * spreadsheet would work out (`=cmd…`) is no name, and its row is left out.
 */
export function namesInTable(
  rows: readonly (readonly string[])[],
  { heading, roles }: Pick<TableReading, 'heading' | 'roles'>,
): NamesInTable {
  const at = (role: ColumnRole) => roles.indexOf(role);
  const columns = [at('first'), at('known-as'), at('surname'), at('legal-surname'), at('full')] as const;
  const names: PupilName[] = [];
  const left: RowLeft[] = [];
  rows.forEach((row, index) => {
    if (index <= heading || row.length === 0) return;
    const found = namesInRow(columns.map((column) => row[column] ?? ''));
    if (typeof found === 'string') left.push({ row: index + 1, why: found });
    else names.push(...found);
  });
  return { names, left };
}

function namesInRow(cells: readonly string[]): readonly PupilName[] | RowLeft['why'] {
  if (cells.some((cell) => /^[=+@]/.test(cell))) return 'formula';
  const [first = '', knownAs = '', surname = '', legal = '', full = ''] = cells;
  const names =
    full === '' ? inParts(nameOf(first), nameOf(knownAs), [nameOf(surname), nameOf(legal)]) : inOne(full);
  return names.length > 0 ? names : 'none';
}

function inOne(full: string): PupilName[] {
  return parseNames(full, { inTable: true }).taken.map(({ first, surname, knownAs }) => ({
    first,
    surname,
    ...(knownAs !== undefined && { knownAs }),
  }));
}

function inParts(first: string, knownAs: string, surnames: readonly string[]): PupilName[] {
  if (first === '' && knownAs === '') return [];
  const name = {
    first: first || knownAs,
    ...(knownAs !== '' && first !== '' && knownAs !== first && { knownAs }),
  };
  const different = [...new Set(surnames.filter(Boolean))];
  return (different.length > 0 ? different : ['']).map((surname) => ({ ...name, surname }));
}

function nameOf(cell: string): string {
  return /\d/.test(cell) || !/\p{L}/u.test(cell) ? '' : cell.slice(0, 120);
}
