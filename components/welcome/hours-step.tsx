import { useState } from 'react';
import type { Hours } from '../../lib/hours/hours';
import { words } from '../../lib/words';
import { LockedNote } from '../controls/locked-note';
import { Said } from '../controls/said';
import { HoursEditor } from '../hours/hours-editor';
import { WeekList } from '../hours/week-list';
import type { SettingsInUse } from '../page/use-settings';
import { Step } from './step';

/** The hours that are assumed: to agree to, or to change. */
export function HoursStep(props: {
  readonly hours: Hours;
  /** An administrator has locked them: they are only to be read. */
  readonly locked: boolean;
  readonly change: SettingsInUse['change'];
}) {
  const { hours, locked, change } = props;
  const [editing, setEditing] = useState(false);
  const agreed = locked || hours.source !== 'assumed';
  const keep = (week: Hours['week']) => change((now) => ({ ...now, week }));
  return (
    <Step id="hours" number={2} heading={words('welcomeHours')}>
      <p>{words('welcomeHoursMore')}</p>
      <WeekList week={hours.week} />
      {!agreed && !editing && <p>{words('welcomeHoursAsk')}</p>}
      {locked ? (
        <LockedNote id="hours-locked" />
      ) : (
        <Said words={agreed && !editing ? words('welcomeHoursKept') : ''} />
      )}
      {locked ? null : editing ? (
        <HoursEditor week={hours.week} onSave={keep} />
      ) : (
        <div className="row">
          {!agreed && (
            <button type="button" className="button button-main" onClick={() => void keep(hours.week)}>
              {words('welcomeHoursRight')}
            </button>
          )}
          <button type="button" className="button" onClick={() => setEditing(true)}>
            {words('welcomeHoursChange')}
          </button>
        </div>
      )}
    </Step>
  );
}
