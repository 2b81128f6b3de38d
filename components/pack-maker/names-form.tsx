import { useState } from 'react';
import { LARGEST_TABLE, readTable, type TableRead } from '../../lib/import/read-table';
import type { PupilName, Roster } from '../../lib/roster/roster';
import { countedWords, words } from '../../lib/words';
import { Notice } from '../controls/notice';
import { SaidWithUndo } from '../controls/said-with-undo';
import { NamesEntry } from '../names/names-entry';
import { rosterOf } from '../names/roster-of';
import { DropZone } from '../school/drop-zone';
import { TablePreview } from './table-preview';

const WORDS = {
  pupils: {
    more: 'makerPupilsMore',
    choose: 'makerPupilsChoose',
    label: 'namesLabel',
    remove: 'makerNamesRemove',
  },
  colleagues: {
    more: 'makerColleaguesMore',
    choose: 'makerColleaguesChoose',
    label: 'makerColleaguesLabel',
    remove: 'makerColleaguesRemove',
  },
} as const;

/**
 * Names of pupils or colleagues out of an export, or typed. They are scrambled at once when taken, and the table is let go.
 * A file that cannot be read leaves the names that are in the pack as they are.
 */
export function NamesForm(props: {
  readonly of: keyof typeof WORDS;
  readonly roster: Roster | null;
  readonly onRoster: (roster: Roster | null) => void;
}) {
  const { roster, onRoster } = props;
  const { more, choose, label, remove } = WORDS[props.of];
  const [read, setRead] = useState<TableRead>();
  const [said, setSaid] = useState('');
  /** What was in the pack before the last press, null for no names; undefined where there is nothing to undo. */
  const [before, setBefore] = useState<Roster | null>();

  const open = async (file: File) => {
    setSaid('');
    setBefore(undefined);
    setRead(await readFile(file));
  };
  const put = (next: Roster | null, done: string) => {
    setBefore(roster);
    onRoster(next);
    setSaid(done);
  };
  const take = (names: readonly PupilName[]) => {
    put(rosterOf(names, props.of), countedWords('makerNamesTaken', names.length));
    setRead(undefined);
  };
  return (
    <div className="stack form">
      <p>{words(more)}</p>
      <DropZone name={words(choose)} accept=".csv,.tsv,.txt,.xlsx" onFile={(file) => void open(file)}>
        <p className="soft">{words('makerDrop')}</p>
      </DropZone>
      {read && !read.ok && (
        <div role="alert">
          <Notice tone="amber">
            <p>{words(read.problem, ...(read.line === undefined ? [] : [String(read.line)]))}</p>
            {roster && <p>{words('makerNamesAsBefore')}</p>}
          </Notice>
        </div>
      )}
      {read?.ok && <TablePreview table={read.table} onNames={take} onLeave={() => setRead(undefined)} />}
      <SaidWithUndo
        words={said}
        onUndo={before === undefined ? undefined : () => put(before, words('undone'))}
      />
      {roster && said === '' && <p>{countedWords('makerNamesHeld', roster.size)}</p>}
      {roster && (
        <div>
          <button type="button" className="button" onClick={() => put(null, words('makerNamesRemoved'))}>
            {words(remove)}
          </button>
        </div>
      )}
      <details>
        <summary>{words('makerNamesType')}</summary>
        <NamesEntry
          label={label}
          action={(count) => countedWords('makerNamesTake', count)}
          onKeep={async (names) => {
            take(names);
            return true;
          }}
        />
      </details>
    </div>
  );
}

/** A file that is far too large is refused before anything of it is read. */
async function readFile(file: File): Promise<TableRead> {
  if (file.size > LARGEST_TABLE) return { ok: false, problem: 'tableTooLarge' };
  try {
    return readTable(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return { ok: false, problem: 'tableUnreadable' };
  }
}
