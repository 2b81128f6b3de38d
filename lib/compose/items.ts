import type { Finding } from '../checks/check';

/** One thing that the card tells of: a finding, or several pupils of whom the same is to be said. */
export interface Item {
  /** Stays the same when one of several is answered. */
  readonly key: string;
  readonly findings: readonly Finding[];
  /** The first of them. */
  readonly finding: Finding;
}

/**
 * Findings as the card tells of them, in their order. Names of pupils of which the same is noticed, for the same reason and with the
 * same answers, are one item: eight children would else be a wall of the same words, and nobody reads to its end.
 */
export function itemsOf(findings: readonly Finding[]): readonly Item[] {
  const items = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = finding.fingerprint === undefined ? finding.key : sameness(finding);
    const item = items.get(key);
    if (item) item.push(finding);
    else items.set(key, [finding]);
  }
  return [...items].flatMap(([key, [first, ...more]]) =>
    first ? [{ key, findings: [first, ...more], finding: first }] : [],
  );
}

/** What two findings have in common that can be told of in one sentence. */
function sameness({ check, clause, file = '', noticed, why, actions }: Finding): string {
  return [check, clause, file, noticed.id, why.id, ...why.with, ...actions].join(' ');
}
