import type { ClauseId } from './clause-ids';

/** One thing that the policy asks of staff, in plain English. */
export interface Clause {
  readonly id: ClauseId;
  /** One or two short sentences, spoken to the reader. */
  readonly text: string;
}

/** A section of the policy, under the heading that the school's own document gives it. */
export interface Section {
  /** Stable and fit for a URL fragment, such as `personal-use-at-work`. */
  readonly id: string;
  readonly heading: string;
  /** What the section is about, in one sentence. */
  readonly summary: string;
  readonly clauses: readonly Clause[];
}

/** A school's social media policy in plain English. */
export interface Policy {
  readonly title: string;
  /** Whom it is for and what it covers, in one or two sentences. */
  readonly introduction: string;
  readonly sections: readonly Section[];
  readonly version: string;
  /** ISO date (`2027-09-01`) by which the school means to look at it again, where known. */
  readonly reviewBy?: string;
}

/** The section that holds a clause; undefined where this policy does not have the clause. */
export function sectionOf(policy: Policy, clause: ClauseId): Section | undefined {
  return policy.sections.find((section) => section.clauses.some(({ id }) => id === clause));
}
