import { words } from '../../lib/words';

const PANELS = [
  { id: 'school', name: 'settingsSchool' },
  { id: 'names', name: 'settingsNames' },
  { id: 'hours', name: 'settingsHours' },
  { id: 'checks', name: 'settingsChecks' },
  { id: 'photos', name: 'settingsPhotos' },
  { id: 'sites', name: 'settingsSites' },
  { id: 'not-pupils', name: 'settingsNotPupils' },
  { id: 'counts', name: 'settingsCounts' },
  { id: 'kept', name: 'settingsKept' },
  { id: 'delete', name: 'settingsDelete' },
] as const;

/** What is on the settings page, to go to. */
export function SettingsContents() {
  return (
    <nav className="page-links" aria-label={words('settingsContents')}>
      {PANELS.map(({ id, name }) => (
        <a key={id} href={`#${id}`}>
          {words(name)}
        </a>
      ))}
    </nav>
  );
}
