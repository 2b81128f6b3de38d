import { useMemo, useState } from 'react';
import { guessColumns, type ColumnRole } from '../../lib/import/name-columns';
import { namesInTable } from '../../lib/import/names-in-table';
import type { Table } from '../../lib/import/read-table';
import type { PupilName } from '../../lib/roster/roster';
import { countedWords, words } from '../../lib/words';
import { Switch } from '../controls/switch';
import { ColumnChoices } from './column-choices';
import { RowsLeft } from './rows-left';
import { TableDoubts } from './table-doubts';

const SHOWN = 3;

/** A table that was read: what each column was taken for, to look over and change, and the first names as understood. */
export function TablePreview(props: {
  readonly table: Table;
  readonly onNames: (names: readonly PupilName[]) => void;
  readonly onLeave: () => void;
}) {
  const { table, onNames, onLeave } = props;
  const { rows } = table;
  const guess = useMemo(() => guessColumns(rows), [rows]);
  const [roles, setRoles] = useState(guess.roles);
  const [heading, setHeading] = useState(guess.heading);
  const { names, left } = useMemo(() => namesInTable(rows, { heading, roles }), [rows, heading, roles]);
  const first = rows.findIndex((row) => row.length > 0);
  const titled = guess.heading < 0 ? first : guess.heading;
  const setRole = (at: number, role: ColumnRole) =>
    // A role can be one column's only.
    setRoles(roles.map((other, place) => (place === at ? role : other === role ? 'ignore' : other)));
  return (
    <div className="stack preview">
      <TableDoubts table={table} guess={guess} found={names.length > 0} />
      <p>{words('makerColumns')}</p>
      <Switch
        name={words('makerHeaded', String(titled + 1))}
        on={heading >= 0}
        onChange={(headed) => setHeading(headed ? titled : -1)}
      />
      <ColumnChoices rows={rows} heading={heading} roles={roles} onRole={setRole} />
      <output>{countedWords('makerNamesFound', names.length)}</output>
      <RowsLeft rows={rows} left={left} />
      {names.length > 0 && (
        <p className="soft">
          {words('makerNamesLike')} {names.slice(0, SHOWN).map(shownName).join(' · ')}
        </p>
      )}
      <div className="row">
        {names.length > 0 && (
          <button type="button" className="button button-main" onClick={() => onNames(names)}>
            {countedWords('makerNamesTake', names.length)}
          </button>
        )}
        <button type="button" className="button" onClick={onLeave}>
          {words('makerNamesLeave')}
        </button>
      </div>
    </div>
  );
}

function shownName({ first, knownAs, surname }: PupilName): string {
  return [first, knownAs && `(${knownAs})`, surname].filter(Boolean).join(' ');
}
