import type { Finding } from '../checks/check';
import { sectionOf, type Clause, type Policy, type Section } from '../policy/policy';

/** A clause with the section that it stands in. */
export interface Further {
  readonly section: Section;
  readonly clause: Clause;
}

/** What the card shows of one section of the policy, with those clauses of it that are touched. */
export interface Group<Entry> {
  /** Undefined where this policy has no such clause. */
  readonly section: Section | undefined;
  readonly clauses: readonly Clause[];
  /** What stands in other sections and is about the same, in the policy's order. */
  readonly further: readonly Further[];
  readonly entries: readonly Entry[];
}

/** What is shown of findings by section of the policy, weightiest first; within a section in the order in which they came. */
export function groupBySection<Entry extends { readonly finding: Finding }>(
  entries: readonly Entry[],
  policy: Policy,
): readonly Group<Entry>[] {
  const groups = new Map<Section | undefined, Entry[]>();
  for (const entry of entries.toSorted((one, other) => other.finding.weight - one.finding.weight)) {
    const section = sectionOf(policy, entry.finding.clause);
    const group = groups.get(section);
    if (group) group.push(entry);
    else groups.set(section, [entry]);
  }
  return [...groups].map(([section, own]) => {
    const touched = new Set(own.flatMap(({ finding: { clause, alongside = [] } }) => [clause, ...alongside]));
    const clausesIn = ({ clauses }: Section) => clauses.filter(({ id }) => touched.has(id));
    return {
      section,
      clauses: section ? clausesIn(section) : [],
      further: policy.sections
        .filter((other) => other !== section)
        .flatMap((other) => clausesIn(other).map((clause) => ({ section: other, clause }))),
      entries: own,
    };
  });
}
