import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { CLAUSE_IDS } from '../../../lib/policy/clause-ids';
import { clausesLeftOut, withClause, withoutClause } from '../../../lib/policy/edit-policy';
import { PEAR_TREE_POLICY } from '../../../lib/policy/pear-tree';
import { policySchema } from '../../../lib/policy/schema';

const headings = (policy: typeof PEAR_TREE_POLICY) => policy.sections.map(({ id }) => id);

test('a clause is left out, and its section with the last of its clauses', () => {
  const less = withoutClause(PEAR_TREE_POLICY, 'trust.contact');
  expect(clausesLeftOut(less, PEAR_TREE_POLICY).map(({ id }) => id)).toEqual(['trust.contact']);
  expect(headings(less)).toContain('position-of-trust');
  expect(headings(withoutClause(PEAR_TREE_POLICY, 'aims'))).not.toContain('aims');
});

test('what was left out in whatever order comes back in its place', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...CLAUSE_IDS], { maxLength: CLAUSE_IDS.length - 1 }), (ids) => {
      const less = ids.reduce(withoutClause, PEAR_TREE_POLICY);
      expect(policySchema.safeParse(less).success).toBe(true);
      expect(clausesLeftOut(less, PEAR_TREE_POLICY)).toHaveLength(ids.length);
      expect(ids.reduce((policy, id) => withClause(policy, id, PEAR_TREE_POLICY), less)).toEqual(
        PEAR_TREE_POLICY,
      );
    }),
  );
});

test('a clause comes back into a section that has words of its own', () => {
  const own = PEAR_TREE_POLICY.sections.map((section) =>
    section.id === 'copyright'
      ? { ...section, heading: 'Whose work it is', clauses: section.clauses.slice(0, 1) }
      : section,
  );
  const back = withClause({ ...PEAR_TREE_POLICY, sections: own }, 'copyright.acknowledge', PEAR_TREE_POLICY);
  const section = back.sections.find(({ id }) => id === 'copyright');
  expect(section?.heading).toBe('Whose work it is');
  expect(section?.clauses.map(({ id }) => id)).toEqual(['copyright.permission', 'copyright.acknowledge']);
});
