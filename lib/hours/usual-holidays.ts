import { springBankHoliday } from './bank-holidays';
import type { Closure } from './hours';

const DAY_MS = 86_400_000;

/**
 * The days of one year on which practically no school in England has lessons, whatever its own calendar says: the time
 * that all of them share of the summer and Christmas holidays, and the half-term week of the spring bank holiday. The
 * other half-terms and Easter differ from place to place, so they are left to the person or the school's pack. Christmas
 * counts to the year in which it begins.
 */
export function usualHolidays(year: number): Closure[] {
  const halfTerm = springBankHoliday(year);
  return [
    holiday('Half-term', dateOf(halfTerm), dateOf(halfTerm + 4 * DAY_MS)),
    holiday('Summer holidays', `${year}-07-26`, `${year}-08-31`),
    holiday('Christmas holidays', `${year}-12-23`, `${year + 1}-01-02`),
  ];
}

function holiday(name: string, from: string, to: string): Closure {
  return { from, to, kind: 'holiday', name };
}

function dateOf(day: number): string {
  return new Date(day).toISOString().slice(0, 10);
}
