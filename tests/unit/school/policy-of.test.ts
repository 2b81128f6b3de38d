import { expect, test } from 'vitest';
import { PEAR_TREE } from '../../../lib/school/pear-tree';
import { policyOf } from '../../../lib/school/policy-of';

test('a policy has the version and the review date of its pack, not those of the pack that it was begun from', () => {
  const policy = { ...PEAR_TREE.policy, version: '1', reviewBy: '2025-09-01' };
  const pack = { ...PEAR_TREE, version: '2026-11', policy };
  expect(policyOf({ ...pack, reviewBy: '2027-09-01' })).toEqual({
    ...policy,
    version: '2026-11',
    reviewBy: '2027-09-01',
  });
  expect(policyOf(pack)).not.toHaveProperty('reviewBy');
});
