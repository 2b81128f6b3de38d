import { browser } from 'wxt/browser';
import type { CheckId } from './checks/check';
import { oneAtATime } from './one-at-a-time';
import { POLICY_KEY } from './policy-store';
import { countReminder, type ReminderCounts } from './reminder-counts';
import { COMMON_FIRST_NAMES } from './roster/common-first-names.data';
import { RULEBOOK_KEY } from './rulebook-store';
import { compileRulebook } from './school/compile-rulebook';
import { packInUse, readHeldPacks, type HeldPacks } from './school/held-packs';
import type { Pack } from './school/pack';
import { PEAR_TREE } from './school/pear-tree';
import { DEFAULT_SETTINGS, type Settings } from './settings';
import { readSettings, type SettingsProblem, type SettingsRead } from './settings-reading';
import type { WordsKey } from './words';

/**
 * The only door to what the extension keeps on this device. (Scripts in web pages read the rulebook through
 * `rulebook-store.ts` and the policy through `policy-store.ts`; these are the two values that they may see.)
 */
const SETTINGS_KEY = 'settings';
const SET_ASIDE_KEY = 'settingsSetAside';
const COUNTS_KEY = 'counts';
const PACKS_KEY = 'packs';

type KeptWords = 'keptSettings' | 'keptRulebook' | 'keptPolicy' | 'keptPacks' | 'keptCounts' | 'keptSetAside';

/** What each key is called in the interface. */
const KNOWN_KEYS: Readonly<Record<string, KeptWords>> = {
  [SETTINGS_KEY]: 'keptSettings',
  [RULEBOOK_KEY]: 'keptRulebook',
  [POLICY_KEY]: 'keptPolicy',
  [PACKS_KEY]: 'keptPacks',
  [COUNTS_KEY]: 'keptCounts',
  [SET_ASIDE_KEY]: 'keptSetAside',
};

/** Settings that could not be read in full, kept as they were found. */
interface SetAside {
  readonly problem: SettingsProblem;
  readonly value: unknown;
}

/**
 * The person's settings. Stored settings that are damaged or from a newer version are never silently reset: what is
 * sound in them is used, the original is put aside, and `problem` says so until `forgetSetAside` is called.
 */
export async function loadSettings(): Promise<SettingsRead> {
  const read = await readStored();
  const { settings, problem } = read.problem ? await oneAtATime(readOrPutAside) : read;
  if (problem) return { settings, problem };
  const stored = await browser.storage.local.get(SET_ASIDE_KEY);
  const aside = stored[SET_ASIDE_KEY] as readonly SetAside[] | undefined;
  const latest = aside?.at(-1);
  return latest ? { settings, problem: latest.problem } : { settings };
}

/**
 * Changes the settings and makes the rulebook anew, both in one write, so that no script ever sees one without the other.
 *
 * @param update gets the settings as they are now; returns them as they shall be
 * @returns the settings as they were saved
 */
export async function saveSettings(update: (now: Settings) => Settings): Promise<Settings> {
  return oneAtATime(async () => {
    const { settings } = await readOrPutAside();
    const next = update(settings);
    await browser.storage.local.set({
      [SETTINGS_KEY]: next,
      [RULEBOOK_KEY]: rulebookFor(await readPack(), next),
    });
    return next;
  });
}

/**
 * Makes anew what is made from pack and settings as they are, the rulebook and the policy: after an update, and when
 * another year's calendar is due.
 */
export async function refreshRulebook(): Promise<void> {
  await oneAtATime(async () => {
    const { settings } = await readOrPutAside();
    await browser.storage.local.set(madeFrom(await readPack(), settings));
  });
}

/** The school packs on this device. */
export async function loadPacks(): Promise<HeldPacks> {
  const stored = await browser.storage.local.get(PACKS_KEY);
  return readHeldPacks(stored[PACKS_KEY]);
}

/**
 * Changes which packs are held or which is in use. Rulebook and policy are made anew in the same write; the settings,
 * which are the person's own, stay as they are.
 *
 * @returns the packs as they were before, to undo it with
 */
