import { browser } from 'wxt/browser';
import { MANAGED_KEY } from './managed-store';
import { POLICY_KEY } from './policy-store';
import { RULEBOOK_KEY } from './rulebook-store';
import { COUNTS_KEY, PACKS_KEY, SET_ASIDE_KEY, SETTINGS_KEY } from './storage';
import type { WordsKey } from './words';

type KeptWords =
  | 'keptSettings'
  | 'keptRulebook'
  | 'keptPolicy'
  | 'keptPacks'
  | 'keptManaged'
  | 'keptCounts'
  | 'keptSetAside';

/** What each key is called in the interface. */
const KNOWN_KEYS: Readonly<Record<string, KeptWords>> = {
  [SETTINGS_KEY]: 'keptSettings',
  [RULEBOOK_KEY]: 'keptRulebook',
  [POLICY_KEY]: 'keptPolicy',
  [PACKS_KEY]: 'keptPacks',
  [MANAGED_KEY]: 'keptManaged',
  [COUNTS_KEY]: 'keptCounts',
  [SET_ASIDE_KEY]: 'keptSetAside',
};

/** Something that is kept on this device, for the page that lists it. */
export interface Kept {
  readonly key: string;
  /** What it is called. */
  readonly name: WordsKey;
  /** What is in it. */
  readonly what: WordsKey;
  /** As written down as JSON, bytes. */
  readonly bytes: number;
}

/** All that is kept on this device: every key that is in storage, whether this version knows it or not. */
export async function whatIsKept(): Promise<readonly Kept[]> {
  const stored = await browser.storage.local.get(null);
  return Object.entries(stored).map(([key, value]) => {
    const title = KNOWN_KEYS[key] ?? 'keptOther';
    const bytes = new TextEncoder().encode(JSON.stringify(value)).length;
    return { key, name: title, what: `${title}What` as const, bytes };
  });
}
