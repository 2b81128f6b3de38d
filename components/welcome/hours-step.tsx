import { useState } from 'react';
import type { Hours } from '../../lib/hours/hours';
import { words } from '../../lib/words';
import { Said } from '../controls/said';
import { HoursEditor } from '../hours/hours-editor';
import { weekWords } from '../hours/week-words';
import type { SettingsInUse } from '../page/use-settings';
import { Step } from './step';

/** The hours that are assumed: to agree to, or to change. */
export function HoursStep(props: { readonly hours: Hours; readonly change: SettingsInUse['change'] }) {
  const { hours, change } = props;
  const [editing, setEditing] = useState(false);
  const agreed = hours.source !== 'assumed';
  const keep = (week: Hours['week']) => change((now) => ({ ...now, week }));
  return (
    <Step id="hours" number={2} heading={words('welcomeHours')}>
      <p>{words('welcomeHoursMore')}</p>
      <ul className="week-words">
        {weekWords(hours.week).map((line) => (
          <li key={line}>
            <strong>{line}</strong>
          </li>
        ))}
      </ul>
      {!agreed && !editing && <p>{words('welcomeHoursAsk')}</p>}
      <Said words={agreed && !editing ? words('welcomeHoursKept') : ''} />
      {editing ? (
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
