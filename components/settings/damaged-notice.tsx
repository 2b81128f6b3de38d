import type { SettingsField } from '../../lib/settings';
import type { SettingsProblem } from '../../lib/settings-reading';
import { words, type WordsKey } from '../../lib/words';
import { Notice } from '../controls/notice';

const FIELD_WORDS: Readonly<Record<SettingsField, WordsKey>> = {
  week: 'settingsLostWeek',
  schoolDays: 'settingsLostSchoolDays',
  roster: 'settingsLostRoster',
  notPupils: 'settingsLostNotPupils',
  checksOff: 'settingsLostChecksOff',
  sightsOff: 'settingsLostSightsOff',
  grounds: 'settingsLostGrounds',
  sitesOff: 'settingsLostSitesOff',
  quiet: 'settingsLostQuiet',
  largeText: 'settingsLostLargeText',
};

/** Says that stored settings could not be read in full, what is lost, and that the original is kept aside. */
export function DamagedNotice(props: { readonly problem: SettingsProblem; readonly onForget: () => void }) {
  const { kind, lost } = props.problem;
  return (
    <Notice tone="amber">
      <p>
        <strong>{words(kind === 'newer' ? 'settingsProblemNewer' : 'settingsProblemDamaged')}</strong>
      </p>
      {lost.length > 0 && (
        <>
          <p>{words('settingsProblemLost')}</p>
          <ul>
            {lost.map((field) => (
              <li key={field}>{words(FIELD_WORDS[field])}</li>
            ))}
          </ul>
        </>
      )}
      <p>{words('settingsProblemAside')}</p>
      <div>
        <button type="button" className="button" onClick={props.onForget}>
          {words('settingsProblemForget')}
        </button>
      </div>
    </Notice>
  );
}
