import { useState } from 'react';
import { COLUMN_ROLES, type ColumnRole, type TableReading } from '../../lib/import/name-columns';
import { namesInTable } from '../../lib/import/names-in-table';
import type { PupilName } from '../../lib/roster/roster';
import { countedWords, words, type WordsKey } from '../../lib/words';
import { Switch } from '../controls/switch';

const ROLE_WORDS: Readonly<Record<ColumnRole, WordsKey>> = {
  ignore: 'makerColumnIgnore',
  first: 'makerColumnFirst',
  'known-as': 'makerColumnKnownAs',
  surname: 'makerColumnSurname',
  'legal-surname': 'makerColumnLegalSurname',
  full: 'makerColumnFull',
};
const SHOWN = 3;

/** A table that was read: what each column was taken for, to look over and change, and the first names as understood. */
export function TablePreview(props: {
  readonly rows: readonly (readonly string[])[];
  readonly guess: TableReading;
  readonly onNames: (names: readonly PupilName[]) => void;
}) {
  const { rows, guess, onNames } = props;
  const [reading, setReading] = useState(guess);
  const { names, left } = namesInTable(rows, reading);
  const body = rows.slice(reading.headed ? 1 : 0).slice(0, SHOWN);
  const setRole = (at: number, role: ColumnRole) =>
    setReading({
      ...reading,
      // A role can be one column's only.
      roles: reading.roles.map((other, place) => (place === at ? role : other === role ? 'ignore' : other)),
    });
  return (
    <div className="stack">
      <p>{words('makerColumns')}</p>
      <Switch
        name={words('makerHeaded')}
        on={reading.headed}
        onChange={(headed) => setReading({ ...reading, headed })}
      />
      <ul className="columns">
        {reading.roles.map((role, at) => {
          const heading = (reading.headed && rows[0]?.[at]) || words('makerColumnNumber', String(at + 1));
          const shown = body.map((row) => row[at] ?? '').filter(Boolean);
          return (
            // oxlint-disable-next-line react/no-array-index-key -- a column is its place
            <li key={at} className={role === 'ignore' ? 'soft' : ''}>
              <label>
                <strong>{heading}</strong>
                <select
                  className="input"
                  value={role}
                  onChange={(event) => setRole(at, event.currentTarget.value as ColumnRole)}
                >
                  {COLUMN_ROLES.map((one) => (
                    <option key={one} value={one}>
                      {words(ROLE_WORDS[one])}
                    </option>
                  ))}
                </select>
              </label>
              <span className="soft small">{shown.join(' · ').slice(0, 90)}</span>
            </li>
          );
        })}
      </ul>
      <output>
        {countedWords('makerNamesFound', names.length)} {left > 0 && countedWords('makerRowsLeft', left)}
      </output>
      {names.length > 0 && (
        <>
          <p className="soft">
            {words('makerNamesLike')} {names.slice(0, SHOWN).map(shownName).join(' · ')}
          </p>
          <div>
            <button type="button" className="button button-main" onClick={() => onNames(names)}>
              {countedWords('makerNamesTake', names.length)}
            </button>
          </div>
        </>
      )}
    </div>
  );
}

function shownName({ first, knownAs, surname }: PupilName): string {
  return [first, knownAs && `(${knownAs})`, surname].filter(Boolean).join(' ');
}
