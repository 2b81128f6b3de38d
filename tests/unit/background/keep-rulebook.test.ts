import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepRulebook } from '../../../lib/background/keep-rulebook';
import { readRulebook } from '../../../lib/rulebook-store';

const { local } = browser.storage;
const at = async (iso: string) => {
  vi.useFakeTimers({ now: new Date(iso), toFake: ['Date'] });
  const writes = vi.spyOn(local, 'set');
  await keepRulebook(Date.now());
  const made = writes.mock.calls.length > 0;
  writes.mockRestore();
  vi.useRealTimers();
  return made;
};

beforeEach(() => {
  fakeBrowser.reset();
});

test('a rulebook is made where there is none or one that cannot be read, and left alone while it is good', async () => {
  expect(await at('2026-11-22T12:00:00Z')).toBe(true);
  expect(await at('2026-12-31T12:00:00Z')).toBe(false);
  await local.set({ rulebook: { format: 1 } });
  expect(await at('2026-12-31T12:00:00Z')).toBe(true);
});

test('it is made once where several see at the same time that there is none', async () => {
  const writes = vi.spyOn(local, 'set');
  await Promise.all([keepRulebook(Date.now()), keepRulebook(Date.now())]);
  expect(writes).toHaveBeenCalledTimes(1);
});

test('with a new year come its bank holidays', async () => {
  await at('2026-11-22T12:00:00Z');
  expect(await at('2027-01-02T12:00:00Z')).toBe(true);
  const closed = (await readRulebook())?.hours.closed ?? [];
  expect(closed.find(({ from }) => from === '2028-12-25')?.name).toBe('Christmas Day');
});
