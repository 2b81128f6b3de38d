import { expect, it } from 'vitest';
import { ALL_CHECKS } from '../../../lib/checks/all';
import type { Draft } from '../../../lib/checks/check';
import { inspectEach } from '../../../lib/checks/inspect';
import { CLOSELY_LOOKED_AT, warmUp } from '../../../lib/checks/warm-up';
import { buildRoster } from '../../../lib/roster/build';
import { rulebook } from './rulebooks';

const MONDAY_AT_TEN = Date.parse('2025-09-15T09:00Z');
const RULEBOOK = rulebook({
  roster: buildRoster([{ first: 'Oliver', surname: 'Bramley' }], new Uint8Array(16)),
});

const fail = (check: string, fault: unknown): never => {
  throw new Error(check, { cause: fault });
};

it('runs every check, in steps', () => {
  const steps = [...warmUp(RULEBOOK, MONDAY_AT_TEN, fail)];
  expect(steps).toHaveLength(2 * ALL_CHECKS.length);
});

it('has words in it that checks look at closely enough to find something', () => {
  const draft: Draft = {
    site: '',
    kind: 'post',
    parts: CLOSELY_LOOKED_AT,
    files: [],
    at: MONDAY_AT_TEN,
  };
  const found = inspectEach(draft, RULEBOOK, { onFault: fail });
  expect([...new Set(found.map(({ check }) => check))]).toEqual([
    'pupil-name',
    'confidential',
    'pupil-contact',
    'accusation',
    'criticism',
    'school-name',
    'personal-details',
    'credentials',
    'working-hours',
  ]);
});
