import { fold } from '../text/fold';

/** What a column can be taken for. `full`: both names in one cell. */
export const COLUMN_ROLES = ['ignore', 'first', 'known-as', 'surname', 'legal-surname', 'full'] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** How a table is to be read. */
export interface TableReading {
  /** Whether the first row says what the columns are. */
  readonly headed: boolean;
  /** One for each column. */
  readonly roles: readonly ColumnRole[];
}

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

/**
 * What the columns of a table hold, by their headings; without headings the first two columns of words are taken for first
 * name and surname, and one alone for both. A person looks it over: `roles` can be changed.
 */
export function guessColumns(rows: readonly (readonly string[])[]): TableReading {
  const width = rows.slice(0, 50).reduce((most, row) => Math.max(most, row.length), 0);
  const head = Array.from({ length: width }, (_, at) => roleOf(rows[0]?.[at] ?? ''));
  if (head.some((role) => role !== undefined && role !== 'ignore'))
    return { headed: true, roles: settle(head) };
  const wordy = [...head.keys()].filter((at) => isNames(rows, at));
  return { headed: false, roles: head.map((_, at) => unheaded(wordy, at)) };
}

function roleOf(heading: string): ColumnRole | undefined {
  const plain = fold(heading)
    .replaceAll(/[^\p{L}]+/gu, ' ')
    .trim();
  return HEADINGS.find(([pattern]) => pattern.test(plain))?.[1];
}

/** Each role once, in the first column that has it; a legal surname stands in where there is no other. */
function settle(roles: readonly (ColumnRole | undefined)[]): ColumnRole[] {
  const legalAlone = !roles.includes('surname');
  const wanted = roles.map((role) =>
    role === 'legal-surname' && legalAlone ? 'surname' : (role ?? 'ignore'),
  );
  const parts = wanted.includes('first') || wanted.includes('surname');
  return wanted.map((role, at) =>
    wanted.indexOf(role) !== at || (role === 'full' && parts) ? 'ignore' : role,
  );
}

function isNames(rows: readonly (readonly string[])[], column: number): boolean {
  const cells = rows.slice(0, 50).map((row) => row[column] ?? '');
  const names = cells.filter((cell) => /^\p{L}[\p{L}\p{M}'’., -]+$/u.test(cell));
  return names.length * 2 > cells.length;
}

function unheaded(wordy: readonly number[], column: number): ColumnRole {
  if (wordy.length === 1) return column === wordy[0] ? 'full' : 'ignore';
  if (column === wordy[0]) return 'first';
  return column === wordy[1] ? 'surname' : 'ignore';
}
