import type { Hours } from '../../lib/hours/hours';
import { words } from '../../lib/words';
import { Notice } from '../controls/notice';
import { HoursEditor } from '../hours/hours-editor';
import { weekWords } from '../hours/week-words';
import { Panel } from '../page/panel';
import type { SettingsInUse } from '../page/use-settings';

/** The person's working hours; until they are set, what is assumed. */
export function HoursPanel(props: {
  readonly hours: Hours;
  readonly change: SettingsInUse['change'];
  /** The person wants the usual school day again. */
  readonly onUsual: () => void;
}) {
  const { hours, change, onUsual } = props;
  return (
    <Panel id="hours" heading={words('settingsHours')}>
      <p>{words('settingsHoursMore')}</p>
      {hours.source === 'assumed' && (
        <Notice>
          <p>{words('settingsHoursAssumed')}</p>
          {weekWords(hours.week).map((line) => (
            <p key={line}>
              <strong>{line}</strong>
            </p>
          ))}
        </Notice>
      )}
      <HoursEditor week={hours.week} onSave={(week) => change((now) => ({ ...now, week }))} />
      {hours.source === 'own' && (
        <div>
          <button type="button" className="button button-plain" onClick={onUsual}>
            {words('settingsHoursUsual')}
          </button>
        </div>
      )}
    </Panel>
  );
}
