import { dateOf, DAY_MS, easterSunday, mondayBy } from './days';
import type { Closure } from './hours';
import type { Region } from './regions';

const WEEK_MS = 7 * DAY_MS;
/** A school's own half-term or holiday this near a usual one takes its place; further off it is another one. */
const NEAR_MS = 2 * WEEK_MS;

/**
 * The school's holidays where its calendar has them, and the usual ones for the parts of the year of which it says nothing: a
 * calendar often has INSET days alone, or ends in July before the summer holidays begin.
 *
 * @param closed the school's own holidays and INSET days
 */
export function holidaysBeside(
  closed: readonly Closure[],
  years: readonly number[],
  region: Region,
): Closure[] {
  const own = closed.filter(({ kind }) => kind === 'holiday');
  const usual = years.flatMap((year) => usualHolidays(year, region));
  return [...closed, ...usual.filter((holiday) => !own.some((other) => areNear(other, holiday)))];
}

function areNear(one: Closure, other: Closure): boolean {
  return (
    Date.parse(one.from) <= Date.parse(other.to) + NEAR_MS &&
    Date.parse(other.from) <= Date.parse(one.to) + NEAR_MS
  );
}

/**
 * The days of one year on which many schools of the region have no lessons. They differ by a week or so from place to place,
 * and being told in half-term that it is working time is worse than one light reminder fewer. So a week counts as a holiday
 * where a good part of the schools have it, and where that is not all of them its name says so. Christmas counts to the year
 * in which it begins.
 *
 * By rule of thumb: half-terms are the weeks of the Mondays up to 18 February and 28 October (in Scotland 16 of each month),
 * and that of the spring bank holiday; Easter is the weeks before and after Easter Sunday, with one week more before it where
 * it is late, and after it where it is early.
 */
export function usualHolidays(year: number, region: Region): Closure[] {
  return [
    week('Half-term in many schools', mondayBy(Date.UTC(year, 1, region === 'scotland' ? 16 : 18))),
    easterHolidays(year),
    ...OF_REGION[region](year),
  ];
}

const OF_REGION: Readonly<Record<Region, (year: number) => Closure[]>> = {
  england: ofEngland,
  wales: ofEngland,
  'northern-ireland': (year) => [
    holiday('Summer holidays', `${year}-07-01`, `${year}-08-31`),
    autumnHalfTerm(year),
    holiday('Christmas holidays', `${year}-12-22`, `${year + 1}-01-03`),
  ],
  scotland: (year) => [
    holiday('Summer holidays', `${year}-06-29`, `${year}-08-14`),
    week('October holidays in many schools', mondayBy(Date.UTC(year, 9, 16))),
    holiday('Christmas holidays', `${year}-12-23`, `${year + 1}-01-05`),
  ],
};

function ofEngland(year: number): Closure[] {
  return [
    week('Half-term in many schools', mondayBy(Date.UTC(year, 4, 31))),
    holiday('Summer holidays', `${year}-07-23`, `${year}-08-31`),
    autumnHalfTerm(year),
    holiday('Christmas holidays', `${year}-12-22`, `${year + 1}-01-02`),
  ];
}

function autumnHalfTerm(year: number): Closure {
  return week('Half-term in many schools', mondayBy(Date.UTC(year, 9, 28)));
}

/** Easter is early before 1 April and late after 11 April. */
function easterHolidays(year: number): Closure {
  const easter = easterSunday(year);
  const early = easter < Date.UTC(year, 3, 1);
  const late = easter > Date.UTC(year, 3, 11);
  const from = easter - 6 * DAY_MS - (late ? WEEK_MS : 0);
  return holiday('Easter holidays in many schools', ...weeks(from, early || late ? 3 : 2));
}

function week(name: string, monday: number): Closure {
  return holiday(name, ...weeks(monday, 1));
}

/** Monday to the last Friday of so many weeks. */
function weeks(monday: number, count: number): [from: string, to: string] {
  return [dateOf(monday), dateOf(monday + count * WEEK_MS - 3 * DAY_MS)];
}

function holiday(name: string, from: string, to: string): Closure {
  return { from, to, kind: 'holiday', name };
}
