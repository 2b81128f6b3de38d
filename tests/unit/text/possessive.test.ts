import { expect, test } from 'vitest';
import { withoutPossessive } from '../../../lib/text/possessive';

test.each([
  ["tree's", 'tree'],
  ['tree', 'tree'],
  ["o'brien's", "o'brien"],
  ["o'brien", "o'brien"],
])('takes the possessive off %s', (folded, bare) => {
  expect(withoutPossessive(folded)).toBe(bare);
});
