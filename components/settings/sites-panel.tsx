import type { Managed } from '../../lib/school/managed';
import type { Settings } from '../../lib/settings';
import { SITES } from '../../lib/sites/all';
import { switched } from '../../lib/switched';
import { words } from '../../lib/words';
import { LockedNote } from '../controls/locked-note';
import { Switch } from '../controls/switch';
import { Panel } from '../page/panel';
import type { SettingsInUse } from '../page/use-settings';

const LOCKED = 'sites-locked';

/** The sites on which posts are checked, each to switch on and off. */
export function SitesPanel(props: {
  readonly settings: Settings;
  readonly managed: Managed;
  readonly change: SettingsInUse['change'];
}) {
  const { settings, managed, change } = props;
  const locked = managed.locked.includes('sites');
  return (
    <Panel id="sites" heading={words('settingsSites')}>
      {locked ? <LockedNote id={LOCKED} /> : <p>{words('settingsSitesMore')}</p>}
      <p>{words('notMessages')}</p>
      <div className="switches">
        {Object.values(SITES).map(({ id, name }) => (
          <Switch
            key={id}
            name={name}
            on={locked || !settings.sitesOff.includes(id)}
            lockedBy={locked ? LOCKED : undefined}
            onChange={(on) => void change((now) => ({ ...now, sitesOff: switched(now.sitesOff, id, on) }))}
          />
        ))}
      </div>
    </Panel>
  );
}
