import { parseNames } from '../roster/parse-names';
import type { PupilName } from '../roster/roster';
import type { TableReading } from './name-columns';

/** The names in a table, and how many rows had none. */
export interface NamesInTable {
  readonly names: readonly PupilName[];
  readonly left: number;
}

/**
 * The names in a table. A pupil whose legal surname is another than the one in use is there under both. A cell that a
 * spreadsheet would work out (`=cmd…`) is no name.
 */
export function namesInTable(
  rows: readonly (readonly string[])[],
  { headed, roles }: TableReading,
): NamesInTable {
  const at = (role: (typeof roles)[number]) => roles.indexOf(role);
  const [first, knownAs, surname, legal, full] = [
    at('first'),
    at('known-as'),
    at('surname'),
    at('legal-surname'),
    at('full'),
  ];
  const body = headed ? rows.slice(1) : rows;
  let left = 0;
  const names = body.flatMap((row) => {
    const cell = (column: number) => nameOf(row[column] ?? '');
    const found =
      full >= 0
        ? parseNames(row[full] ?? '').taken.map(({ first, surname, knownAs }): PupilName => ({
            first,
            surname,
            ...(knownAs !== undefined && { knownAs }),
          }))
        : inParts(cell(first), cell(knownAs), [cell(surname), cell(legal)]);
    if (found.length === 0) left += 1;
    return found;
  });
  return { names, left };
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
  return /^[=+@]|\d/.test(cell) || !/\p{L}/u.test(cell) ? '' : cell.slice(0, 120);
}
