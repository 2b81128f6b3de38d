import { CHECK_IDS } from '../../lib/checks/check';
import type { Managed } from '../../lib/school/managed';
import type { Settings } from '../../lib/settings';
import { switched } from '../../lib/switched';
import { words } from '../../lib/words';
import { LockedNote } from '../controls/locked-note';
import { Switch } from '../controls/switch';
import { Panel } from '../page/panel';
import type { SettingsInUse } from '../page/use-settings';
import { CHECK_GROUPS, CHECK_WORDS } from './check-words';

const LOCKED = 'checks-locked';

/** What the person is reminded about, in groups, each to switch on and off. */
export function ChecksPanel(props: {
  readonly settings: Settings;
  readonly managed: Managed;
  readonly change: SettingsInUse['change'];
}) {
  const { settings, managed, change } = props;
  const locked = managed.locked.includes('checks');
  // At home there is no school device to be reminded of.
  const checks = CHECK_IDS.filter((id) => id !== 'school-device' || managed.schoolDevice);
  return (
    <Panel id="checks" heading={words('settingsChecks')}>
      {locked && <LockedNote id={LOCKED} />}
      {CHECK_GROUPS.map((group) => (
        <div className="switches" key={group.id}>
          <h3>{words(group.name)}</h3>
          {checks
            .filter((id) => CHECK_WORDS[id].group === group.id)
            .map((id) => (
              <Switch
                key={id}
                name={words(CHECK_WORDS[id].name)}
                more={words(CHECK_WORDS[id].more)}
                on={locked || !settings.checksOff.includes(id)}
                lockedBy={locked ? LOCKED : undefined}
                onChange={(on) =>
                  void change((now) => ({ ...now, checksOff: switched(now.checksOff, id, on) }))
                }
              />
            ))}
        </div>
      ))}
    </Panel>
  );
}
