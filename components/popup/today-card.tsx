import { describeMoment } from '../../lib/hours/describe';
import type { Hours } from '../../lib/hours/hours';
import type { Moment } from '../../lib/hours/moment';
import { momentAt } from '../../lib/hours/moment-at';
import { withBreak, withDayOff } from '../../lib/school/quiet';
import type { Managed } from '../../lib/school/managed';
import type { Quiet } from '../../lib/school/rulebook';
import { sentenceWords, words } from '../../lib/words';
import { Switch } from '../controls/switch';

/** Moments whose times come from the hours: only there is it worth saying whose hours they are. */
const SCHOOL_DAY: ReadonlySet<Moment['kind']> = new Set(['working', 'break', 'before', 'after']);

/** What today is for the person's working hours, with the two ways to say that it is otherwise. */
export function TodayCard(props: {
  readonly hours: Hours;
  readonly quiet: Quiet;
  readonly managed: Managed;
  /** Ms since 1970. */
  readonly now: number;
  readonly onQuiet: (update: (quiet: Quiet) => Quiet) => void;
}) {
  const { hours, quiet, managed, now, onQuiet } = props;
  const moment = momentAt(hours, now);
  const onBreak = now < quiet.breakUntil;
  const dayOff = quiet.notWorkingOn === moment.date;
  return (
    <section className="popup-card" aria-labelledby="today-heading">
      <h2 id="today-heading">{words('popupToday')}</h2>
      <p className="today-now">{sentenceWords(describeMoment(hours, moment))}</p>
      {hours.source === 'assumed' && SCHOOL_DAY.has(moment.kind) && (
        <p className="soft small">
          {words('popupHoursAssumed')}{' '}
          {!managed.locked.includes('hours') && (
            <a href="/options.html#hours" target="_blank" rel="noreferrer">
              {words('popupHoursSet')}
            </a>
          )}
        </p>
      )}
      {managed.schoolDevice && <p className="soft small">{words('popupSchoolDevice')}</p>}
      <Switch
        name={words('popupOnABreak')}
        {...(onBreak && { more: words('popupOnABreakUntil', clockTime(hours, quiet.breakUntil)) })}
        on={onBreak}
        onChange={(on) => onQuiet((earlier) => withBreak(earlier, on, now))}
      />
      <Switch
        name={words('popupNotWorking')}
        on={dayOff}
        onChange={(on) => onQuiet((earlier) => withDayOff(earlier, on, moment.date))}
      />
    </section>
  );
}

/** What the clock at the school shows, `13:05`. */
function clockTime({ zone }: Hours, instant: number): string {
  const format = new Intl.DateTimeFormat(words('languageTag'), {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return format.format(instant);
}
