import type { Settings } from '../../lib/settings';
import { countedWords, words } from '../../lib/words';
import { Panel } from '../page/panel';
import type { SettingsInUse } from '../page/use-settings';

/** How many names the person said are not pupils, and a way to take that back. */
export function NotPupilsPanel(props: {
  readonly settings: Settings;
  readonly change: SettingsInUse['change'];
}) {
  const count = props.settings.notPupils.length;
  return (
    <Panel id="not-pupils" heading={words('settingsNotPupils')}>
      <output>
        {count === 0 ? words('settingsNotPupilsNone') : countedWords('settingsNotPupilsCount', count)}
      </output>
      {count > 0 && (
        <div>
          <button
            type="button"
            className="button"
            onClick={() => void props.change((now) => ({ ...now, notPupils: [] }))}
          >
            {words('settingsNotPupilsForget')}
          </button>
        </div>
      )}
    </Panel>
  );
}
