import { expect, test } from 'vitest';
import { momentAt } from '../../../lib/hours/moment-at';
import { nextWork } from '../../../lib/hours/next-work';
import { USUAL_WEEK } from '../../../lib/hours/usual-day';
import type { Hours } from '../../../lib/hours/hours';

const HOURS: Hours = {
  zone: 'Europe/London',
  week: USUAL_WEEK,
  closed: [
    { from: '2026-10-26', to: '2026-10-30', kind: 'holiday', name: 'Half-term' },
    { from: '2026-11-02', to: '2026-11-02', kind: 'inset', name: '' },
  ],
  source: 'school',
};
const nextAfter = (iso: string, hours = HOURS) => {
  const next = nextWork(hours, momentAt(hours, Date.parse(iso)));
  return next === undefined ? undefined : new Date(next).toISOString();
};

test.each([
  ['2026-11-17T07:00Z', '2026-11-17T08:30:00.000Z', 'before school'],
  ['2026-11-17T12:30Z', '2026-11-17T13:00:00.000Z', 'at lunch'],
  ['2026-11-17T18:00Z', '2026-11-18T08:30:00.000Z', 'after school'],
  ['2026-11-20T18:00Z', '2026-11-23T08:30:00.000Z', 'over a weekend'],
  ['2026-10-23T17:00Z', '2026-11-03T08:30:00.000Z', 'over half-term, the change of clocks and an INSET day'],
])('%s: %s (%s)', (iso, next) => {
  expect(nextAfter(iso)).toBe(next);
});

test('none in working time, and none for somebody who never works', () => {
  expect(nextAfter('2026-11-17T10:00Z')).toBeUndefined();
  const never = { ...HOURS, week: USUAL_WEEK.map(() => null) };
  expect(nextAfter('2026-11-17T10:00Z', never)).toBeUndefined();
});
