import { browser } from 'wxt/browser';
import { isRulebook } from './school/is-rulebook';
import type { Rulebook } from './school/rulebook';
import { watchKey } from './watch-key';

/**
 * How scripts in web pages read the rulebook. They stand in every page of the sites, so nothing heavy is imported here:
 * no schema library, no storage library. Whoever writes the rulebook has checked it (`storage.ts`).
 */
export const RULEBOOK_KEY = 'rulebook';

/** The stored rulebook; undefined where there is none, or one that this version cannot read. */
export async function readRulebook(): Promise<Rulebook | undefined> {
  const stored = await browser.storage.local.get(RULEBOOK_KEY);
  return asRulebook(stored[RULEBOOK_KEY]);
}

/** The ids of the sites that the person has switched off, without a look at the rest. */
export async function readSitesOff(): Promise<Rulebook['sitesOff']> {
  const stored = await browser.storage.local.get(RULEBOOK_KEY);
  return (stored[RULEBOOK_KEY] as Partial<Rulebook> | undefined)?.sitesOff ?? [];
}

/** Calls back with the new rulebook after each change, or undefined when it was deleted, until `signal` is aborted. */
export function watchRulebook(onChange: (rulebook: Rulebook | undefined) => void, signal: AbortSignal): void {
  watchKey(RULEBOOK_KEY, (value) => onChange(asRulebook(value)), signal);
}

function asRulebook(stored: unknown): Rulebook | undefined {
  return isRulebook(stored) ? stored : undefined;
}
