import { expect, it } from 'vitest';
import type { Finding } from '@/lib/checks/check';
import { groupBySection } from '@/lib/compose/groups';
import type { ClauseId } from '@/lib/policy/clause-ids';
import { withoutClause } from '@/lib/policy/edit-policy';
import { PEAR_TREE_POLICY } from '@/lib/policy/pear-tree';

const entry = (key: string, clause: ClauseId, weight: number): { readonly finding: Finding } => ({
  finding: finding(key, clause, weight),
});

const finding = (key: string, clause: ClauseId, weight: number): Finding => ({
  check: 'school-name',
  clause,
  spans: [],
  weight,
  noticed: { id: 'noticed', with: [] },
  why: { id: 'why', with: [] },
  key,
  actions: [],
});

it('groups findings by section of the policy, weightiest first, with the clauses that they touch', () => {
  const groups = groupBySection(
    [
      entry('hours', 'work.breaks-only', 10),
      entry('amelia', 'confidentiality.individual', 100),
      entry('secret', 'confidentiality.academy', 60),
      entry('ben', 'confidentiality.individual', 100),
    ],
    PEAR_TREE_POLICY,
  );
  expect(groups.map(({ entries }) => entries.map((one) => one.finding.key))).toEqual([
    ['amelia', 'ben', 'secret'],
    ['hours'],
  ]);
  expect(groups[0]?.clauses.map(({ id }) => id)).toEqual([
    'confidentiality.academy',
    'confidentiality.individual',
  ]);
});

it('has with a clause what is about the same, in its own section and in others, as far as this policy has it', () => {
  const hours = {
    ...finding('hours', 'work.breaks-only', 10),
    alongside: ['work.phones', 'work.discreet'],
  } as const;
  const accused = {
    ...finding('accused', 'disrepute.defame', 60),
    alongside: ['libel', 'defamation'],
  } as const;
  const policy = withoutClause(PEAR_TREE_POLICY, 'libel');
  const [first, second] = groupBySection([{ finding: hours }, { finding: accused }], policy);
  expect(first?.clauses.map(({ id }) => id)).toEqual(['disrepute.defame']);
  expect(first?.further.map(({ section, clause }) => [section.heading, clause.id])).toEqual([
    ['Defamatory statements', 'defamation'],
  ]);
  expect(second?.clauses.map(({ id }) => id)).toEqual(['work.breaks-only', 'work.discreet', 'work.phones']);
  expect(second?.further).toEqual([]);
});

it('keeps a finding whose clause this policy does not have', () => {
  const groups = groupBySection([entry('hours', 'work.breaks-only', 10)], {
    ...PEAR_TREE_POLICY,
    sections: [],
  });
  expect(groups).toMatchObject([
    { section: undefined, clauses: [], entries: [{ finding: { key: 'hours' } }] },
  ]);
});
