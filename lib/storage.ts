import { browser } from 'wxt/browser';
import type { CheckId } from './checks/check';
import { loadManaged, MANAGED_KEY, readPolicyValues } from './managed-store';
import { oneAtATime } from './one-at-a-time';
import { POLICY_KEY } from './policy-store';
import { bothCounts, countReminder, type ReminderCounts } from './reminder-counts';
import { COMMON_FIRST_NAMES } from './roster/common-first-names.data';
import { RULEBOOK_KEY } from './rulebook-store';
import { compileRulebook } from './school/compile-rulebook';
import { NO_PACKS, readHeldPacks, type HeldPacks } from './school/held-packs';
import { isManaged, NOT_MANAGED, type Managed } from './school/managed';
import { readManaged, type ManagedRead } from './school/read-managed';
import { policyOf } from './school/policy-of';
import { schoolsInUse } from './school/schools-in-use';
import { DEFAULT_SETTINGS, type Settings } from './settings';
import { readSettings, type SettingsProblem, type SettingsRead } from './settings-reading';
import { watchKey } from './watch-key';

/**
 * The only door to what the extension keeps on this device. (Scripts in web pages read the rulebook through
 * `rulebook-store.ts` and the policy through `policy-store.ts`; these are the two values that they may see.)
 */
export const SETTINGS_KEY = 'settings';
export const SET_ASIDE_KEY = 'settingsSetAside';
export const COUNTS_KEY = 'counts';
export const PACKS_KEY = 'packs';

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
  const latest = asideIn(stored).at(-1);
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
      [RULEBOOK_KEY]: rulebookFor(await loadPacks(), next, await managedNow()),
    });
    return next;
  });
}

/**
 * Makes anew what is made from packs and settings as they are, the rulebook and the policy: after an update, and when
 * another year's calendar is due. What an administrator set is read anew as well.
 *
 * @param isDue asked when nothing else is being changed any more; without it, it is
 */
export async function refreshRulebook(isDue: () => Promise<boolean> = async () => true): Promise<void> {
  await oneAtATime(async () => {
    if (await isDue()) await keepManaged(await readPolicy((await loadManaged()).managed));
  });
}

/** Takes up what an administrator set, where that has changed. */
export async function takeUpPolicy(): Promise<void> {
  await oneAtATime(async () => {
    const kept = await loadManaged();
    const read = await readPolicy(kept.managed);
    if (JSON.stringify(read) !== JSON.stringify(kept)) await keepManaged(read);
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
    await browser.storage.local.set({
      [PACKS_KEY]: after,
      ...madeFrom(after, settings, await loadManaged()),
    });
    return before;
  });
}

/** Calls back with the packs after each change, also one made by another page, until `signal` is aborted. */
export function watchPacks(onChange: (packs: HeldPacks) => void, signal: AbortSignal): void {
  watchKey(PACKS_KEY, (value) => onChange(readHeldPacks(value)), signal);
}

/** Calls back with the settings after each change, also one made by another page, until `signal` is aborted. */
export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  watchKey(SETTINGS_KEY, (value) => onChange(readSettings(value).settings), signal);
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

/**
 * Forgets how many reminders were shown.
 *
 * @returns the counts as they were, to undo it with
 */
export async function forgetCounts(): Promise<ReminderCounts> {
  return oneAtATime(async () => {
    const before = await loadCounts();
    await browser.storage.local.remove(COUNTS_KEY);
    return before;
  });
}

/** Adds counts that were forgotten to what was counted since. */
export async function bringBackCounts(before: ReminderCounts): Promise<void> {
  await oneAtATime(async () => {
    await browser.storage.local.set({ [COUNTS_KEY]: bothCounts(before, await loadCounts()) });
  });
}

/** Drops the settings that were put aside; the person has been told of them. */
export async function forgetSetAside(): Promise<void> {
  await browser.storage.local.remove(SET_ASIDE_KEY);
}

/**
 * Deletes all that is kept, and starts again as on the first day: with the rulebook and policy that hold until something is
 * set, and with what an administrator set, which is the browser's and not ours to delete.
 */
export async function deleteEverything(): Promise<void> {
  await oneAtATime(async () => {
    const first = madeFrom(NO_PACKS, DEFAULT_SETTINGS, await readPolicy(NOT_MANAGED));
    const others = Object.keys(await browser.storage.local.get(null)).filter((key) => !(key in first));
    // In this order there is no moment without a rulebook, in which nothing would be checked.
    await browser.storage.local.set(first);
    await browser.storage.local.remove(others);
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
  const aside = asideIn(stored);
  await browser.storage.local.set({
    [SET_ASIDE_KEY]: [...aside, { problem: read.problem, value }],
    [SETTINGS_KEY]: read.settings,
    [RULEBOOK_KEY]: rulebookFor(await loadPacks(), read.settings, await managedNow()),
  });
  return read;
}

/** What was put aside before; what is no list of that is nothing that could be put right. */
function asideIn(stored: Record<string, unknown>): readonly SetAside[] {
  const aside = stored[SET_ASIDE_KEY];
  return Array.isArray(aside) ? (aside as SetAside[]) : [];
}

async function managedNow(): Promise<Managed> {
  return (await loadManaged()).managed;
}

/** What the browser's policy says now, with what held before in place of what cannot be used. */
async function readPolicy(before: Managed): Promise<ManagedRead> {
  const values = await readPolicyValues();
  return values ? readManaged(values, before) : { managed: before, problems: [] };
}

/** Keeps what an administrator set, with all that is made from it; nothing is kept where there is nothing. */
async function keepManaged(read: ManagedRead): Promise<void> {
  const { settings } = await readOrPutAside();
  const made = madeFrom(await loadPacks(), settings, read);
  await browser.storage.local.set(made);
  if (!(MANAGED_KEY in made)) await browser.storage.local.remove(MANAGED_KEY);
}

/** What scripts in web pages read, and what it was made from that an administrator set, if they set anything. */
function madeFrom(held: HeldPacks, settings: Settings, read: ManagedRead): Record<string, unknown> {
  const { managed, problems } = read;
  const { main } = schoolsInUse(held, managed);
  return {
    [RULEBOOK_KEY]: rulebookFor(held, settings, managed),
    [POLICY_KEY]: policyOf(main),
    ...((isManaged(managed) || problems.length > 0) && { [MANAGED_KEY]: read }),
  };
}

function rulebookFor(held: HeldPacks, settings: Settings, managed: Managed) {
  const { main, others } = schoolsInUse(held, managed);
  const year = new Date().getFullYear();
  return compileRulebook(main, settings, year, COMMON_FIRST_NAMES, { others, managed });
}

/** Today's date on this device, `2026-11-22`. */
function localDate(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
