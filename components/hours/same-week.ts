import type { Day } from '../../lib/hours/hours';

/** Whether it is the same hours. (Browsers give what was stored back with its fields in another order.) */
export function sameDay(one: Day | undefined, other: Day | undefined): boolean {
  return timesOf(one) === timesOf(other);
}

export function sameWeek(one: readonly Day[], other: readonly Day[]): boolean {
  return one.every((day, at) => sameDay(day, other[at]));
}

function timesOf(day: Day | undefined): string {
  return day ? [day.work, ...day.breaks].map(({ from, to }) => `${from}-${to}`).join() : '';
}
