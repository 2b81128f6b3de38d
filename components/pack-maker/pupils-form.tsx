import { useState } from 'react';
import { guessColumns } from '../../lib/import/name-columns';
import { LARGEST_TABLE, readTable, type TableRead } from '../../lib/import/read-table';
import type { PupilName, Roster } from '../../lib/roster/roster';
import { countedWords, words } from '../../lib/words';
import { Notice } from '../controls/notice';
import { Said } from '../controls/said';
import { rosterOf } from '../names/roster-of';
import { DropZone } from '../school/drop-zone';
import { TablePreview } from './table-preview';

/** Pupils' names out of an export of the pupil database. They are scrambled at once when taken, and the table is let go. */
export function PupilsForm(props: {
  readonly roster: Roster | null;
  readonly onRoster: (roster: Roster | null) => void;
}) {
  const { roster, onRoster } = props;
  const [read, setRead] = useState<TableRead>();
  const [said, setSaid] = useState('');

  const open = async (file: File) => {
    setSaid('');
    setRead(
      file.size > LARGEST_TABLE
        ? { ok: false, problem: 'tableTooLarge' }
        : readTable(new Uint8Array(await file.arrayBuffer())),
    );
  };
  const take = (names: readonly PupilName[]) => {
    onRoster(rosterOf(names));
    setRead(undefined);
    setSaid(countedWords('makerNamesTaken', names.length));
  };
  return (
    <div className="stack">
      <p>{words('makerPupilsMore')}</p>
      <DropZone
        name={words('makerPupilsChoose')}
        accept=".csv,.tsv,.txt,.xlsx"
        onFile={(file) => void open(file)}
      />
      {read && !read.ok && (
        <div role="alert">
          <Notice tone="amber">
            <p>{words(read.problem)}</p>
          </Notice>
        </div>
      )}
      {read?.ok && <TablePreview rows={read.rows} guess={guessColumns(read.rows)} onNames={take} />}
      <Said words={said} />
      {roster && said === '' && <p>{countedWords('makerNamesHeld', roster.size)}</p>}
      {roster && (
        <div>
          <button
            type="button"
            className="button button-plain"
            onClick={() => {
              onRoster(null);
              setSaid(words('makerNamesRemoved'));
            }}
          >
            {words('makerNamesRemove')}
          </button>
        </div>
      )}
    </div>
  );
}
