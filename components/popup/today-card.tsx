import { describeMoment } from '../../lib/hours/describe';
import type { Hours } from '../../lib/hours/hours';
import type { Moment } from '../../lib/hours/moment';
import { momentAt } from '../../lib/hours/moment-at';
import { nextWork } from '../../lib/hours/next-work';
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
  // In the school day itself the sentence above says when it goes on.
  const next = moment.kind === 'after' || !SCHOOL_DAY.has(moment.kind) ? nextWork(hours, moment) : undefined;
  const dayOff = quiet.notWorkingOn === moment.date;
  /** What the person has said of now, which goes before what their hours say. */
  const said = dayOff
    ? words('popupTodayNotWorking')
    : onBreak && words('popupTodayOnABreak', clockTime(hours, quiet.breakUntil));
  return (
    <section className="popup-card" aria-labelledby="today-heading">
      <h2 id="today-heading">{words('popupToday')}</h2>
      <p className="today-now">{said || sentenceWords(describeMoment(hours, moment))}</p>
      {next !== undefined && <p className="soft small">{words('popupNextWork', dayAndTime(hours, next))}</p>}
      {!said && hours.source === 'assumed' && SCHOOL_DAY.has(moment.kind) && (
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
      <div className="quiet-switches">
        <Switch
          name={words('popupOnABreak')}
          on={onBreak}
          onChange={(on) => onQuiet((earlier) => withBreak(earlier, on, now))}
        />
        <Switch
          name={words('popupNotWorking')}
          on={dayOff}
          onChange={(on) => onQuiet((earlier) => withDayOff(earlier, on, moment.date))}
        />
      </div>
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

/** `Monday 30 November, 08:30`, at the school. */
function dayAndTime({ zone }: Hours, instant: number): string {
  const format = new Intl.DateTimeFormat(words('languageTag'), {
    timeZone: zone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return format.format(instant);
}
