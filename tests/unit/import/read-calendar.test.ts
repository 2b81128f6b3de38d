import { describe, expect, test } from 'vitest';
import { readCalendar } from '../../../lib/import/read-calendar';

const calendar = (...events: readonly string[]) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    ...events.map((event) => `BEGIN:VEVENT\r\nUID:1\r\n${event}\r\nEND:VEVENT`),
    'END:VCALENDAR',
    '',
  ].join('\r\n');
const closedIn = (text: string) => {
  const read = readCalendar(text, '2026-09-01');
  return read.ok ? read.closed.map(({ from, to, kind }) => `${from} ${to} ${kind}`) : read.problem;
};

test.each([
  [
    'an exclusive end',
    'SUMMARY:Half term\r\nDTSTART;VALUE=DATE:20261026\r\nDTEND;VALUE=DATE:20261031',
    ['2026-10-26 2026-10-30 holiday'],
  ],
  [
    'one day without an end',
    'SUMMARY:INSET Day (school closed)\r\nDTSTART;VALUE=DATE:20260902',
    ['2026-09-02 2026-09-02 inset'],
  ],
  [
    'a duration',
    'SUMMARY:Christmas holidays\r\nDTSTART;VALUE=DATE:20261221\r\nDURATION:P2W',
    ['2026-12-21 2027-01-03 holiday'],
  ],
  [
    'floating times',
    'SUMMARY:Staff training\r\nDTSTART:20261102T090000\r\nDTEND:20261102T153000',
    ['2026-11-02 2026-11-02 inset'],
  ],
  [
    'a zone',
    'SUMMARY:Easter holiday\r\nDTSTART;TZID=Europe/London:20270329T000000\r\nDTEND;TZID=Europe/London:20270410T000000',
    ['2027-03-29 2027-04-09 holiday'],
  ],
  [
    'a rule',
    'SUMMARY:INSET\r\nDTSTART;VALUE=DATE:20260904\r\nRRULE:FREQ=WEEKLY;COUNT=3',
    ['2026-09-04 2026-09-04 inset', '2026-09-11 2026-09-11 inset', '2026-09-18 2026-09-18 inset'],
  ],
  [
    'earlier and later years',
    'SUMMARY:School holiday\r\nDTSTART;VALUE=DATE:20250726\r\nDTEND;VALUE=DATE:20250901',
    'calendarNoDaysOff',
  ],
])('%s', (_name, event, expected) => {
  expect(closedIn(calendar(event))).toEqual(expected);
});

describe('what is no day off is left out', () => {
  test.each([
    'First day back',
    'Last day before half term',
    'Half term ends',
    'Holiday club',
    'Spring Bank Holiday',
    'Year 4 trip',
  ])('%s', (summary) => {
    expect(closedIn(calendar(`SUMMARY:${summary}\r\nDTSTART;VALUE=DATE:20261102`))).toBe('calendarNoDaysOff');
  });
});

test('a rule without an end is followed only so far', () => {
  const event = 'SUMMARY:INSET\r\nDTSTART;VALUE=DATE:20260904\r\nRRULE:FREQ=DAILY';
  expect(closedIn(calendar(event))).toHaveLength(200);
});

test.each([
  ['', 'calendarNotOne'],
  ['Forename,Surname', 'calendarNotOne'],
  [calendar(), 'calendarNoEvents'],
])('%j: %s', (text, problem) => {
  expect(closedIn(text)).toBe(problem);
});
