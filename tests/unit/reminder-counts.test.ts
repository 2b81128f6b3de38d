import { expect, test } from 'vitest';
import { bothCounts, countReminder } from '../../lib/reminder-counts';

test('a day is forgotten after a year', () => {
  const counts = { '2025-11-21': { 'pupil-name': 3 }, '2025-11-22': { 'pupil-name': 4 } };
  expect(countReminder(counts, 'school-name', '2026-11-22')).toEqual({
    '2025-11-22': { 'pupil-name': 4 },
    '2026-11-22': { 'school-name': 1 },
  });
});

test('the counts before are left as they were', () => {
  const counts = { '2026-11-22': { 'pupil-name': 1 } };
  countReminder(counts, 'pupil-name', '2026-11-22');
  expect(counts).toEqual({ '2026-11-22': { 'pupil-name': 1 } });
});

test('both counts are added up by day and check', () => {
  expect(
    bothCounts(
      { '2026-11-21': { 'pupil-name': 1 }, '2026-11-22': { criticism: 2 } },
      { '2026-11-22': { criticism: 1, 'pupil-name': 3 }, '2026-11-23': { copyright: 1 } },
    ),
  ).toEqual({
    '2026-11-21': { 'pupil-name': 1 },
    '2026-11-22': { criticism: 3, 'pupil-name': 3 },
    '2026-11-23': { copyright: 1 },
  });
});
