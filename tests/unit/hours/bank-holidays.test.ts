import Holidays from 'date-holidays';
import { expect, test } from 'vitest';
import { bankHolidays } from '../../../lib/hours/bank-holidays';
import { usualHolidays } from '../../../lib/hours/usual-holidays';

test.each([
  // https://www.gov.uk/bank-holidays, Open Government Licence 3.0
  [2020, '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28'],
  [2021, '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28'],
  [2022, '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27'],
  [2023, '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26'],
  [2026, '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28'],
  [2027, '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28'],
  [2028, '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26'],
])('%i has the bank holidays that the government published', (year, days) => {
  const dates = bankHolidays(year).map(({ from }) => from);
  expect(dates).toEqual(days.split(' ').map((day) => `${year}-${day}`));
});

test('the years to come agree with the date-holidays library', () => {
  const england = new Holidays('GB', 'ENG');
  for (let year = 2024; year <= 2060; year += 1) {
    const theirs = england.getHolidays(year).filter(({ type }) => type === 'public');
    const weekdays = theirs
      .map(({ date }) => date.slice(0, 10))
      .filter((date) => new Date(date).getUTCDay() % 6 > 0);
    const ours = bankHolidays(year).map(({ from }) => from);
    expect(ours).toEqual([...new Set(weekdays)].toSorted((a, b) => a.localeCompare(b)));
  }
});

test('they carry the names that the government gives them', () => {
  expect(bankHolidays(2027).at(-1)).toEqual({
    from: '2027-12-28',
    to: '2027-12-28',
    kind: 'bank-holiday',
    name: 'Boxing Day',
  });
});

test('the usual holidays are August, Christmas and the half-term week in May', () => {
  expect(usualHolidays(2026).map(({ from, to }) => `${from} ${to}`)).toEqual([
    '2026-05-25 2026-05-29',
    '2026-07-26 2026-08-31',
    '2026-12-23 2027-01-02',
  ]);
});
