import type { Day, Hours } from '../hours/hours';
import { USUAL_WEEK } from '../hours/usual-day';
import type { Settings } from '../settings';
import { daysOff } from './days-off';
import { schoolId } from './held-packs';
import type { Pack } from './pack';

/**
 * When somebody works: by their own week; where they set none, by the timetable of the school at which they are that day;
 * where that has none, by the usual day.
 *
 * @param schools those they work at, the main one first; the zone is its
 * @param year as for `daysOff`
 */
export function hoursOf(
  schools: readonly [Pack, ...Pack[]],
  { week, schoolDays }: Pick<Settings, 'week' | 'schoolDays'>,
  year: number,
): Hours {
  const [main] = schools;
  const base = { zone: main.school.zone, closed: daysOff(schools, year, schoolDays) };
  if (week) return { ...base, week, source: 'own' };
  const byDay = USUAL_WEEK.map(
    (_, at) => schools.find((school) => schoolId(school) === schoolDays[at]) ?? main,
  );
  return {
    ...base,
    week: byDay.map(({ week }, at): Day => (week ?? USUAL_WEEK)[at] ?? null),
    source: byDay.some((school) => school.week) ? 'school' : 'assumed',
  };
}
