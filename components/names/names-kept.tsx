import { useState } from 'react';
import type { PupilName, Roster } from '../../lib/roster/roster';
import type { Settings } from '../../lib/settings';
import { countedWords, words } from '../../lib/words';
import { DoneLine, NOTHING_DONE } from '../controls/done-line';
import type { SettingsInUse } from '../page/use-settings';
import { NamesEntry } from './names-entry';
import { rosterOf } from './roster-of';

/**
 * Pupils' names: how many are kept, a box for new ones, and a way to remove them all. To the names that are kept none can be
 * added: a roster is as large as its number of names asks for, and only the names themselves could make it larger.
 */
export function NamesKept(props: { readonly settings: Settings; readonly change: SettingsInUse['change'] }) {
  const { settings, change } = props;
  const { roster } = settings;
  const size = roster?.size ?? 0;
  const [removed, setRemoved] = useState(NOTHING_DONE);
  const [kept, setKept] = useState(NOTHING_DONE);

  const put = (next: Roster | null) => change((now) => ({ ...now, roster: next }));
  /** `said`, with the way back to the names that there are now. */
  const done = (said: string) => (roster ? { words: said, undo: () => put(roster) } : { words: said });
  const remove = async () => {
    setKept(NOTHING_DONE);
    if (await put(null)) setRemoved(done(words('namesRemoved')));
  };
  const keep = async (names: readonly PupilName[]) => {
    setRemoved(NOTHING_DONE);
    const isKept = await put(rosterOf(names));
    setKept(isKept ? done(countedWords('namesKept', names.length)) : NOTHING_DONE);
    return isKept;
  };
  return (
    <div className="stack">
      {size > 0 && (
        <div className="names-kept">
          <p>
            <strong>{countedWords('namesKeptAlready', size)}</strong>
          </p>
          <p className="soft">{words('namesReplace')}</p>
          <div>
            <button type="button" className="button" onClick={() => void remove()}>
              {words('namesRemove')}
            </button>
          </div>
        </div>
      )}
      <DoneLine done={removed} onDone={setRemoved} />
      <NamesEntry
        action={(count) =>
          size > 0
            ? countedWords('namesReplaceKept', size, countedWords('namesNew', count))
            : countedWords('namesKeep', count)
        }
        onKeep={keep}
      >
        <DoneLine done={kept} onDone={setKept} />
      </NamesEntry>
    </div>
  );
}
