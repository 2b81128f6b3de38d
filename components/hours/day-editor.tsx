import type { WeekFault } from '../../lib/hours/check-week';
import type { Day, Stretch } from '../../lib/hours/hours';
import { words } from '../../lib/words';
import { Switch } from '../controls/switch';
import { AddIcon } from '../icons/add-icon';
import { RemoveIcon } from '../icons/remove-icon';
import { StretchFields } from './stretch-fields';

/** What a day starts with when it becomes a working day, and a break when it is added: the person fills them in. */
const EMPTY: Stretch = { from: '', to: '' };

/** One weekday: whether it is worked, from when to when, and its breaks. */
export function DayEditor(props: {
  readonly name: string;
  readonly day: Day;
  /** What the day becomes when it is switched on. */
  readonly usual: NonNullable<Day>;
  readonly faults: readonly WeekFault[];
  readonly onDay: (day: Day) => void;
}) {
  const { name, day, usual, faults, onDay } = props;
  return (
    <fieldset className="day">
      <legend className="unseen">{name}</legend>
      <Switch name={name} on={day !== null} onChange={(works) => onDay(works ? usual : null)} />
      {day === null ? (
        <p className="soft">{words('hoursNotWorked')}</p>
      ) : (
        <div className="day-times">
          <div className="stretch">
            <StretchFields
              of={name}
              stretch={day.work}
              faults={faults.filter(({ stretch }) => stretch === 'work')}
              onStretch={(work) => onDay({ ...day, work })}
            />
          </div>
          {day.breaks.map((pause, at) => {
            const of = words('hoursBreakOf', name, String(at + 1));
            return (
              // oxlint-disable-next-line react/no-array-index-key -- breaks have nothing else that tells them apart
              <div className="stretch" key={at}>
                <span className="stretch-name">{words('hoursBreakName')}</span>
                <StretchFields
                  of={of}
                  stretch={pause}
                  faults={faults.filter(({ stretch }) => stretch === at)}
                  onStretch={(next) => onDay({ ...day, breaks: day.breaks.with(at, next) })}
                />
                <button
                  type="button"
                  className="button button-plain"
                  aria-label={words('hoursRemoveBreak', of)}
                  onClick={() => onDay({ ...day, breaks: day.breaks.toSpliced(at, 1) })}
                >
                  <RemoveIcon />
                </button>
              </div>
            );
          })}
          <button
            type="button"
            className="button button-plain add-break"
            onClick={() => onDay({ ...day, breaks: [...day.breaks, EMPTY] })}
          >
            <AddIcon />
            {words('hoursAddBreak')}
            <span className="unseen">: {name}</span>
          </button>
        </div>
      )}
    </fieldset>
  );
}
