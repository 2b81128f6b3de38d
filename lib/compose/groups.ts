import type { Finding } from '../checks/check';
import { sectionOf, type Clause, type Policy, type Section } from '../policy/policy';

/** A clause with the section that it stands in. */
export interface Further {
  readonly section: Section;
  readonly clause: Clause;
}

/** The findings of one section of the policy, with those clauses of it that they touch. */
export interface Group {
  /** Undefined where this policy has no such clause. */
  readonly section: Section | undefined;
  readonly clauses: readonly Clause[];
  /** What stands in other sections and is about the same, in the policy's order. */
  readonly further: readonly Further[];
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
  return [...groups].map(([section, found]) => {
    const touched = new Set(found.flatMap(({ clause, alongside = [] }) => [clause, ...alongside]));
    const clausesIn = ({ clauses }: Section) => clauses.filter(({ id }) => touched.has(id));
    return {
      section,
      clauses: section ? clausesIn(section) : [],
      further: policy.sections
        .filter((other) => other !== section)
        .flatMap((other) => clausesIn(other).map((clause) => ({ section: other, clause }))),
      findings: found,
    };
  });
}
