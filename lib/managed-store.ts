import { browser } from 'wxt/browser';
import { readKeptManaged, type ManagedRead, type PolicyValues } from './school/read-managed';
import { watchKey } from './watch-key';

/**
 * How what an administrator set is read: from the browser's policy by the background alone, which keeps what is sound in it
 * (`takeUpPolicy` in `storage.ts`); by everybody else from there.
 */
export const MANAGED_KEY = 'managed';

/** What the browser's policy says now; undefined where it cannot be told. Firefox refuses to answer where it says nothing. */
export async function readPolicyValues(): Promise<PolicyValues | undefined> {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    return import.meta.env.FIREFOX ? {} : undefined;
  }
}

/** Calls back after each change of the policy. Firefox takes up a change when it is started again, and calls nobody. */
export function onPolicyChange(changed: () => void): void {
  browser.storage.managed.onChanged?.addListener(changed);
}

/** What an administrator set, as far as it can be used, and what is wrong with the rest. */
export async function loadManaged(): Promise<ManagedRead> {
  const stored = await browser.storage.local.get(MANAGED_KEY);
  return readKeptManaged(stored[MANAGED_KEY]);
}

/** Calls back with it after each change until `signal` is aborted. */
export function watchManaged(onChange: (managed: ManagedRead) => void, signal: AbortSignal): void {
  watchKey(MANAGED_KEY, (value) => onChange(readKeptManaged(value)), signal);
}
