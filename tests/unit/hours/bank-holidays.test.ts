import Holidays from 'date-holidays';
import { describe, expect, test } from 'vitest';
import { bankHolidays } from '../../../lib/hours/bank-holidays';
import type { Region } from '../../../lib/hours/regions';

const datesIn = (year: number, region: Region) => bankHolidays(year, region).map(({ from }) => from);

test.each([
  // https://www.gov.uk/bank-holidays, Open Government Licence 3.0
  [2020, 'england', '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28'],
  [2021, 'england', '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28'],
  [2022, 'wales', '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27'],
  [2023, 'england', '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26'],
  [2026, 'england', '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28'],
  [2027, 'wales', '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28'],
  [2028, 'england', '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26'],
  [2020, 'scotland', '01-01 01-02 04-10 05-08 05-25 08-03 11-30 12-25 12-28'],
  [2022, 'scotland', '01-03 01-04 04-15 05-02 06-02 06-03 08-01 09-19 11-30 12-26 12-27'],
  [2023, 'scotland', '01-02 01-03 04-07 05-01 05-08 05-29 08-07 11-30 12-25 12-26'],
  [2024, 'scotland', '01-01 01-02 03-29 05-06 05-27 08-05 12-02 12-25 12-26'],
  [2026, 'scotland', '01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-28'],
  [2024, 'northern-ireland', '01-01 03-18 03-29 04-01 05-06 05-27 07-12 08-26 12-25 12-26'],
  [2026, 'northern-ireland', '01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28'],
] as const)('%i in %s has the bank holidays that the government published', (year, region, days) => {
  expect(datesIn(year, region)).toEqual(days.split(' ').map((day) => `${year}-${day}`));
});

describe.each([
  ['england', 'ENG'],
  ['wales', 'WLS'],
  ['scotland', 'SCT'],
  ['northern-ireland', 'NIR'],
] as const)('%s', (region, code) => {
  test('has in the years to come what the date-holidays library has', () => {
    const library = new Holidays('GB', code);
    for (let year = 2027; year <= 2060; year += 1) {
      const theirs = library
        .getHolidays(year)
        .filter(({ type }) => type === 'public')
        .map(({ date }) => date.slice(0, 10))
        .filter((date) => new Date(date).getUTCDay() % 6 > 0);
      expect(datesIn(year, region)).toEqual([...new Set(theirs)].toSorted((a, b) => a.localeCompare(b)));
    }
  });

  test('has each day once, on a weekday, in order', () => {
    for (let year = 2019; year <= 2060; year += 1) {
      const dates = datesIn(year, region);
      expect(dates).toEqual([...new Set(dates)].toSorted((a, b) => a.localeCompare(b)));
      for (const date of dates) expect(new Date(date).getUTCDay() % 6).toBeGreaterThan(0);
    }
  });
});

test('they carry the names that the government gives them', () => {
  expect(bankHolidays(2027, 'england').at(-1)).toEqual({
    from: '2027-12-28',
    to: '2027-12-28',
    kind: 'bank-holiday',
    name: 'Boxing Day',
  });
});
