import { CHECK_IDS, type CheckId } from '../../lib/checks/check';
import { countsAsCsv } from '../../lib/counts-export';
import type { ReminderCounts } from '../../lib/reminder-counts';
import { words } from '../../lib/words';
import { Panel } from '../page/panel';
import { CHECK_WORDS } from './check-words';
import { saveFile } from './save-file';

/** How many reminders were shown, of the checks that had something to say: to look at, save and forget. */
export function CountsPanel(props: { readonly counts: ReminderCounts; readonly onForget: () => void }) {
  const { counts, onForget } = props;
  const any = Object.keys(counts).length > 0;
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
            <button type="button" className="button" onClick={onForget}>
              {words('settingsCountsForget')}
            </button>
          </div>
        </>
      ) : (
        <p className="soft">{words('settingsCountsNone')}</p>
      )}
    </Panel>
  );
}

function total(counts: ReminderCounts, check: CheckId): number {
  return Object.values(counts).reduce((sum, day) => sum + (day[check] ?? 0), 0);
}
