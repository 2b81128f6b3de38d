import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { remember } from '../../lib/background/remember';
import { inspect } from '../../lib/checks/inspect';
import { buildRoster } from '../../lib/roster/build';
import { readRulebook } from '../../lib/rulebook-store';
import { withPack } from '../../lib/school/held-packs';
import type { Pack } from '../../lib/school/pack';
import { PEAR_TREE } from '../../lib/school/pear-tree';
import { changePacks, saveSettings, takeUpPolicy } from '../../lib/storage';
import { post } from './checks/examples/example';

const pupil = (first: string, surname: string) => ({ first, surname });
/** A school makes its list anew each year, under another salt. */
const rosterOf = (salt: number, ...names: ReturnType<typeof pupil>[]) =>
  buildRoster(names, new Uint8Array(16).fill(salt));
const packOf = (version: string, salt: number): Pack => ({
  ...PEAR_TREE,
  version,
  roster: rosterOf(salt, pupil('Thaddeus', 'Nwosu'), pupil('Zadie', 'Okonkwo')),
});

function onFault(check: string): never {
  throw new Error(check);
}

async function noticedNow() {
  const rulebook = await readRulebook();
  if (!rulebook) throw new Error('There is no rulebook.');
  const text = 'Thaddeus Nwosu, Zadie Okonkwo and Perpetua Lindqvist.';
  return inspect(post(text), rulebook, { dismissed: new Set(), onFault });
}
const names = async () => (await noticedNow()).map(({ noticed }) => noticed.with[0]);

beforeEach(() => {
  fakeBrowser.reset();
});

test('the names that a person added, and those they said are not pupils’, survive a new pack of either kind', async () => {
  await changePacks((now) => withPack(now, packOf('1', 1)));
  await saveSettings((now) => ({ ...now, roster: rosterOf(7, pupil('Perpetua', 'Lindqvist')) }));
  expect(await names()).toEqual(['Thaddeus Nwosu', 'Zadie Okonkwo', 'Perpetua Lindqvist']);

  const [first] = await noticedNow();
  await remember({ what: 'not-a-pupil', fingerprint: first!.fingerprint }, Date.now());
  expect(await names()).toEqual(['Zadie Okonkwo', 'Perpetua Lindqvist']);

  await changePacks((now) => withPack(now, packOf('2', 2)));
  expect(await names()).toEqual(['Zadie Okonkwo', 'Perpetua Lindqvist']);

  await fakeBrowser.storage.managed.set({ pack: JSON.stringify(packOf('3', 3)) });
  await takeUpPolicy();
  expect(await names()).toEqual(['Zadie Okonkwo', 'Perpetua Lindqvist']);
});
