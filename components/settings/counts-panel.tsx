import { useState } from 'react';
import { CHECK_IDS, type CheckId } from '../../lib/checks/check';
import { countsAsCsv } from '../../lib/counts-export';
import type { ReminderCounts } from '../../lib/reminder-counts';
import { words } from '../../lib/words';
import { DoneLine, notDone, NOTHING_DONE } from '../controls/done-line';
import { Panel } from '../page/panel';
import { CHECK_WORDS } from './check-words';
import { saveFile } from './save-file';
import type { KeptInUse } from './use-kept';

/** How many reminders were shown, of the checks that had something to say: to look at, save and forget. */
export function CountsPanel(props: Pick<KeptInUse, 'counts' | 'forget' | 'bringBack'>) {
  const { counts, forget, bringBack } = props;
  const any = Object.keys(counts).length > 0;
  const [done, setDone] = useState(NOTHING_DONE);
  const forgetAll = async () => {
    const before = await forget();
    setDone(before ? { words: words('settingsCountsForgotten'), undo: () => bringBack(before) } : notDone());
  };
  return (
    <Panel id="counts" heading={words('settingsCounts')}>
      <p>{words('settingsCountsMore')}</p>
      {any ? (
        <>
          <table className="counts">
            <thead>
              <tr>
                <th scope="col">{words('settingsCountsCheck')}</th>
                <th scope="col">{words('settingsCountsShown')}</th>
              </tr>
            </thead>
            <tbody>
              {CHECK_IDS.filter((check) => total(counts, check) > 0).map((check) => (
                <tr key={check}>
                  <th scope="row">{words(CHECK_WORDS[check].name)}</th>
                  <td>{total(counts, check)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <div className="row">
            <button
              type="button"
              className="button"
              onClick={() => saveFile('before-you-post-counts.csv', 'text/csv', countsAsCsv(counts))}
            >
              {words('settingsCountsSave')}
            </button>
            <button type="button" className="button" onClick={() => void forgetAll()}>
              {words('settingsCountsForget')}
            </button>
          </div>
        </>
      ) : (
        <p className="soft">{words('settingsCountsNone')}</p>
      )}
      <DoneLine done={done} onDone={setDone} />
    </Panel>
  );
}

function total(counts: ReminderCounts, check: CheckId): number {
  return Object.values(counts).reduce((sum, day) => sum + (day[check] ?? 0), 0);
}
