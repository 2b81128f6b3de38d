import { browser } from 'wxt/browser';
import { PEAR_TREE_POLICY } from './policy/pear-tree';
import type { Policy } from './policy/policy';
import { watchKey } from './watch-key';

/**
 * How the reminder reads the policy that it quotes. It is drawn in web pages, so nothing heavy is imported here: no schema
 * library, no storage library. Whoever writes the policy has checked it (`storage.ts`).
 */
export const POLICY_KEY = 'policy';

/** The policy of the pack in use; the one that comes with the extension where none is stored yet. */
export async function readPolicy(): Promise<Policy> {
  const stored = await browser.storage.local.get(POLICY_KEY);
  return asPolicy(stored[POLICY_KEY]) ?? PEAR_TREE_POLICY;
}

/** Calls back with the policy after each change until `signal` is aborted. */
export function watchPolicy(onChange: (policy: Policy) => void, signal: AbortSignal): void {
  watchKey(POLICY_KEY, (value) => onChange(asPolicy(value) ?? PEAR_TREE_POLICY), signal);
}

/** A cheap look at the shape, enough that nothing can trip over it. */
function asPolicy(stored: unknown): Policy | undefined {
  const policy = stored as Partial<Policy> | null | undefined;
  const sound =
    typeof policy?.title === 'string' &&
    Array.isArray(policy.sections) &&
    policy.sections.every(({ clauses }) => Array.isArray(clauses));
  return sound ? (policy as Policy) : undefined;
}
