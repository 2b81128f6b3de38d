import type { Finding } from '../checks/check';
import { sectionOf, type Clause, type Policy, type Section } from '../policy/policy';

/** The findings of one section of the policy, with those clauses of it that they touch. */
export interface Group {
  /** Undefined where this policy has no such clause. */
  readonly section: Section | undefined;
  readonly clauses: readonly Clause[];
  readonly findings: readonly Finding[];
}

/** Findings by section of the policy, weightiest first; within a section in the order in which they came. */
export function groupBySection(findings: readonly Finding[], policy: Policy): readonly Group[] {
  const groups = new Map<Section | undefined, Finding[]>();
  for (const finding of findings.toSorted((one, other) => other.weight - one.weight)) {
    const section = sectionOf(policy, finding.clause);
    const group = groups.get(section);
    if (group) group.push(finding);
    else groups.set(section, [finding]);
  }
  return [...groups].map(([section, found]) => ({
    section,
    clauses: section?.clauses.filter(({ id }) => found.some(({ clause }) => clause === id)) ?? [],
    findings: found,
  }));
}
