import type { Day } from '../../lib/hours/hours';
import { words } from '../../lib/words';
import { dayName } from './day-name';

/** A week in words, days with the same hours together: `Monday to Friday: 08:30 to 15:30; break 12:00 to 13:00`. */
export function weekWords(week: readonly Day[]): readonly string[] {
  const groups: { from: number; to: number; day: NonNullable<Day> }[] = [];
  for (const [at, day] of week.entries()) {
    if (!day) continue;
    const last = groups.at(-1);
    if (last && last.to === at - 1 && hoursOf(last.day) === hoursOf(day)) last.to = at;
    else groups.push({ from: at, to: at, day });
  }
  return groups.map(({ from, to, day }) => {
    const days = from === to ? dayName(from) : words('hoursDays', dayName(from), dayName(to));
    return words('hoursOfDays', days, hoursOf(day));
  });
}

function hoursOf({ work, breaks }: NonNullable<Day>): string {
  return [
    words('hoursStretch', work.from, work.to),
    ...breaks.map(({ from, to }) => words('hoursStretchBreak', from, to)),
  ].join('; ');
}
