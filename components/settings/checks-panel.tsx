import { CHECK_IDS } from '../../lib/checks/check';
import type { Settings } from '../../lib/settings';
import { switched } from '../../lib/switched';
import { words } from '../../lib/words';
import { Switch } from '../controls/switch';
import { Panel } from '../page/panel';
import type { SettingsInUse } from '../page/use-settings';
import { CHECK_WORDS } from './check-words';

/** What the person is reminded about, each to switch on and off. */
export function ChecksPanel(props: {
  readonly settings: Settings;
  readonly change: SettingsInUse['change'];
}) {
  const { settings, change } = props;
  return (
    <Panel id="checks" heading={words('settingsChecks')}>
      <div className="switches">
        {CHECK_IDS.map((id) => (
          <Switch
            key={id}
            name={words(CHECK_WORDS[id].name)}
            more={words(CHECK_WORDS[id].more)}
            on={!settings.checksOff.includes(id)}
            onChange={(on) => void change((now) => ({ ...now, checksOff: switched(now.checksOff, id, on) }))}
          />
        ))}
      </div>
    </Panel>
  );
}
