import type { Settings } from '../../lib/settings';
import { switched } from '../../lib/switched';
import { words } from '../../lib/words';
import { Switch } from '../controls/switch';
import { Panel } from '../page/panel';
import type { SettingsInUse } from '../page/use-settings';
import { SchoolPlace } from './school-place';

const SIGHTS = [
  { id: 'faces', name: 'settingsFaces', more: 'settingsFacesMore' },
  { id: 'words', name: 'settingsPhotoWords', more: 'settingsPhotoWordsMore' },
] as const;

/** What pictures are looked at for, and where the school is. */
export function PhotosPanel(props: {
  readonly settings: Settings;
  readonly change: SettingsInUse['change'];
}) {
  const { settings, change } = props;
  return (
    <Panel id="photos" heading={words('settingsPhotos')}>
      <p>{words('settingsPhotosMore')}</p>
      <div className="switches">
        {SIGHTS.map(({ id, name, more }) => (
          <Switch
            key={id}
            name={words(name)}
            more={words(more)}
            on={!settings.sightsOff.includes(id)}
            onChange={(on) => void change((now) => ({ ...now, sightsOff: switched(now.sightsOff, id, on) }))}
          />
        ))}
      </div>
      <SchoolPlace settings={settings} change={change} />
    </Panel>
  );
}
