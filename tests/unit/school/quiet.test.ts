import { expect, test } from 'vitest';
import { withBreak, withDayOff } from '../../../lib/school/quiet';

const NONE = { breakUntil: 0, notWorkingOn: '' };

test('a break holds for an hour, and can be taken back', () => {
  const onBreak = withBreak(NONE, true, Date.UTC(2026, 10, 23, 12));
  expect(onBreak).toEqual({ breakUntil: Date.UTC(2026, 10, 23, 13), notWorkingOn: '' });
  expect(withBreak(onBreak, false, Date.UTC(2026, 10, 23, 12, 5))).toEqual(NONE);
});

test('a day off holds for that day, whatever is said of breaks', () => {
  const off = withDayOff({ ...NONE, breakUntil: 5 }, true, '2026-11-23');
  expect(off).toEqual({ breakUntil: 5, notWorkingOn: '2026-11-23' });
  expect(withDayOff(off, false, '2026-11-23').notWorkingOn).toBe('');
});
