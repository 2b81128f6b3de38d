import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Closure, Day, Hours } from '../../../lib/hours/hours';
import { momentAt } from '../../../lib/hours/moment-at';

const MINUTE_MS = 60_000;

const clockTime = fc
  .integer({ min: 0, max: 24 * 60 - 1 })
  .map((minute) => new Date(minute * MINUTE_MS).toISOString().slice(11, 16));

/** Working time with up to two breaks, none of them empty. */
const day: fc.Arbitrary<Day> = fc.option(
  fc.uniqueArray(clockTime, { minLength: 2, maxLength: 6 }).map((times) => {
    const sorted = times.toSorted((a, b) => a.localeCompare(b));
    const inner = sorted.slice(1, -1);
    const breaks = inner.flatMap((from, index) =>
      index % 2 === 0 && inner[index + 1] ? [{ from, to: inner[index + 1] ?? '' }] : [],
    );
    return { work: { from: sorted[0] ?? '', to: sorted.at(-1) ?? '' }, breaks };
  }),
);

const date = fc
  .date({ min: new Date('2025-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const closure: fc.Arbitrary<Closure> = fc
  .record({
    from: date,
    days: fc.integer({ min: 0, max: 45 }),
    kind: fc.constantFrom('bank-holiday', 'holiday', 'inset'),
  })
  .map(({ from, days, kind }) => {
    const to = new Date(Date.parse(from) + days * 24 * 60 * MINUTE_MS).toISOString().slice(0, 10);
    return { from, to, kind, name: `${kind} of ${from}` };
  });

const hours: fc.Arbitrary<Hours> = fc.record({
  zone: fc.constantFrom(
    'Europe/London',
    'UTC',
    'America/New_York',
    'America/Havana',
    'Australia/Lord_Howe',
    'Asia/Kathmandu',
  ),
  week: fc.array(day, { minLength: 7, maxLength: 7 }),
  closed: fc
    .array(closure, { maxLength: 6 })
    .map((all) => all.toSorted((a, b) => a.from.localeCompare(b.from))),
  source: fc.constant('own'),
});

const instant = fc.oneof(
  fc.integer({ min: Date.parse('2025-01-01'), max: Date.parse('2027-12-31') }),
  // About the nights on which London's clocks change.
  ...['2026-03-29T01:00Z', '2026-10-25T01:00Z'].map((change) =>
    fc.integer({ min: -36 * 60, max: 36 * 60 }).map((minute) => Date.parse(change) + minute * MINUTE_MS),
  ),
);

test('the kind stays the same until `until`, and changes there', () => {
  fc.assert(
    fc.property(hours, instant, fc.double({ min: 0, max: 1, noNaN: true }), (hours, instant, part) => {
      const { kind, until } = momentAt(hours, instant);
      fc.pre(until !== undefined);
      expect(until).toBeGreaterThan(instant);
      expect(momentAt(hours, instant + Math.floor(part * (until - 1 - instant))).kind).toBe(kind);
      expect(momentAt(hours, until - 1).kind).toBe(kind);
      expect(momentAt(hours, until).kind).not.toBe(kind);
    }),
    { numRuns: 400 },
  );
});

test('the answer does not depend on what was asked before', () => {
  fc.assert(
    fc.property(hours, fc.array(instant, { minLength: 1, maxLength: 8 }), (hours, instants) => {
      const answers = instants.map((instant) => momentAt(hours, instant));
      expect(instants.map((instant) => momentAt({ ...hours }, instant))).toEqual(answers);
    }),
    { numRuns: 50 },
  );
});

test('on a day without a change of clocks it is what the timetable says for the time on the wall', () => {
  fc.assert(
    fc.property(hours, instant, (hours, instant) => {
      const wall = onTheWall(hours.zone, instant);
      const offset = Date.parse(`${wall.date}T${wall.time}Z`) - instant;
      const noon = Date.parse(`${wall.date}T12:00Z`) - offset;
      const sameClock = [-13, 13].every((hour) => {
        const then = onTheWall(hours.zone, noon + hour * 60 * MINUTE_MS);
        return (
          Math.abs(Date.parse(`${then.date}T${then.time}Z`) - noon - hour * 60 * MINUTE_MS - offset) <
          MINUTE_MS
        );
      });
      fc.pre(sameClock);
      expect(momentAt(hours, instant)).toMatchObject({ kind: byTimetable(hours, wall), date: wall.date });
    }),
    { numRuns: 300 },
  );
});

/** The wall clock by another way than the code's own. */
function onTheWall(zone: string, instant: number) {
  const parts = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(instant);
  const [date = '', time = ''] = parts.split(' ');
  return { date, time, weekday: (new Date(date).getUTCDay() + 6) % 7 };
}

function byTimetable(hours: Hours, { date, time, weekday }: ReturnType<typeof onTheWall>): string {
  const closures = hours.closed.filter(({ from, to }) => from <= date && date <= to);
  if (closures.some(({ kind }) => kind === 'bank-holiday')) return 'bank-holiday';
  if (closures.some(({ kind }) => kind === 'inset')) return 'inset';
  if (closures[0]) return closures[0].kind;
  const day = hours.week[weekday];
  if (!day) return weekday >= 5 ? 'weekend' : 'day-off';
  const clock = time.slice(0, 5);
  if (clock < day.work.from) return 'before';
  if (clock >= day.work.to) return 'after';
  return day.breaks.some(({ from, to }) => from <= clock && clock < to) ? 'break' : 'working';
}
