import type { Settings } from '../../lib/settings';
import { SITES } from '../../lib/sites/all';
import { switched } from '../../lib/switched';
import { words } from '../../lib/words';
import { Switch } from '../controls/switch';
import { Panel } from '../page/panel';
import type { SettingsInUse } from '../page/use-settings';

/** The sites on which posts are checked, each to switch on and off. */
export function SitesPanel(props: { readonly settings: Settings; readonly change: SettingsInUse['change'] }) {
  const { settings, change } = props;
  return (
    <Panel id="sites" heading={words('settingsSites')}>
      <p>{words('settingsSitesMore')}</p>
      <div className="switches">
        {Object.values(SITES).map(({ id, name }) => (
          <Switch
            key={id}
            name={name}
            on={!settings.sitesOff.includes(id)}
            onChange={(on) => void change((now) => ({ ...now, sitesOff: switched(now.sitesOff, id, on) }))}
          />
        ))}
      </div>
    </Panel>
  );
}
