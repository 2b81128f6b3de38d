import { useState } from 'react';
import type { Hours } from '../../lib/hours/hours';
import { words } from '../../lib/words';
import { LockedNote } from '../controls/locked-note';
import { Said } from '../controls/said';
import { HoursEditor } from '../hours/hours-editor';
import { WeekList } from '../hours/week-list';
import type { SettingsInUse } from '../page/use-settings';
import { Step } from './step';

/** The hours that hold: where they are only assumed to agree to, or to change. */
export function HoursStep(props: {
  readonly hours: Hours;
  /** An administrator has locked them: they are only to be read. */
  readonly locked: boolean;
  readonly change: SettingsInUse['change'];
}) {
  const { hours, locked, change } = props;
  const [editing, setEditing] = useState(false);
  const keep = (week: Hours['week']) => change((now) => ({ ...now, week }));
  return (
    <Step id="hours" number={2} heading={words('welcomeHours')}>
      <p>{words('welcomeHoursMore')}</p>
      <WeekList week={hours.week} />
      {locked ? (
        <LockedNote id="hours-locked" />
      ) : (
        <>
          {!editing && hours.source !== 'own' && (
            <p>{words(hours.source === 'school' ? 'welcomeHoursSchool' : 'welcomeHoursAsk')}</p>
          )}
          <Said words={!editing && hours.source === 'own' ? words('welcomeHoursKept') : ''} />
          {editing ? (
            <HoursEditor week={hours.week} onSave={keep} />
          ) : (
            <div className="row">
              {hours.source === 'assumed' && (
                <button type="button" className="button button-main" onClick={() => void keep(hours.week)}>
                  {words('welcomeHoursRight')}
                </button>
              )}
              <button type="button" className="button" onClick={() => setEditing(true)}>
                {words('welcomeHoursChange')}
              </button>
            </div>
          )}
        </>
      )}
    </Step>
  );
}
