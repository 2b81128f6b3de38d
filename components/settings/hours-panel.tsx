import { useState } from 'react';
import type { Hours } from '../../lib/hours/hours';
import type { Settings } from '../../lib/settings';
import { words } from '../../lib/words';
import { LockedNote } from '../controls/locked-note';
import { Notice } from '../controls/notice';
import { HoursEditor } from '../hours/hours-editor';
import { WeekList } from '../hours/week-list';
import { Panel } from '../page/panel';
import type { SettingsInUse } from '../page/use-settings';
import type { Schools } from '../school/use-schools';
import { SchoolDays } from './school-days';

/** The person's working hours; until they are set, what is assumed. Locked, they are only there to be read. */
export function HoursPanel(props: {
  readonly hours: Hours;
  readonly settings: Settings;
  readonly schools: Pick<Schools, 'main' | 'others' | 'managed'>;
  readonly change: SettingsInUse['change'];
}) {
  const { hours, settings, schools, change } = props;
  /** Raised when what is in the editor is no longer wanted, so that it begins anew. */
  const [turn, setTurn] = useState(0);
  const usual = async () => {
    if (await change((now) => ({ ...now, week: null }))) setTurn(turn + 1);
  };
  if (schools.managed.locked.includes('hours')) {
    return (
      <Panel id="hours" heading={words('settingsHours')}>
        <LockedNote id="hours-locked" />
        <WeekList week={hours.week} />
        <p>{words('settingsHoursLockedMore')}</p>
      </Panel>
    );
  }
  return (
    <Panel id="hours" heading={words('settingsHours')}>
      <p>{words('settingsHoursMore')}</p>
      {hours.source === 'assumed' && (
        <Notice>
          <p>{words('settingsHoursAssumed')}</p>
          <WeekList week={hours.week} />
        </Notice>
      )}
      <HoursEditor key={turn} week={hours.week} onSave={(week) => change((now) => ({ ...now, week }))} />
      {hours.source === 'own' && (
        <div>
          <button type="button" className="button button-plain" onClick={() => void usual()}>
            {words('settingsHoursUsual')}
          </button>
        </div>
      )}
      {schools.others.length > 0 && (
        <SchoolDays
          schools={[schools.main, ...schools.others]}
          week={hours.week}
          schoolDays={settings.schoolDays}
          onChange={(schoolDays) => void change((now) => ({ ...now, schoolDays }))}
        />
      )}
    </Panel>
  );
}
