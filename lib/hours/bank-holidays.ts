import type { Closure } from './hours';

const DAY_MS = 86_400_000;

/**
 * Days that were moved or added by proclamation: the rules below cannot know them. From https://www.gov.uk/bank-holidays
 * (Open Government Licence 3.0), read in November 2026; a new proclamation is one more line.
 */
const MOVED: Readonly<Record<string, string>> = { '2020-05-04': '2020-05-08', '2022-05-30': '2022-06-02' };
const ADDED: Readonly<Record<string, string>> = {
  '2022-06-03': 'Platinum Jubilee bank holiday',
  '2022-09-19': 'Bank Holiday for the State Funeral of Queen Elizabeth II',
  '2023-05-08': 'Bank holiday for the coronation of King Charles III',
};

/**
 * The bank holidays of England in one year, in order. By the rules of the Banking and Financial Dealings Act 1971 and the
 * yearly proclamations that follow it: where a day falls on a weekend, the next free weekday stands for it.
 */
export function bankHolidays(year: number): Closure[] {
  const easter = easterSunday(year);
  const days: [day: number, name: string][] = [
    [weekdayFrom(Date.UTC(year, 0, 1), 1), 'New Year’s Day'],
    [easter - 2 * DAY_MS, 'Good Friday'],
    [easter + DAY_MS, 'Easter Monday'],
    [mondayBy(Date.UTC(year, 4, 7)), 'Early May bank holiday'],
    [springBankHoliday(year), 'Spring bank holiday'],
    [mondayBy(Date.UTC(year, 7, 31)), 'Summer bank holiday'],
    [weekdayFrom(Date.UTC(year, 11, 25), 2), 'Christmas Day'],
    [weekdayFrom(Date.UTC(year, 11, 26), 2), 'Boxing Day'],
  ];
  const byRule = days.map(([day, name]) => [dateOf(day), name] as const);
  const added = Object.entries(ADDED).filter(([date]) => date.startsWith(`${year}-`));
  return [...byRule, ...added]
    .map(([date, name]) => closed(MOVED[date] ?? date, name))
    .toSorted((a, b) => a.from.localeCompare(b.from));
}

/** The last Monday in May, as if it were UTC. It begins the half-term week of nearly every school. */
export function springBankHoliday(year: number): number {
  return mondayBy(Date.UTC(year, 4, 31));
}

function closed(date: string, name: string): Closure {
  return { from: date, to: date, kind: 'bank-holiday', name };
}

/** The day itself, or where it is on a weekend the next Monday, and `days` after it where that one is taken too. */
function weekdayFrom(day: number, days: 1 | 2): number {
  const weekday = new Date(day).getUTCDay();
  if (weekday === 6) return day + 2 * DAY_MS;
  return weekday === 0 ? day + days * DAY_MS : day;
}

/** The last Monday on or before this day. */
function mondayBy(day: number): number {
  return day - ((new Date(day).getUTCDay() + 6) % 7) * DAY_MS;
}

function dateOf(day: number): string {
  return new Date(day).toISOString().slice(0, 10);
}

/** Easter Sunday by the Gregorian rule, in the form of Meeus, Jones and Butcher (Meeus, Astronomical Algorithms, ch. 8). */
function easterSunday(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return Date.UTC(year, Math.floor(n / 31) - 1, (n % 31) + 1);
}
