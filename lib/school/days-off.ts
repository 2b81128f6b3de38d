import { bankHolidays } from '../hours/bank-holidays';
import { DAY_MS, dateOf } from '../hours/days';
import type { Closure } from '../hours/hours';
import { holidaysBeside } from '../hours/usual-holidays';
import { schoolId } from './held-packs';
import type { Pack } from './pack';

/**
 * The days off of somebody who works at these schools, in order. With several schools a holiday of one counts on the
 * weekdays on which the person is at that school; on a weekday of which nobody has said that, only if all have it.
 *
 * @param year the present one: worked out for it, the next, and the two before, which are for photos: one taken on a bank
 *   holiday was not taken in school hours
 * @param schoolDays `schoolId` of the school for each weekday, Monday first; null where it was not said
 */
export function daysOff(
  schools: readonly Pack[],
  year: number,
  schoolDays: readonly (string | null)[],
): readonly Closure[] {
  const years = [year - 2, year - 1, year, year + 1];
  const [only] = schools;
  const closed =
    only && schools.length === 1 ? daysOffAt(only, years) : sharedDays(schools, years, schoolDays);
  return closed.toSorted((a, b) => a.from.localeCompare(b.from));
}

/** Bank holidays come last: a day of holidays that is one as well is called so. */
function daysOffAt({ closed, school: { region } }: Pack, years: readonly number[]): Closure[] {
  return [...holidaysBeside(closed, years, region), ...years.flatMap((year) => bankHolidays(year, region))];
}

function sharedDays(
  schools: readonly Pack[],
  years: readonly number[],
  schoolDays: readonly (string | null)[],
): readonly Closure[] {
  const calendars = schools.map((school) => ({
    id: schoolId(school),
    days: byDay(daysOffAt(school, years)),
  }));
  const shared: Closure[] = [];
  for (const day of [...new Set(calendars.flatMap(({ days }) => [...days.keys()]))].toSorted(
    (a, b) => a - b,
  )) {
    const here = calendars.filter(({ id }) => id === schoolDays[weekdayOf(day)]);
    const asked = here.length > 0 ? here : calendars;
    const closures = asked.flatMap(({ days }) => days.get(day) ?? []);
    const [closure] = closures;
    if (closure && closures.length === asked.length) addDay(shared, day, closure);
  }
  return shared;
}

/** Each day of the closures, as midnight UTC in ms since 1970. */
function byDay(closures: readonly Closure[]): ReadonlyMap<number, Closure> {
  return new Map(
    closures.flatMap((closure) => {
      const [from, to] = [Date.parse(closure.from), Date.parse(closure.to)];
      const days = Math.round((to - from) / DAY_MS) + 1;
      return Array.from({ length: days }, (_, at) => [from + at * DAY_MS, closure] as const);
    }),
  );
}

/** One more day off; of the same name as the day before, it makes that one longer. */
function addDay(shared: Closure[], day: number, { kind, name }: Closure): void {
  const last = shared.at(-1);
  const date = dateOf(day);
  if (last?.kind === kind && last.name === name && last.to === dateOf(day - DAY_MS))
    shared[shared.length - 1] = { ...last, to: date };
  else shared.push({ from: date, to: date, kind, name });
}

/** 0: Monday. */
function weekdayOf(day: number): number {
  return (new Date(day).getUTCDay() + 6) % 7;
}
