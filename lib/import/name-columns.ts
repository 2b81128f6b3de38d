import { fold } from '../text/fold';

/** What a column can be taken for. `full`: both names in one cell. */
export const COLUMN_ROLES = ['ignore', 'first', 'known-as', 'surname', 'legal-surname', 'full'] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** How a table is to be read. */
export interface TableReading {
  /** Index of the row that says what the columns are; -1 where none does. What stands above it are no names. */
  readonly heading: number;
  /** One for each column. */
  readonly roles: readonly ColumnRole[];
  /** Columns whose headings say the same thing, so that one was taken and another left out. */
  readonly alike: readonly { readonly role: ColumnRole; readonly taken: number; readonly left: number }[];
}

type Rows = readonly (readonly string[])[];

/** How the usual databases head their columns; the first that fits holds. Folded, with everything but letters made a space. */
const HEADINGS: readonly (readonly [RegExp, ColumnRole])[] = [
  [
    /\b(?:middle|parent|mother|father|carer|contact|guardian|teacher|tutor|class|form|former|previous|initials?)\b/,
    'ignore',
  ],
  [/\blegal (?:surname|last name|family name)\b/, 'legal-surname'],
  [/\b(?:known as|preferred (?:first ?name|forename|given name|name)|nickname|chosen name)\b/, 'known-as'],
  [/\b(?:preferred |chosen )?(?:surname|last ?name|family ?name)\b/, 'surname'],
  [/\b(?:legal )?(?:forenames?|first ?names?|given ?names?|christian name)\b/, 'first'],
  [/^(?:(?:full|pupil|student|child|learner)s? ?)*(?:names?)$|^(?:pupil|student|child|learner)$/, 'full'],
];

/** A title and a date or two may stand above the headings. */
const HEADING_WITHIN = 20;

/**
 * What the columns of a table hold, by their headings; without headings the first two columns of words are taken for first
 * name and surname, and one alone for both. A person looks it over: `roles` can be changed.
 */
export function guessColumns(rows: Rows): TableReading {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const heading = headingIn(rows);
  if (heading >= 0) {
    const head = Array.from({ length: width }, (_, at) => roleOf(rows[heading]?.[at] ?? ''));
    return { heading, ...settle(head) };
  }
  const sample = rows.filter((row) => row.length > 0).slice(0, 50);
  const wordy = Array.from({ length: width }, (_, at) => at).filter((at) => isNames(sample, at));
  return { heading, roles: Array.from({ length: width }, (_, at) => unheaded(wordy, at)), alike: [] };
}

/** The first row that says of two columns what they are, or the very first if it says it of one. */
function headingIn(rows: Rows): number {
  const first = rows.findIndex((row) => row.length > 0);
  const two = rows.slice(0, first + HEADING_WITHIN).findIndex((row) => known(row) > 1);
  if (two >= 0) return two;
  return known(rows[first] ?? []) > 0 ? first : -1;
}

/** Of how many different things a row says that they are in a column. */
function known(row: readonly string[]): number {
  return new Set(row.map(roleOf).filter((role) => role !== undefined && role !== 'ignore')).size;
}

function roleOf(heading: string): ColumnRole | undefined {
  const plain = fold(heading)
    .replaceAll(/[^\p{L}]+/gu, ' ')
    .trim();
  return HEADINGS.find(([pattern]) => pattern.test(plain))?.[1];
}

/** Each role once, in the first column that has it; a legal surname stands in where there is no other. */
function settle(found: readonly (ColumnRole | undefined)[]): Pick<TableReading, 'roles' | 'alike'> {
  const legalAlone = !found.includes('surname');
  const wanted = found.map((role) =>
    role === 'legal-surname' && legalAlone ? 'surname' : (role ?? 'ignore'),
  );
  const parts = wanted.includes('first') || wanted.includes('surname');
  const roles = wanted.map((role, at) =>
    wanted.indexOf(role) !== at || (role === 'full' && parts) ? 'ignore' : role,
  );
  const alike = wanted.flatMap((role, left) => {
    const taken = wanted.indexOf(role);
    return role === 'ignore' || roles[taken] === 'ignore' || taken === left ? [] : [{ role, taken, left }];
  });
  return { roles, alike };
}

function isNames(rows: Rows, column: number): boolean {
  const cells = rows.map((row) => row[column] ?? '');
  const names = cells.filter((cell) => /^\p{L}[\p{L}\p{M}'’., -]+$/u.test(cell));
  return names.length * 2 > cells.length;
}

function unheaded(wordy: readonly number[], column: number): ColumnRole {
  if (wordy.length === 1) return column === wordy[0] ? 'full' : 'ignore';
  if (column === wordy[0]) return 'first';
  return column === wordy[1] ? 'surname' : 'ignore';
}
