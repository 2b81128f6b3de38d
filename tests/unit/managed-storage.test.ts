import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepRulebook } from '../../lib/background/keep-rulebook';
import { loadManaged, watchManaged } from '../../lib/managed-store';
import { readPolicy } from '../../lib/policy-store';
import { readRulebook } from '../../lib/rulebook-store';
import { withPack } from '../../lib/school/held-packs';
import { NOT_MANAGED } from '../../lib/school/managed';
import type { Pack } from '../../lib/school/pack';
import { PEAR_TREE } from '../../lib/school/pear-tree';
import {
  changePacks,
  deleteEverything,
  loadSettings,
  refreshRulebook,
  saveSettings,
  takeUpPolicy,
} from '../../lib/storage';

const { local } = browser.storage;
/** The fake browser lets its policy be written; a real one does not. */
const managed = fakeBrowser.storage.managed;

const packOf = (name: string): Pack => ({
  ...PEAR_TREE,
  school: { ...PEAR_TREE.school, name },
  policy: { ...PEAR_TREE.policy, title: `The policy of ${name}` },
});
const FERN = JSON.stringify(packOf('Fern Hill'));
const inForce = async () => (await readRulebook())?.school.name;

beforeEach(() => {
  fakeBrowser.reset();
});

test('an administrator’s pack, device and locks come into force together, before what the person set', async () => {
  await saveSettings((now) => ({ ...now, checksOff: ['school-name'] }));
  await changePacks((now) => withPack(now, packOf('Ash Vale')));
  await managed.set({ pack: FERN, schoolDevice: true, locked: ['checks', 'school'] });
  const writes = vi.spyOn(local, 'set');
  await takeUpPolicy();
  expect(writes).toHaveBeenCalledTimes(1);
  writes.mockRestore();
  expect(await readRulebook()).toMatchObject({
    school: { name: 'Fern Hill' },
    schoolDevice: true,
    checksOff: [],
    locked: ['school', 'checks'],
  });
  expect((await readPolicy()).title).toBe('The policy of Fern Hill');
});

test('what the person changes later leaves it in force', async () => {
  await managed.set({ pack: FERN });
  await refreshRulebook();
  await saveSettings((now) => ({ ...now, sitesOff: ['x'] }));
  expect(await inForce()).toBe('Fern Hill');
  await changePacks((now) => withPack(now, packOf('Ash Vale')));
  expect(await inForce()).toBe('Fern Hill');
  expect((await readRulebook())?.sitesOff).toEqual(['x']);
});

test('when it is taken away, what the person had set is there as before', async () => {
  await saveSettings((now) => ({ ...now, checksOff: ['school-name'] }));
  await changePacks((now) => withPack(now, packOf('Ash Vale')));
  const before = await local.get(null);
  await managed.set({ pack: FERN, locked: ['checks'] });
  await takeUpPolicy();
  await managed.clear();
  await takeUpPolicy();
  expect(await local.get(null)).toEqual(before);
});

describe('a value that cannot be used', () => {
  test('is told of, what was there before holds, and the others are taken up', async () => {
    await managed.set({ pack: FERN });
    await takeUpPolicy();
    await managed.set({ pack: '{ "format": 1, ', schoolDevice: 1 });
    await takeUpPolicy();
    expect((await loadManaged()).problems).toEqual([{ kind: 'pack', problem: { kind: 'cut-short' } }]);
    expect(await readRulebook()).toMatchObject({ school: { name: 'Fern Hill' }, schoolDevice: true });
    await refreshRulebook();
    expect(await inForce()).toBe('Fern Hill');
    await managed.set({ pack: JSON.stringify(packOf('Elm Bank')) });
    await takeUpPolicy();
    expect(await loadManaged()).toMatchObject({ problems: [] });
    expect(await inForce()).toBe('Elm Bank');
  });

  test('on the first day leaves the person’s own choice', async () => {
    await changePacks((now) => withPack(now, packOf('Ash Vale')));
    await managed.set({ pack: 'no pack' });
    await takeUpPolicy();
    expect(await inForce()).toBe('Ash Vale');
  });
});

test('where the browser cannot tell, what was there before holds', async () => {
  await managed.set({ pack: FERN });
  await takeUpPolicy();
  const asked = vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(new Error('not now'));
  await takeUpPolicy();
  await refreshRulebook();
  expect(asked).toHaveBeenCalledTimes(2);
  asked.mockRestore();
  expect(await inForce()).toBe('Fern Hill');
});

test('the background looks each time it wakes up, and writes nothing where nothing has changed', async () => {
  await managed.set({ pack: FERN });
  await keepRulebook(Date.now());
  expect(await inForce()).toBe('Fern Hill');
  const writes = vi.spyOn(local, 'set');
  await keepRulebook(Date.now());
  expect(writes).not.toHaveBeenCalled();
  await managed.set({ schoolDevice: true });
  await keepRulebook(Date.now());
  expect(writes).toHaveBeenCalledTimes(1);
  writes.mockRestore();
  expect((await readRulebook())?.schoolDevice).toBe(true);
});

test('deleting everything deletes what is the person’s; what an administrator set is there again', async () => {
  await managed.set({ pack: FERN });
  await takeUpPolicy();
  await changePacks((now) => withPack(now, packOf('Ash Vale')));
  await saveSettings((now) => ({ ...now, sitesOff: ['x'] }));
  await deleteEverything();
  expect(Object.keys(await local.get(null)).toSorted()).toEqual(['managed', 'policy', 'rulebook']);
  expect(JSON.stringify(await local.get(null))).not.toContain('Ash Vale');
  expect(await inForce()).toBe('Fern Hill');
  expect((await loadSettings()).settings.sitesOff).toEqual([]);
});

test('watchers hear of a change until they stop', async () => {
  const stop = new AbortController();
  const heard: unknown[] = [];
  watchManaged(({ managed }) => heard.push(managed), stop.signal);
  await managed.set({ schoolDevice: true });
  await takeUpPolicy();
  await managed.clear();
  await takeUpPolicy();
  stop.abort();
  await managed.set({ schoolDevice: true });
  await takeUpPolicy();
  expect(heard).toEqual([{ ...NOT_MANAGED, schoolDevice: true }, NOT_MANAGED]);
});
