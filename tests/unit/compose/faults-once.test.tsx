import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { workingHours } from '../../../lib/checks/working-hours';
import { openChecker } from '../../../lib/compose/checker';
import { Session } from '../../../lib/compose/session';
import { RULEBOOK_KEY } from '../../../lib/rulebook-store';
import { post } from '../checks/examples/example';
import { rulebook } from '../checks/rulebooks';
import { checkerThat } from './checker-that';

const fails = (): never => {
  throw new TypeError();
};

/** What a check does, one time after another, and how many reports there are by then. */
const FAULTS = [
  [fails, 1],
  [fails, 1],
  [() => [], 1],
  [fails, 2],
] as const;

const warn = vi.fn<(said: string) => void>();
beforeEach(() => {
  warn.mockReset();
  vi.spyOn(console, 'warn').mockImplementation(warn);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it('a check that goes on failing is reported once, and again when it has not failed meanwhile', async () => {
  vi.stubGlobal('requestIdleCallback', () => 0);
  await fakeBrowser.storage.local.set({ [RULEBOOK_KEY]: rulebook() });
  const done = new AbortController();
  const checker = await openChecker(() => {}, done.signal);
  const check = vi.spyOn(workingHours, 'inspect');
  for (const [behave, reports] of FAULTS) {
    check.mockImplementation(behave);
    checker.inspect(post('A lovely long walk.'), new Set(), []);
    expect(warn).toHaveBeenCalledTimes(reports);
  }
  expect(warn).toHaveBeenLastCalledWith('Before You Post: working-hours failed (TypeError)');
  done.abort();
});

it('so is a box whose draft cannot be checked', () => {
  const box = { kind: 'post', container: document.body, editors: [], submit: undefined } as const;
  const session = new Session(1, 'x', box, () => {});
  for (const [behave, reports] of FAULTS) {
    session.refresh(checkerThat(behave), 0);
    expect(warn).toHaveBeenCalledTimes(reports);
  }
});
