import { describe, expect, test } from 'vitest';
import type { Closure, Day } from '../../../lib/hours/hours';
import { momentAt } from '../../../lib/hours/moment-at';
import { daysOff } from '../../../lib/school/days-off';
import { hoursOf } from '../../../lib/school/hours-of';
import type { Pack } from '../../../lib/school/pack';
import { PEAR_TREE } from '../../../lib/school/pear-tree';

const day = (from: string, to: string): Day => ({ work: { from, to }, breaks: [] });
const week = (of: Day): Pack['week'] => [of, of, of, of, of, null, null] as Pack['week'];
const school = (name: string, given: Partial<Pack>): Pack => ({
  ...PEAR_TREE,
  ...given,
  school: { ...PEAR_TREE.school, name },
});
const holiday = (from: string, to: string): Closure => ({ from, to, kind: 'holiday', name: 'Half-term' });

/** Half-term is a week later at the other school. */
const OAK = school('Oak', {
  week: week(day('08:00', '15:00')),
  closed: [holiday('2026-10-19', '2026-10-30')],
});
const ELM = school('Elm', {
  week: week(day('09:00', '16:00')),
  closed: [holiday('2026-10-26', '2026-11-06')],
});
/** Monday and Tuesday at Oak, Thursday and Friday at Elm. */
const BOTH = ['oak', 'oak', null, 'elm', 'elm', null, null];
const NOT_SAID: readonly null[] = [];

const kindsOn = (
  schoolDays: readonly (string | null)[],
  days: readonly string[],
  own: readonly Day[] | null,
) => {
  const hours = hoursOf([OAK, ELM], { week: own, schoolDays }, 2026);
  return days.map((date) => momentAt(hours, Date.parse(`${date}T10:00:00Z`)).kind);
};

const starts = (schoolDays: readonly (string | null)[], own: readonly Day[] | null = null) =>
  hoursOf([OAK, ELM], { week: own, schoolDays }, 2026).week.map((day) => day?.work.from);

test('with one school its calendar holds as it is written', () => {
  expect(daysOff([OAK], 2026, BOTH)).toContainEqual(holiday('2026-10-19', '2026-10-30'));
});

describe('holidays of two schools', () => {
  // Monday, Wednesday and Thursday of four weeks.
  const WEEKS = [
    ['2026-10-19', '2026-10-21', '2026-10-22'],
    ['2026-10-26', '2026-10-28', '2026-10-29'],
    ['2026-11-02', '2026-11-04', '2026-11-05'],
    ['2026-11-09', '2026-11-11', '2026-11-12'],
  ];

  test('on each weekday those of the school at which the person is then', () => {
    expect(WEEKS.map((days) => kindsOn(BOTH, days, null))).toEqual([
      ['holiday', 'working', 'working'],
      ['holiday', 'holiday', 'holiday'],
      ['working', 'working', 'holiday'],
      ['working', 'working', 'working'],
    ]);
  });

  test('where nobody said which day is whose, only those that both have', () => {
    const all = WEEKS.map((days) => kindsOn(NOT_SAID, days, null));
    expect(all).toEqual([
      ['working', 'working', 'working'],
      ['holiday', 'holiday', 'holiday'],
      ['working', 'working', 'working'],
      ['working', 'working', 'working'],
    ]);
    expect(daysOff([OAK, ELM], 2026, NOT_SAID)).toContainEqual(holiday('2026-10-26', '2026-10-30'));
  });

  test('they hold for the person’s own hours too, and bank holidays for everybody', () => {
    const own = week(day('09:30', '12:00'));
    expect(kindsOn(BOTH, ['2026-10-19', '2026-10-22', '2026-12-25', '2026-08-31'], own)).toEqual([
      'holiday',
      'working',
      'bank-holiday',
      'bank-holiday',
    ]);
  });

  test('a school that is no longer worked at counts as not said', () => {
    expect(kindsOn(['gone', null], ['2026-10-19'], null)).toEqual(['working']);
  });
});

describe('hours of two schools', () => {
  test('on each weekday those of the school there, else the main one’s', () => {
    expect(starts(BOTH)).toEqual(['08:00', '08:00', '08:00', '09:00', '09:00', undefined, undefined]);
    expect(starts(NOT_SAID)).toEqual(['08:00', '08:00', '08:00', '08:00', '08:00', undefined, undefined]);
  });

  test('the person’s own go before both', () => {
    expect(starts(BOTH, week(day('07:45', '12:00')))[3]).toBe('07:45');
  });
});
