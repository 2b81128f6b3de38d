import { expect, test } from 'vitest';
import { comparePacks } from '../../../lib/school/compare-packs';
import { PEAR_TREE } from '../../../lib/school/pear-tree';

const { school, policy } = PEAR_TREE;
const [first, ...others] = policy.sections;
const roster = { ...PEAR_TREE, size: 420 } as never;

test.each([
  [{ school: { ...school, name: 'Ash Vale' } }, { what: 'school', before: school.name, after: 'Ash Vale' }],
  [{ school: { ...school, handles: ['pt'] } }, { what: 'names' }],
  [{ school: { ...school, grounds: { latitude: 1, longitude: 2, radius: 3 } } }, { what: 'grounds' }],
  [{ trust: { name: 'Orchard', shortForms: [], initials: [] } }, { what: 'trust' }],
  [{ week: [null, null, null, null, null, null, null] }, { what: 'week' }],
  [
    { closed: [{ from: '2026-12-21', to: '2027-01-04', kind: 'holiday', name: '' }] },
    { what: 'calendar', daysOff: 1 },
  ],
  [{ roster }, { what: 'pupils', before: 0, after: 420 }],
  [{ colleagues: roster }, { what: 'colleagues' }],
  [{ ownWords: [{ words: 'Owl class', clause: 'confidentiality.academy' }] }, { what: 'own-words' }],
  [
    { policy: { ...policy, sections: others } },
    { what: 'policy-clauses', more: 0, fewer: first!.clauses.length },
  ],
  [{ policy: { ...policy, introduction: 'Hello.' } }, { what: 'policy-words' }],
] as const)('%j', (change, expected) => {
  expect(comparePacks(PEAR_TREE, { ...PEAR_TREE, ...change } as never)).toEqual([expected]);
});

test('another version, review date or issuer alone is no change', () => {
  const after = { ...PEAR_TREE, version: '2', reviewBy: '2030-01-01', issuedBy: 'The office' };
  expect(comparePacks(PEAR_TREE, after)).toEqual([]);
});
