import type { Closure, Day, Hours } from '../../../lib/hours/hours';

/** A teacher's week: short Friday, Wednesday off, a break in the morning and lunch. */
const DAY: Day = {
  work: { from: '08:30', to: '15:30' },
  breaks: [
    { from: '10:30', to: '10:45' },
    { from: '12:00', to: '13:00' },
  ],
};

export const WEEK: readonly Day[] = [
  DAY,
  DAY,
  null,
  DAY,
  { work: { from: '08:30', to: '12:00' }, breaks: [] },
  null,
  null,
];

export const CLOSED: readonly Closure[] = [
  { from: '2026-07-21', to: '2026-09-01', kind: 'holiday', name: 'Summer holidays' },
  { from: '2026-08-31', to: '2026-08-31', kind: 'bank-holiday', name: 'Summer bank holiday' },
  { from: '2026-05-25', to: '2026-05-29', kind: 'holiday', name: '' },
  { from: '2026-11-23', to: '2026-11-23', kind: 'inset', name: 'INSET day' },
  { from: '2026-12-25', to: '2026-12-25', kind: 'bank-holiday', name: 'Christmas Day' },
];

/** A school's hours for a test: London and the week above, unless it says otherwise. */
export function hoursWith(change: Partial<Hours> = {}): Hours {
  return { zone: 'Europe/London', week: WEEK, closed: CLOSED, source: 'own', ...change };
}
