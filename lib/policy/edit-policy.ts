import { CLAUSE_IDS, type ClauseId } from './clause-ids';
import { sectionOf, type Clause, type Policy, type Section } from './policy';

/** A policy without one of its clauses; without its section too where it was the only one there. */
export function withoutClause(policy: Policy, id: ClauseId): Policy {
  const sections = policy.sections
    .map((section) => ({ ...section, clauses: section.clauses.filter((clause) => clause.id !== id) }))
    .filter(({ clauses }) => clauses.length > 0);
  return { ...policy, sections };
}

/** The clauses that a policy leaves out, in the words of another. */
export function clausesLeftOut(policy: Policy, other: Policy): readonly Clause[] {
  return other.sections.flatMap(({ clauses }) => clauses).filter(({ id }) => !sectionOf(policy, id));
}

/** A policy with one more clause, in another policy's words and in its section, which is made where it is lacking. */
export function withClause(policy: Policy, id: ClauseId, other: Policy): Policy {
  const source = sectionOf(other, id);
  const clause = source?.clauses.find((one) => one.id === id);
  if (!source || !clause || sectionOf(policy, id)) return policy;
  const known = policy.sections.some((section) => section.id === source.id);
  const sections = known
    ? policy.sections.map((section) => (section.id === source.id ? withOne(section, clause) : section))
    : [...policy.sections, { ...source, clauses: [clause] }].toSorted((a, b) => place(a) - place(b));
  return { ...policy, sections };
}

function withOne(section: Section, clause: Clause): Section {
  return { ...section, clauses: [...section.clauses, clause].toSorted((a, b) => order(a) - order(b)) };
}

/** Sections stand in the order of their first clauses. */
function place({ clauses: [first] }: Section): number {
  return first ? order(first) : 0;
}

function order({ id }: Clause): number {
  return CLAUSE_IDS.indexOf(id);
}
