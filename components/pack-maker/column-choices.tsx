import { COLUMN_ROLES, type ColumnRole } from '../../lib/import/name-columns';
import { countedWords, words, type WordsKey } from '../../lib/words';

export const ROLE_WORDS: Readonly<Record<ColumnRole, WordsKey>> = {
  ignore: 'makerColumnIgnore',
  first: 'makerColumnFirst',
  'known-as': 'makerColumnKnownAs',
  surname: 'makerColumnSurname',
  'legal-surname': 'makerColumnLegalSurname',
  full: 'makerColumnFull',
};
const SHOWN = 3;
/** So few columns are all shown; of more, those that are left out are folded away. */
const FEW = 8;

interface Choices {
  readonly rows: readonly (readonly string[])[];
  /** Index of the row of headings; -1: none. */
  readonly heading: number;
  readonly roles: readonly ColumnRole[];
  readonly onRole: (column: number, role: ColumnRole) => void;
}

/** What each column is taken for, and a way to change it. */
export function ColumnChoices(props: Choices) {
  const { roles } = props;
  const all = [...roles.keys()];
  const used = roles.length <= FEW ? all : all.filter((at) => roles[at] !== 'ignore');
  const others = all.filter((at) => !used.includes(at));
  return (
    <>
      {used.length > 0 && <Columns {...props} columns={used} />}
      {others.length > 0 && (
        <details open={used.length === 0}>
          <summary>{countedWords('makerColumnsLeft', others.length)}</summary>
          <Columns {...props} columns={others} />
        </details>
      )}
    </>
  );
}

function Columns({
  rows,
  heading,
  roles,
  onRole,
  columns,
}: Choices & { readonly columns: readonly number[] }) {
  const body = rows
    .slice(heading + 1)
    .filter((row) => row.length > 0)
    .slice(0, SHOWN);
  return (
    <ul className="columns">
      {columns.map((at) => (
        <li key={at} className={roles[at] === 'ignore' ? 'soft' : ''}>
          <label>
            <span>
              <strong>{rows[heading]?.[at] || words('makerColumnNumber', String(at + 1))}</strong>
              <span className="soft small shown">
                {body
                  .map((row) => row[at] ?? '')
                  .filter(Boolean)
                  .join(' · ')
                  .slice(0, 90)}
              </span>
            </span>
            <select
              className="input"
              value={roles[at]}
              onChange={(event) => onRole(at, event.currentTarget.value as ColumnRole)}
            >
              {COLUMN_ROLES.map((role) => (
                <option key={role} value={role}>
                  {words(ROLE_WORDS[role])}
                </option>
              ))}
            </select>
          </label>
        </li>
      ))}
    </ul>
  );
}
