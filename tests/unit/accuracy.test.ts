import { describe, expect, test } from 'vitest';
import FLOOR from '../accuracy/floor.json';
import { measured, reachedOn, type Floor } from '../accuracy/floor';
import { judge } from '../accuracy/judge';
import { HALVES } from '../accuracy/labelled-draft';
import { readDrafts } from '../accuracy/read-drafts';
import { ROWS } from '../accuracy/score';

const judged = measured(readDrafts()).map(judge);

describe.each(HALVES)('on the %s drafts', (half) => {
  const reached = reachedOn(judged.filter(({ labelled }) => labelled.half === half));
  const floor: Floor = FLOOR[half];

  test.each(ROWS)('%s is as good as it has been', (row) => {
    expect(reached.rows[row].recall).toBeGreaterThanOrEqual(floor.rows[row]?.recall ?? 0);
    expect(reached.rows[row].precision).toBeGreaterThanOrEqual(floor.rows[row]?.precision ?? 0);
  });

  test('first names used innocently have as few reminders as they have had', () => {
    expect(reached.falseNamesPer100).toBeLessThanOrEqual(floor.falseNamesPer100);
  });
});

test('at least 600 drafts in each half, and about half of all are innocent', () => {
  for (const half of HALVES)
    expect(judged.filter(({ labelled }) => labelled.half === half).length).toBeGreaterThanOrEqual(600);
  expect(judged.filter(({ innocent }) => innocent).length / judged.length).toBeGreaterThan(0.45);
});
