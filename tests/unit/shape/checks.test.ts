import { existsSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { ALL_CHECKS } from '../../../lib/checks/all';
import { CHECK_IDS, type ActionId, type Finding } from '../../../lib/checks/check';
import { CLAUSE_IDS } from '../../../lib/policy/clause-ids';
import messages from '../../../public/_locales/en/messages.json';
import { EVERY_EXAMPLES } from '../checks/examples/every';
import { findingsOn } from '../checks/examples/example';

const LASTING: ReadonlySet<ActionId> = new Set(['not-a-pupil', 'mute']);
const examplesOf = new Map(EVERY_EXAMPLES);

describe.each(CHECK_IDS)('the check %s', (id) => {
  const check = ALL_CHECKS.find((check) => check.id === id);
  const examples = examplesOf.get(id);
  const found = (examples?.notice ?? []).flatMap((example) => findingsOn(examples!, example));

  it('has a file named for it and stands in the list of all', () => {
    expect(existsSync(new URL(`../../../lib/checks/${id}.ts`, import.meta.url))).toBe(true);
    expect(check).toBeDefined();
  });

  it('has at least three drafts to notice and three to leave alone', () => {
    expect(examples?.check).toBe(check);
    expect(examples?.notice.length).toBeGreaterThanOrEqual(3);
    expect(examples?.leave.length).toBeGreaterThanOrEqual(3);
  });

  it('names clauses that the policy has, and only those in what it finds', () => {
    expect(check?.clauses.length).toBeGreaterThan(0);
    for (const clause of check?.clauses ?? []) expect(CLAUSE_IDS).toContain(clause);
    for (const clause of clausesOf(found)) expect(check?.clauses).toContain(clause);
  });

  it('shows every clause that it names with something that it finds', () => {
    const shown = clausesOf(found);
    // Of the school's own words the school chooses what they are about: it may be any clause.
    const named = id === 'own-words' ? [] : (check?.clauses ?? []);
    expect(named.filter((clause) => !shown.has(clause))).toEqual([]);
  });

  it('speaks in sentences that the interface has, with all that goes into them', () => {
    const lacking = found
      .flatMap(({ noticed, why }) => [noticed, why])
      .filter(({ id, with: fillings }) => {
        const message = (messages as Record<string, { message: string } | undefined>)[id]?.message ?? '';
        const places = new Set(message.match(/\$\d/g)).size;
        return message === '' || places !== fillings.length || fillings.includes('');
      });
    expect(lacking).toEqual([]);
  });

  it('offers something to do, and says so under its own id', () => {
    for (const finding of found) {
      expect(finding.check).toBe(id);
      expect(finding.actions.length).toBeGreaterThan(0);
    }
  });

  it('offers what holds for this post alone before what holds for good', () => {
    for (const { actions } of found) {
      expect(actions.indexOf('dismiss')).toBeLessThanOrEqual(0);
      expect(actions.slice(0, -1).filter((action) => LASTING.has(action))).toEqual([]);
    }
  });
});

test('no examples belong to nothing', () => {
  expect(EVERY_EXAMPLES.map(([name]) => name).toSorted()).toEqual(CHECK_IDS.toSorted());
});

function clausesOf(findings: readonly Finding[]): Set<string> {
  return new Set(findings.flatMap(({ clause, alongside = [] }) => [clause, ...alongside]));
}
