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
  const read = readCalendar(text, '2026-09-01', 'Europe/London');
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
    'Half-term disco',
    'Summer holiday homework due',
    'Easter break up assembly',
  ])('%s', (summary) => {
    expect(closedIn(calendar(`SUMMARY:${summary}\r\nDTSTART;VALUE=DATE:20261102`))).toBe('calendarNoDaysOff');
  });
});

describe('recurring events', () => {
  test('without an end are followed for three years', () => {
    const days = closedIn(
      calendar('SUMMARY:INSET\r\nDTSTART;VALUE=DATE:20260904\r\nRRULE:FREQ=MONTHLY'),
    ) as string[];
    expect([days.length, days.at(-1)]).toEqual([36, '2029-08-04 2029-08-04 inset']);
  });
  test('that began years ago are followed to the present', () => {
    const days = closedIn(
      calendar(
        'SUMMARY:Christmas holidays\r\nDTSTART;VALUE=DATE:20001222\r\nDURATION:P2W\r\nRRULE:FREQ=YEARLY',
      ),
    );
    expect(days).toContain('2026-12-22 2027-01-04 holiday');
  });
  test('leave out the days that they except, and take moved ones where they were moved to', () => {
    const rule =
      'SUMMARY:INSET\r\nDTSTART;VALUE=DATE:20260904\r\nRRULE:FREQ=WEEKLY;COUNT=3\r\nEXDATE;VALUE=DATE:20260911';
    const moved = 'SUMMARY:INSET (moved)\r\nRECURRENCE-ID;VALUE=DATE:20260918\r\nDTSTART;VALUE=DATE:20260921';
    expect(closedIn(calendar(rule, moved))).toEqual([
      '2026-09-04 2026-09-04 inset',
      '2026-09-21 2026-09-21 inset',
    ]);
  });
});

describe('times count on the school’s clock', () => {
  test.each([
    [
      'of UTC in summer time',
      'DTSTART:20270527T230000Z\r\nDTEND:20270528T230000Z',
      '2027-05-28 2027-05-28 inset',
    ],
    [
      'of another zone',
      'DTSTART;TZID=Asia/Tokyo:20261102T080000\r\nDTEND;TZID=Asia/Tokyo:20261102T083000',
      '2026-11-01 2026-11-01 inset',
    ],
    [
      'of a zone that nobody knows',
      'DTSTART;TZID=GMT Standard Time:20261102T000000\r\nDTEND;TZID=GMT Standard Time:20261103T000000',
      '2026-11-02 2026-11-02 inset',
    ],
  ])('%s', (_name, times, days) => {
    expect(closedIn(calendar(`SUMMARY:INSET\r\n${times}`))).toEqual([days]);
  });
});

const term = (name: string, from: string, to: string) =>
  `SUMMARY:${name}\r\nDTSTART;VALUE=DATE:${from}\r\nDTEND;VALUE=DATE:${to}`;

const day = (name: string, date: string) => `SUMMARY:${name}\r\nDTSTART;VALUE=DATE:${date}`;

describe('where a calendar says only when terms end and start, the days between are holidays', () => {
  test.each([
    ['Last day of term', 'First day back'],
    ['Term 1 ends', 'Term 2 starts'],
    ['School breaks up', 'Children return'],
    ['End of autumn term', 'Start of spring term'],
    ['Last day of Autumn Term 1 (2 pm finish)', 'First day of the spring term'],
    ['Last day before Christmas', 'First day for pupils'],
  ])('%s, %s', (ends, starts) => {
    expect(closedIn(calendar(day(ends, '20261218'), day(starts, '20270105')))).toEqual([
      '2026-12-19 2027-01-04 holiday',
    ]);
  });
  test.each(['Last day of Book Fair', 'Last day to order photos', 'Last day of Christmas Fair'])(
    'but not after %s',
    (other) => {
      const events = [day(other, '20261124'), day('Last day of term', '20261218')];
      const days = closedIn(calendar(...events, day('First day of spring term', '20270105')));
      expect(days).toEqual(['2026-12-19 2027-01-04 holiday']);
    },
  );
  test('from the last of several ends', () => {
    const events = [day('Last day for pupils', '20261217'), day('End of term', '20261218')];
    const days = closedIn(calendar(...events, day('Term starts', '20270105')));
    expect(days).toEqual(['2026-12-19 2027-01-04 holiday']);
  });
  test('of events that last a term', () => {
    expect(
      closedIn(
        calendar(term('Autumn term', '20260902', '20261219'), term('Spring term', '20270105', '20270326')),
      ),
    ).toEqual(['2026-12-19 2027-01-04 holiday']);
  });
  test('but not again where the calendar has the holiday itself, nor over half a year', () => {
    const holiday = 'SUMMARY:School holiday\r\nDTSTART;VALUE=DATE:20261219\r\nDTEND;VALUE=DATE:20270104';
    const [ends, starts] = [day('Last day of term', '20261218'), day('First day back', '20270105')];
    expect(closedIn(calendar(ends, holiday, starts))).toEqual(['2026-12-19 2027-01-03 holiday']);
    expect(closedIn(calendar(ends, day('First day back', '20270601')))).toBe('calendarNoDaysOff');
  });
});

describe('a damaged event does not cost the others, and its line is said', () => {
  const sound = 'SUMMARY:INSET\r\nDTSTART;VALUE=DATE:20261102';
  test.each([
    ['a line that is none', 'SUMMARY:Half term\r\nrubbish'],
    ['a date that is none', 'SUMMARY:Half term\r\nDTSTART;VALUE=DATE:sometime'],
    ['no start', 'SUMMARY:Half term'],
  ])('%s', (_name, damaged) => {
    const read = readCalendar(calendar(sound, damaged), '2026-09-01', 'Europe/London');
    expect(read).toMatchObject({ ok: true, closed: [{ from: '2026-11-02' }], left: [8] });
  });
  test('a file that is cut short', () => {
    const whole = calendar(sound, 'SUMMARY:Half term\r\nDTSTART;VALUE=DATE:20261026');
    const read = readCalendar(whole.slice(0, whole.indexOf('SUMMARY:Half')), '2026-09-01', 'Europe/London');
    expect(read).toMatchObject({ ok: true, closed: [{ from: '2026-11-02' }], left: [8] });
  });
  test('nothing but damaged ones', () => {
    expect(readCalendar(calendar('SUMMARY:INSET'), '2026-09-01', 'Europe/London')).toEqual({
      ok: false,
      problem: 'calendarDamaged',
      left: [3],
    });
  });
});

test('a cancelled event is left out', () => {
  expect(closedIn(calendar('SUMMARY:INSET\r\nSTATUS:CANCELLED\r\nDTSTART;VALUE=DATE:20261102'))).toBe(
    'calendarNoDaysOff',
  );
});

test.each([
  ['', 'calendarNotOne'],
  ['Forename,Surname', 'calendarNotOne'],
  [calendar(), 'calendarNoEvents'],
])('%j: %s', (text, problem) => {
  expect(closedIn(text)).toBe(problem);
});
