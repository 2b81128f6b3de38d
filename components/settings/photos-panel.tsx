import { SIGHTS } from '../../lib/photos/sights';
import type { Settings } from '../../lib/settings';
import { switched } from '../../lib/switched';
import { words } from '../../lib/words';
import { LockedNote } from '../controls/locked-note';
import { Switch } from '../controls/switch';
import { Panel } from '../page/panel';
import type { SettingsInUse } from '../page/use-settings';
import type { Schools } from '../school/use-schools';
import { SchoolPlace } from './school-place';

const SIGHT_WORDS = {
  faces: { name: 'settingsFaces', more: 'settingsFacesMore' },
  words: { name: 'settingsPhotoWords', more: 'settingsPhotoWordsMore' },
} as const;

const LOCKED = 'photos-locked';

/** What pictures are looked at for, locked together with the reminders, and where the school is. */
export function PhotosPanel(props: {
  readonly settings: Settings;
  readonly schools: Pick<Schools, 'main' | 'managed'>;
  readonly change: SettingsInUse['change'];
}) {
  const { settings, schools, change } = props;
  const locked = schools.managed.locked.includes('checks');
  return (
    <Panel id="photos" heading={words('settingsPhotos')}>
      <p>{words('settingsPhotosMore')}</p>
      {locked && <LockedNote id={LOCKED} />}
      <div className="switches">
        {SIGHTS.map((id) => (
          <Switch
            key={id}
            name={words(SIGHT_WORDS[id].name)}
            more={words(SIGHT_WORDS[id].more)}
            on={locked || !settings.sightsOff.includes(id)}
            lockedBy={locked ? LOCKED : undefined}
            onChange={(on) => void change((now) => ({ ...now, sightsOff: switched(now.sightsOff, id, on) }))}
          />
        ))}
      </div>
      <SchoolPlace settings={settings} inPack={schools.main.school.grounds} change={change} />
    </Panel>
  );
}
