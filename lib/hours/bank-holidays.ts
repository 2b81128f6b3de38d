import { dateOf, DAY_MS, easterSunday, mondayBy } from './days';
import type { Closure } from './hours';
import type { Region } from './regions';

/**
 * Days that were moved or added by proclamation: the rules below cannot know them. From https://www.gov.uk/bank-holidays
 * (Open Government Licence 3.0), read in November 2026; a new proclamation is one more line.
 */
const MOVED: Readonly<Record<string, string>> = { '2020-05-04': '2020-05-08', '2022-05-30': '2022-06-02' };
const ADDED: readonly { readonly date: string; readonly name: string; readonly only?: Region }[] = [
  { date: '2022-06-03', name: 'Platinum Jubilee bank holiday' },
  { date: '2022-09-19', name: 'Bank Holiday for the State Funeral of Queen Elizabeth II' },
  { date: '2023-05-08', name: 'Bank holiday for the coronation of King Charles III' },
  { date: '2026-06-15', name: 'World Cup bank holiday', only: 'scotland' },
];

type Named = readonly [day: number, name: string];

/**
 * The bank holidays of one year, in order. By the rules of the Banking and Financial Dealings Act 1971, the St Andrew's Day
 * Bank Holiday (Scotland) Act 2007 and the yearly proclamations that follow them: where a day falls on a weekend, the next
 * free weekday stands for it.
 */
export function bankHolidays(year: number, region: Region): Closure[] {
  const added = ADDED.filter(({ date, only = region }) => date.startsWith(`${year}-`) && only === region);
  return [
    ...[...everywhere(year), ...OF_REGION[region](year)].map(([day, name]) => closed(dateOf(day), name)),
    ...added.map(({ date, name }) => closed(date, name)),
  ].toSorted((a, b) => a.from.localeCompare(b.from));
}

function everywhere(year: number): Named[] {
  return [
    [weekdayFrom(Date.UTC(year, 0, 1), 1), 'New Year’s Day'],
    [easterSunday(year) - 2 * DAY_MS, 'Good Friday'],
    [mondayBy(Date.UTC(year, 4, 7)), 'Early May bank holiday'],
    [mondayBy(Date.UTC(year, 4, 31)), 'Spring bank holiday'],
    [weekdayFrom(Date.UTC(year, 11, 25), 2), 'Christmas Day'],
    [weekdayFrom(Date.UTC(year, 11, 26), 2), 'Boxing Day'],
  ];
}

const OF_REGION: Readonly<Record<Region, (year: number) => Named[]>> = {
  england: ofEngland,
  wales: ofEngland,
  'northern-ireland': (year) => [
    ...ofEngland(year),
    [weekdayFrom(Date.UTC(year, 2, 17), 1), 'St Patrick’s Day'],
    [weekdayFrom(Date.UTC(year, 6, 12), 1), 'Battle of the Boyne (Orangemen’s Day)'],
  ],
  scotland: (year) => [
    [secondOfJanuary(year), '2nd January'],
    [mondayBy(Date.UTC(year, 7, 7)), 'Summer bank holiday'],
    [weekdayFrom(Date.UTC(year, 10, 30), 1), 'St Andrew’s Day'],
  ],
};

function ofEngland(year: number): Named[] {
  return [
    [easterSunday(year) + DAY_MS, 'Easter Monday'],
    [mondayBy(Date.UTC(year, 7, 31)), 'Summer bank holiday'],
  ];
}

function closed(date: string, name: string): Closure {
  const day = MOVED[date] ?? date;
  return { from: day, to: day, kind: 'bank-holiday', name };
}

/** The day itself, or where it is on a weekend the next Monday, and `days` after a Sunday where that one is taken too. */
function weekdayFrom(day: number, days: 1 | 2): number {
  const weekday = new Date(day).getUTCDay();
  if (weekday === 6) return day + 2 * DAY_MS;
  return weekday === 0 ? day + days * DAY_MS : day;
}

/** A Monday is taken by New Year's Day, which was a Sunday. */
function secondOfJanuary(year: number): number {
  const day = Date.UTC(year, 0, 2);
  return new Date(day).getUTCDay() === 1 ? day + DAY_MS : weekdayFrom(day, 2);
}
