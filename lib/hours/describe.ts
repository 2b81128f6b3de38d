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
  const until = moment.until === undefined ? '' : clockTime(hours, moment.until);
  switch (moment.kind) {
    case 'working':
      return { id: workingSentence(hours, moment), with: [until] };
    case 'break':
      return { id: isLunch(hours, moment) ? 'hoursLunch' : 'hoursBreak', with: [until] };
    case 'before':
      return { id: 'hoursBefore', with: [until] };
    case 'after':
      return { id: 'hoursAfter', with: [] };
    case 'day-off':
      return { id: 'hoursDayOff', with: [] };
    case 'weekend':
      return { id: 'hoursWeekend', with: [] };
    case 'bank-holiday':
      return { id: 'hoursBankHoliday', with: [moment.name ?? ''] };
    case 'holiday':
      return { id: 'hoursHoliday', with: [moment.name ?? ''] };
    case 'inset':
      return { id: 'hoursInset', with: [] };
  }
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
