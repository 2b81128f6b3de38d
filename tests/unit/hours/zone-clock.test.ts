import { describe, expect, test } from 'vitest';
import { instantOf, wallTime } from '../../../lib/hours/zone-clock';

const iso = (ms: number) => new Date(ms).toISOString();

describe('the instant of a time on the wall', () => {
  test.each([
    ['Europe/London', '2026-11-22T12:00Z', '2026-11-22T12:00:00.000Z'],
    ['Europe/London', '2026-07-01T12:00Z', '2026-07-01T11:00:00.000Z'],
    ['Europe/London', '2026-03-29T01:30Z', '2026-03-29T01:00:00.000Z'],
    ['Europe/London', '2026-10-25T01:30Z', '2026-10-25T00:30:00.000Z'],
    ['America/Havana', '2026-03-08T00:00Z', '2026-03-08T05:00:00.000Z'],
    ['Australia/Lord_Howe', '2026-10-04T02:10Z', '2026-10-03T15:30:00.000Z'],
  ])('%s %s is %s', (zone, wall, instant) => {
    expect(iso(instantOf(zone, Date.parse(wall)))).toBe(instant);
  });
});

test('midnight is the start of the day, not the end of it', () => {
  expect(iso(wallTime('Europe/London', Date.parse('2026-06-30T23:00Z')))).toBe('2026-07-01T00:00:00.000Z');
});
