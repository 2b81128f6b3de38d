import type { ColumnRole, TableReading } from '../../lib/import/name-columns';
import type { Table } from '../../lib/import/read-table';
import { countedWords, words } from '../../lib/words';
import { Notice } from '../controls/notice';
import { ROLE_WORDS } from './column-choices';

/** What about a table is not certain, so that a person looks: nothing where all is plain. */
export function TableDoubts(props: {
  readonly table: Table;
  readonly guess: TableReading;
  /** Whether any names are found in it as it is read now. */
  readonly found: boolean;
}) {
  const { table, guess, found } = props;
  const doubts = [
    ...guess.alike.map(({ role, taken, left }) =>
      words('makerAlike', nameOf(table, guess, taken), nameOf(table, guess, left), roleWords(role)),
    ),
    ...(table.merged > 0 ? [countedWords('makerMerged', table.merged)] : []),
    ...(guess.heading < 0 && found ? [words('makerNoHeading')] : []),
    ...(found ? [] : [words('makerNoNames')]),
  ];
  if (doubts.length === 0) return null;
  return (
    <Notice tone="amber">
      <output className="stack">
        {doubts.map((doubt) => (
          <span key={doubt}>{doubt}</span>
        ))}
      </output>
    </Notice>
  );
}

function nameOf({ rows }: Table, { heading }: TableReading, column: number): string {
  return rows[heading]?.[column] || words('makerColumnNumber', String(column + 1));
}

function roleWords(role: ColumnRole): string {
  return words(ROLE_WORDS[role]).toLocaleLowerCase(words('languageTag'));
}
