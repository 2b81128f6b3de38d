import { expect, test } from 'vitest';
import { checkWeek } from '../../../lib/hours/check-week';
import type { Day, Stretch } from '../../../lib/hours/hours';
import { USUAL_WEEK } from '../../../lib/hours/usual-day';
import messages from '../../../public/_locales/en/messages.json';
import { WEEK } from './week';

const stretch = (text: string): Stretch => {
  const [from = '', to = ''] = text.split('-');
  return { from, to };
};

const tuesday = (work: string, ...breaks: string[]): readonly Day[] => [
  null,
  { work: stretch(work), breaks: breaks.map(stretch) },
  null,
  null,
  null,
  null,
  null,
];

test('weeks that can be saved have no faults', () => {
  expect(checkWeek(USUAL_WEEK)).toEqual([]);
  expect(checkWeek(WEEK)).toEqual([]);
  expect(checkWeek(tuesday('08:30-15:30', '12:00-12:30', '12:30-13:00', '10:00-10:15'))).toEqual([]);
  expect(checkWeek(tuesday('08:30-15:30', '08:30-15:30'))).toEqual([]);
});

test.each([
  ['15:30-08:30', [], 'work to hoursFaultEndsBeforeStart'],
  ['08:30-08:30', [], 'work to hoursFaultEndsBeforeStart'],
  ['08:30-', [], 'work to hoursFaultNoTime'],
  ['8:30-25:00', [], 'work from hoursFaultNoTime, work to hoursFaultNoTime'],
  ['08:30-15:30', ['13:00-12:00'], '0 to hoursFaultEndsBeforeStart'],
  ['08:30-15:30', ['-13:00'], '0 from hoursFaultNoTime'],
  ['08:30-15:30', ['08:00-08:45'], '0 from hoursFaultBreakOutsideWork'],
  ['08:30-15:30', ['15:30-16:00'], '0 from hoursFaultBreakOutsideWork'],
  ['08:30-15:30', ['15:00-16:00'], '0 to hoursFaultBreakOutsideWork'],
  ['08:30-15:30', ['12:00-13:00', '12:30-12:45'], '1 from hoursFaultBreaksOverlap'],
  ['08:30-15:30', ['12:30-12:45', '10:00-10:15', '12:00-13:00'], '2 from hoursFaultBreaksOverlap'],
  ['15:30-08:30', ['12:00-13:00'], 'work to hoursFaultEndsBeforeStart'],
] as const)('%s with breaks %j: %s', (work, breaks, expected) => {
  const faults = checkWeek(tuesday(work, ...breaks));
  expect(faults.map(({ stretch, end, message }) => `${stretch} ${end} ${message}`).join(', ')).toBe(expected);
  expect(faults.every(({ day, message }) => day === 1 && message in messages)).toBe(true);
});
