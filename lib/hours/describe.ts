import type { Sentence } from '../checks/check';
import type { Hours } from './hours';
import type { Moment } from './moment';
import { momentAt } from './moment-at';
import { wallTime } from './zone-clock';

const MINUTE_MS = 60_000;

/**
 * A moment in words, as a sentence of the interface: `School day until 12:00, then lunch`.
 *
 * @param moment `momentAt` of these same hours
 */
export function describeMoment(hours: Hours, moment: Moment): Sentence {
  return { id: SENTENCES[moment.kind](hours, moment), with: placeOf(hours, moment) };
}

const SENTENCES: Readonly<Record<Moment['kind'], (hours: Hours, moment: Moment) => string>> = {
  working: workingSentence,
  break: (hours, moment) => (isLunch(hours, moment) ? 'hoursLunch' : 'hoursBreak'),
  before: () => 'hoursBefore',
  after: () => 'hoursAfter',
  'day-off': () => 'hoursDayOff',
  weekend: () => 'hoursWeekend',
  'bank-holiday': () => 'hoursBankHoliday',
  holiday: (_, { name }) => (name ? 'hoursHoliday' : 'hoursHolidayUnnamed'),
  inset: () => 'hoursInset',
};

/** What goes into the sentence's place: the name of a day off, or the time at which it ends. */
function placeOf(hours: Hours, { kind, until, name }: Moment): string[] {
  if (kind === 'bank-holiday' || kind === 'holiday') return name ? [name] : [];
  const timed = kind === 'working' || kind === 'break' || kind === 'before';
  return timed && until !== undefined ? [clockTime(hours, until)] : [];
}

function workingSentence(hours: Hours, { until }: Moment): string {
  if (until === undefined) return 'hoursWorking';
  const next = momentAt(hours, until);
  if (next.kind !== 'break') return 'hoursWorking';
  return isLunch(hours, next) ? 'hoursWorkingThenLunch' : 'hoursWorkingThenBreak';
}

/** Whether a break that ends at `until` is the one that people call lunch: it ends between 12:00 and 14:30. */
function isLunch(hours: Hours, { until }: Moment): boolean {
  if (until === undefined) return false;
  const end = clockTime(hours, until);
  return end >= '12:00' && end <= '14:30';
}

/** What the clock at the school shows, `15:30`. */
function clockTime({ zone }: Hours, instant: number): string {
  const wall = wallTime(zone, Math.round(instant / MINUTE_MS) * MINUTE_MS);
  return new Date(wall).toISOString().slice(11, 16);
}
