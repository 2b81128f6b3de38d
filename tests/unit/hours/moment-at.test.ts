import { describe, expect, test } from 'vitest';
import type { Day } from '../../../lib/hours/hours';
import { momentAt } from '../../../lib/hours/moment-at';
import { hoursWith } from './week';

/** `momentAt` with the instants as ISO text. */
function at(iso: string, hours = hoursWith()) {
  const { until, ...moment } = momentAt(hours, Date.parse(iso));
  return { ...moment, until: until === undefined ? undefined : new Date(until).toISOString() };
}

const everyDay = (day: Day) => Array.from({ length: 7 }, () => day);

describe('an ordinary week', () => {
  test.each([
    ['2026-11-17T08:29:59.999Z', 'before', '2026-11-17T08:30:00.000Z'],
    ['2026-11-17T08:30:00.000Z', 'working', '2026-11-17T10:30:00.000Z'],
    ['2026-11-17T10:30:00.000Z', 'break', '2026-11-17T10:45:00.000Z'],
    ['2026-11-17T10:45:00.000Z', 'working', '2026-11-17T12:00:00.000Z'],
    ['2026-11-17T12:59:59.999Z', 'break', '2026-11-17T13:00:00.000Z'],
    ['2026-11-17T13:00:00.000Z', 'working', '2026-11-17T15:30:00.000Z'],
    ['2026-11-17T15:30:00.000Z', 'after', '2026-11-18T00:00:00.000Z'],
    ['2026-11-18T11:00:00.000Z', 'day-off', '2026-11-19T00:00:00.000Z'],
    ['2026-11-20T13:00:00.000Z', 'after', '2026-11-21T00:00:00.000Z'],
    ['2026-11-21T11:00:00.000Z', 'weekend', '2026-11-23T00:00:00.000Z'],
    ['2026-11-22T23:59:59.999Z', 'weekend', '2026-11-23T00:00:00.000Z'],
  ])('%s: %s until %s', (iso, kind, until) => {
    expect(at(iso)).toEqual({ kind, until, date: iso.slice(0, 10) });
  });
});

describe('days on which nobody works', () => {
  test.each([
    ['2026-11-23T10:00:00.000Z', 'inset', 'INSET day', '2026-11-24T00:00:00.000Z'],
    ['2026-12-25T10:00:00.000Z', 'bank-holiday', 'Christmas Day', '2026-12-26T00:00:00.000Z'],
    ['2026-08-01T10:00:00.000Z', 'holiday', 'Summer holidays', '2026-08-30T23:00:00.000Z'],
    ['2026-08-31T10:00:00.000Z', 'bank-holiday', 'Summer bank holiday', '2026-08-31T23:00:00.000Z'],
  ])('%s: %s, %s', (iso, kind, name, until) => {
    expect(at(iso)).toEqual({ kind, name, until, date: iso.slice(0, 10) });
  });

  test('one that lasts for more than 400 days has no end', () => {
    const closed = [{ from: '2026-01-01', to: '2028-01-01', kind: 'holiday', name: 'Closed' } as const];
    expect(at('2026-06-01T10:00:00Z', hoursWith({ closed })).until).toBeUndefined();
  });
});

describe('when the clocks change', () => {
  const week = everyDay({
    work: { from: '00:30', to: '04:00' },
    breaks: [{ from: '01:15', to: '01:45' }],
  });

  test('forward: times that are skipped stand for the instant of the change', () => {
    const hours = hoursWith({ week });
    expect(at('2026-03-29T00:59:59Z', hours)).toEqual({
      kind: 'working',
      date: '2026-03-29',
      until: '2026-03-29T03:00:00.000Z',
    });
    expect(at('2026-03-29T03:00:00Z', hours).kind).toBe('after');
    expect(at('2026-03-28T23:59:59Z', hours)).toMatchObject({
      kind: 'after',
      until: '2026-03-29T00:00:00.000Z',
    });
    expect(at('2026-03-29T22:59:59Z', hours)).toMatchObject({
      kind: 'after',
      until: '2026-03-29T23:00:00.000Z',
    });
  });

  test('back: times that come twice stand for the first time', () => {
    const hours = hoursWith({ week });
    expect(at('2026-10-25T00:15:00Z', hours)).toMatchObject({
      kind: 'break',
      until: '2026-10-25T00:45:00.000Z',
    });
    expect(at('2026-10-25T01:20:00Z', hours)).toMatchObject({
      kind: 'working',
      until: '2026-10-25T04:00:00.000Z',
    });
    expect(at('2026-10-25T23:30:00Z', hours)).toMatchObject({
      kind: 'after',
      until: '2026-10-26T00:00:00.000Z',
    });
  });

  test('the school day after a change starts by the new clock', () => {
    expect(at('2026-03-30T07:29:00Z').kind).toBe('before');
    expect(at('2026-03-30T07:30:00Z').kind).toBe('working');
    expect(at('2026-10-26T07:30:00Z').kind).toBe('before');
    expect(at('2026-10-26T08:30:00Z').kind).toBe('working');
  });

  test('where they change at midnight, the day starts at the instant of the change', () => {
    const hours = hoursWith({ zone: 'America/Havana', week, closed: [] });
    expect(at('2026-03-08T04:59:59Z', hours)).toMatchObject({
      kind: 'after',
      date: '2026-03-07',
      until: '2026-03-08T05:00:00.000Z',
    });
    expect(at('2026-03-08T05:00:00Z', hours)).toMatchObject({ kind: 'working', date: '2026-03-08' });
  });
});

describe('zones', () => {
  test('it is the school’s clock that counts, wherever the computer is', () => {
    expect(at('2026-11-17T23:00:00Z', hoursWith({ zone: 'Pacific/Auckland' }))).toMatchObject({
      kind: 'day-off',
      date: '2026-11-18',
    });
    expect(
      at(
        '2026-07-01T03:45:00Z',
        hoursWith({ zone: 'Asia/Kathmandu', week: everyDay(hoursWith().week[0] ?? null) }),
      ),
    ).toMatchObject({
      kind: 'working',
      until: '2026-07-01T04:45:00.000Z',
    });
  });

  test('a zone that the browser does not know is a fault', () => {
    expect(() => at('2026-11-17T10:00:00Z', hoursWith({ zone: 'Europe/Nowhere' }))).toThrow(RangeError);
  });
});

test('two people’s hours are kept apart', () => {
  const off = hoursWith({ week: everyDay(null) });
  expect(at('2026-11-17T09:00:00Z').kind).toBe('working');
  expect(at('2026-11-17T09:00:00Z', off).kind).toBe('day-off');
  expect(at('2026-11-17T09:00:00Z').kind).toBe('working');
});

test('a timetable that contradicts itself still gives an answer', () => {
  const week = everyDay({ work: { from: '15:00', to: '09:00' }, breaks: [{ from: '20:00', to: '07:00' }] });
  expect(at('2026-11-17T12:00:00Z', hoursWith({ week })).kind).toBe('after');
});
