import { describe, expect, test } from 'vitest';
import type { Closure } from '../../../lib/hours/hours';
import { REGIONS } from '../../../lib/hours/regions';
import { holidaysBeside, usualHolidays } from '../../../lib/hours/usual-holidays';

const shown = (closures: readonly Closure[]) => closures.map(({ from, to }) => `${from} ${to}`);

describe('where nothing is known, the weeks that many schools have off', () => {
  test.each([
    ['2026-02-17', 'half-term in February'],
    ['2026-03-31', 'before Easter'],
    ['2026-04-09', 'after Easter'],
    ['2025-04-08', 'two weeks before a late Easter'],
    ['2027-04-08', 'two weeks after an early Easter'],
    ['2026-05-27', 'half-term in May'],
    ['2026-08-05', 'summer'],
    ['2026-10-28', 'half-term in October'],
    ['2026-12-23', 'Christmas'],
    ['2027-01-01', 'Christmas'],
  ])('%s: %s', (date) => {
    const closures = [2025, 2026, 2027].flatMap((year) => usualHolidays(year, 'england'));
    expect(closures.some(({ from, to }) => from <= date && date <= to)).toBe(true);
  });

  test.each([
    '2026-02-10',
    '2026-02-25',
    '2026-03-25',
    '2026-04-14',
    '2026-07-20',
    '2026-10-19',
    '2026-11-02',
  ])('and not %s', (date) => {
    expect(usualHolidays(2026, 'england').some(({ from, to }) => from <= date && date <= to)).toBe(false);
  });

  test('in Scotland summer and October come earlier, and there is no half-term in May', () => {
    expect(shown(usualHolidays(2026, 'scotland'))).toEqual([
      '2026-02-16 2026-02-20',
      '2026-03-30 2026-04-10',
      '2026-06-29 2026-08-14',
      '2026-10-12 2026-10-16',
      '2026-12-23 2027-01-05',
    ]);
  });

  test('weeks that not all schools have say so in their names', () => {
    const { name } = usualHolidays(2026, 'england')[0]!;
    expect(name).toBe('Half-term in many schools');
  });

  test.each(REGIONS)('in %s they begin before they end and do not meet, year by year', (region) => {
    const years = Array.from({ length: 40 }, (_, at) => 2020 + at);
    const all = years
      .flatMap((year) => usualHolidays(year, region))
      .toSorted((a, b) => a.from.localeCompare(b.from));
    all.forEach(({ from, to }, at) => {
      expect(from < to).toBe(true);
      expect((all[at - 1]?.to ?? '') < from).toBe(true);
    });
  });
});

describe('beside the school’s own calendar', () => {
  const holiday = (from: string, to: string): Closure => ({ from, to, kind: 'holiday', name: 'Own' });

  test('one of its holidays takes the place of the usual one near it', () => {
    const own = [holiday('2026-10-19', '2026-10-23')];
    const all = shown(holidaysBeside(own, [2026], 'england'));
    expect(all).toContain('2026-10-19 2026-10-23');
    expect(all).not.toContain('2026-10-26 2026-10-30');
    expect(all).toContain('2026-07-23 2026-08-31');
  });

  test('INSET days alone leave the usual holidays as they are', () => {
    const inset: Closure = { from: '2026-10-23', to: '2026-10-23', kind: 'inset', name: '' };
    expect(holidaysBeside([inset], [2026], 'england')).toEqual([inset, ...usualHolidays(2026, 'england')]);
  });
});