export async function changePacks(update: (now: HeldPacks) => HeldPacks): Promise<HeldPacks> {
  return oneAtATime(async () => {
    const { settings } = await readOrPutAside();
    const before = await loadPacks();
    const after = update(before);
    await browser.storage.local.set({ [PACKS_KEY]: after, ...madeFrom(packInUse(after).pack, settings) });
    return before;
  });
}

/** Calls back with the packs after each change, also one made by another page, until `signal` is aborted. */
export function watchPacks(onChange: (packs: HeldPacks) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[PACKS_KEY];
    if (change) onChange(readHeldPacks(change.newValue));
  };
  const { onChanged } = browser.storage.local;
  onChanged.addListener(listener);
  signal.addEventListener('abort', () => onChanged.removeListener(listener), { once: true });
}

/** Calls back with the settings after each change, also one made by another page, until `signal` is aborted. */
export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[SETTINGS_KEY];
    if (change) onChange(readSettings(change.newValue).settings);
  };
  const { onChanged } = browser.storage.local;
  onChanged.addListener(listener);
  signal.addEventListener('abort', () => onChanged.removeListener(listener), { once: true });
}

/** How many reminders were shown, by day and check; of the last year. */
export async function loadCounts(): Promise<ReminderCounts> {
  const stored = await browser.storage.local.get(COUNTS_KEY);
  return (stored[COUNTS_KEY] as ReminderCounts | undefined) ?? {};
}

/** Counts one more reminder of this check, today. */
export async function addToCounts(check: CheckId): Promise<void> {
  await oneAtATime(async () => {
    const counts = countReminder(await loadCounts(), check, localDate());
    await browser.storage.local.set({ [COUNTS_KEY]: counts });
  });
}

/** Forgets how many reminders were shown. */
export async function forgetCounts(): Promise<void> {
  await oneAtATime(() => browser.storage.local.remove(COUNTS_KEY));
}

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

/** Drops the settings that were put aside; the person has been told of them. */
export async function forgetSetAside(): Promise<void> {
  await browser.storage.local.remove(SET_ASIDE_KEY);
}

/** Deletes all that is kept, and starts again as on the first day: with the rulebook and policy that hold until something is set. */
export async function deleteEverything(): Promise<void> {
  await oneAtATime(async () => {
    await browser.storage.local.clear();
    await browser.storage.local.set(madeFrom(PEAR_TREE, DEFAULT_SETTINGS));
  });
}

async function readStored(): Promise<SettingsRead> {
  const stored = await browser.storage.local.get(SETTINGS_KEY);
  return readSettings(stored[SETTINGS_KEY]);
}

/** As `readStored`, but settings that cannot be read in full are moved aside, and what is sound in them is stored. One at a time. */
async function readOrPutAside(): Promise<SettingsRead> {
  const stored = await browser.storage.local.get([SETTINGS_KEY, SET_ASIDE_KEY]);
  const value: unknown = stored[SETTINGS_KEY];
  const read = readSettings(value);
  if (!read.problem) return read;
  const aside = (stored[SET_ASIDE_KEY] as readonly SetAside[] | undefined) ?? [];
  await browser.storage.local.set({
    [SET_ASIDE_KEY]: [...aside, { problem: read.problem, value }],
    [SETTINGS_KEY]: read.settings,
    [RULEBOOK_KEY]: rulebookFor(await readPack(), read.settings),
  });
  return read;
}

async function readPack(): Promise<Pack> {
  return packInUse(await loadPacks()).pack;
}

/** What scripts in web pages read. */
function madeFrom(pack: Pack, settings: Settings) {
  return { [RULEBOOK_KEY]: rulebookFor(pack, settings), [POLICY_KEY]: pack.policy };
}

function rulebookFor(pack: Pack, settings: Settings) {
  return compileRulebook(pack, settings, new Date().getFullYear(), COMMON_FIRST_NAMES);
}

/** Today's date on this device, `2026-11-22`. */
function localDate(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
