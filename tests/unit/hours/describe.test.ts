import { expect, test } from 'vitest';
import { describeMoment } from '../../../lib/hours/describe';
import { momentAt } from '../../../lib/hours/moment-at';
import messages from '../../../public/_locales/en/messages.json';
import { hoursWith } from './week';

test.each([
  ['2026-11-17T07:00Z', 'hoursBefore', '08:30'],
  ['2026-11-17T09:00Z', 'hoursWorkingThenBreak', '10:30'],
  ['2026-11-17T10:35Z', 'hoursBreak', '10:45'],
  ['2026-11-17T11:00Z', 'hoursWorkingThenLunch', '12:00'],
  ['2026-11-17T12:30Z', 'hoursLunch', '13:00'],
  ['2026-11-17T14:00Z', 'hoursWorking', '15:30'],
  ['2026-06-30T13:00Z', 'hoursWorking', '15:30'],
  ['2026-11-17T18:00Z', 'hoursAfter', ''],
  ['2026-11-18T10:00Z', 'hoursDayOff', ''],
  ['2026-11-21T10:00Z', 'hoursWeekend', ''],
  ['2026-11-23T10:00Z', 'hoursInset', ''],
  ['2026-12-25T10:00Z', 'hoursBankHoliday', 'Christmas Day'],
  ['2026-08-05T10:00Z', 'hoursHoliday', 'Summer holidays'],
  ['2026-05-26T10:00Z', 'hoursHolidayUnnamed', ''],
])('%s: %s %s', (iso, id, place) => {
  const hours = hoursWith();
  const sentence = describeMoment(hours, momentAt(hours, Date.parse(iso)));
  expect(sentence).toEqual({ id, with: place ? [place] : [] });
  const { message } = messages[sentence.id as keyof typeof messages];
  expect(message.includes('$1')).toBe(place !== '');
});
