import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { COMMON_FIRST_NAMES } from '../../lib/roster/common-first-names.data';
import { readRulebook, watchRulebook } from '../../lib/rulebook-store';
import { readPolicy, watchPolicy } from '../../lib/policy-store';
import {
  EMBEDDED_ID,
  packChoices,
  packInUse,
  withChoice,
  withoutPack,
  withPack,
} from '../../lib/school/held-packs';
import type { Pack } from '../../lib/school/pack';
import { PEAR_TREE } from '../../lib/school/pear-tree';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings';
import {
  addToCounts,
  changePacks,
  deleteEverything,
  forgetSetAside,
  forgetCounts,
  loadCounts,
  loadPacks,
  loadSettings,
  refreshRulebook,
  saveSettings,
  watchPacks,
  watchSettings,
} from '../../lib/storage';
import { whatIsKept } from '../../lib/what-is-kept';
import messages from '../../public/_locales/en/messages.json';

const local = browser.storage.local;

beforeEach(() => {
  fakeBrowser.reset();
});

describe('settings', () => {
  test('before anything is saved they are the defaults, and nothing is written', async () => {
    expect(await loadSettings()).toEqual({ settings: DEFAULT_SETTINGS });
    expect(await local.get(null)).toEqual({});
  });

  test('what was saved is loaded again', async () => {
    await saveSettings((now) => ({ ...now, sitesOff: ['x'] }));
    expect(await loadSettings()).toEqual({ settings: { ...DEFAULT_SETTINGS, sitesOff: ['x'] } });
  });

  test('settings and rulebook are written together', async () => {
    const writes = vi.spyOn(local, 'set');
    await saveSettings((now) => ({ ...now, checksOff: ['working-hours'] }));
    expect(writes).toHaveBeenCalledTimes(1);
    expect((await readRulebook())?.checksOff).toEqual(['working-hours']);
    writes.mockRestore();
  });

  test('two saves at the same time both take effect', async () => {
    await Promise.all(
      ['facebook', 'x', 'instagram'].map((site) =>
        saveSettings((now) => ({ ...now, sitesOff: [...now.sitesOff, site] })),
      ),
    );
    expect((await loadSettings()).settings.sitesOff).toEqual(['facebook', 'x', 'instagram']);
  });

  test('an update that throws changes nothing and does not stop the next one', async () => {
    const fails = saveSettings(() => {
      throw new Error('no');
    });
    const works = saveSettings((now) => ({ ...now, largeText: true }));
    await expect(fails).rejects.toThrow('no');
    expect((await works).largeText).toBe(true);
  });

  test('watchers hear of a change until they stop', async () => {
    const stop = new AbortController();
    const heard: Settings[] = [];
    watchSettings((settings) => heard.push(settings), stop.signal);
    await saveSettings((now) => ({ ...now, largeText: true }));
    stop.abort();
    await saveSettings((now) => ({ ...now, largeText: false }));
    expect(heard.map(({ largeText }) => largeText)).toEqual([true]);
  });
});

describe('damaged settings', () => {
  const damaged = { ...DEFAULT_SETTINGS, sitesOff: ['x'], checksOff: 'all of them' };

  test('what is sound is kept, the original is put aside, and it is said until the person has seen it', async () => {
    await local.set({ settings: damaged });
    const problem = { kind: 'damaged', lost: ['checksOff'] };
    expect(await loadSettings()).toEqual({ settings: { ...DEFAULT_SETTINGS, sitesOff: ['x'] }, problem });
    expect((await local.get('settingsSetAside'))['settingsSetAside']).toEqual([{ problem, value: damaged }]);
    expect((await loadSettings()).problem).toEqual(problem);
    await forgetSetAside();
    expect(await loadSettings()).toEqual({ settings: { ...DEFAULT_SETTINGS, sitesOff: ['x'] } });
  });

  test('are put aside by a save too', async () => {
    await local.set({ settings: damaged });
    await saveSettings((now) => ({ ...now, largeText: true }));
    const { settings, problem } = await loadSettings();
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, sitesOff: ['x'], largeText: true });
    expect(problem?.lost).toEqual(['checksOff']);
  });

  test('are put aside also where what was put aside before is damaged itself', async () => {
    await local.set({ settings: damaged, settingsSetAside: { gone: true } });
    expect((await loadSettings()).problem?.lost).toEqual(['checksOff']);
    expect((await local.get('settingsSetAside'))['settingsSetAside']).toHaveLength(1);
  });

  test('pages that load at the same time put them aside once', async () => {
    await local.set({ settings: damaged });
    await Promise.all([loadSettings(), loadSettings(), loadSettings()]);
    expect((await local.get('settingsSetAside'))['settingsSetAside']).toHaveLength(1);
  });

  test.each([{ value: 'text' }, { value: 7 }, { value: [1, 2] }])(
    '%j is no settings at all, and is put aside',
    async ({ value }) => {
      await local.set({ settings: value });
      const { settings, problem } = await loadSettings();
      expect(settings).toEqual(DEFAULT_SETTINGS);
      expect(problem?.kind).toBe('damaged');
      expect((await local.get('settingsSetAside'))['settingsSetAside']).toMatchObject([{ value }]);
    },
  );

  test('settings of a newer version keep what this one understands, and the original', async () => {
    const newer = { ...DEFAULT_SETTINGS, format: 2, sitesOff: ['x'], colour: 'plum' };
    await local.set({ settings: newer });
    const { settings, problem } = await loadSettings();
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, sitesOff: ['x'] });
    expect(problem).toEqual({ kind: 'newer', lost: [] });
    expect((await local.get('settingsSetAside'))['settingsSetAside']).toMatchObject([{ value: newer }]);
  });
});

describe('the rulebook, as scripts in pages read it', () => {
  test('there is none before it was made', async () => {
    expect(await readRulebook()).toBeUndefined();
  });

  test('it is made from the settings, without writing those', async () => {
    await refreshRulebook();
    expect(Object.keys(await local.get(null)).toSorted()).toEqual(['policy', 'rulebook']);
    expect(await readRulebook()).toMatchObject({
      format: 1,
      school: { name: 'Pear Tree Primary School' },
      hours: { zone: 'Europe/London', source: 'assumed' },
      commonFirstNames: COMMON_FIRST_NAMES,
    });
  });

  test.each([{ format: 2 }, 'text', { format: 1 }, null])('%j is not taken for one', async (rulebook) => {
    await local.set({ rulebook });
    expect(await readRulebook()).toBeUndefined();
  });

  test('watchers hear of each new one until they stop', async () => {
    const stop = new AbortController();
    const heard: (readonly string[] | undefined)[] = [];
    watchRulebook((book) => heard.push(book?.sitesOff), stop.signal);
    await saveSettings((now) => ({ ...now, sitesOff: ['x'] }));
    await local.remove('rulebook');
    stop.abort();
    await refreshRulebook();
    expect(heard).toEqual([['x'], undefined]);
  });
});

const schoolCalled = (name: string, version = '1'): Pack => ({
  ...PEAR_TREE,
  version,
  school: { ...PEAR_TREE.school, name },
  policy: { ...PEAR_TREE.policy, title: `The policy of ${name}` },
});

describe('school packs', () => {
  const fernHill = schoolCalled('Fern Hill Primary School');

  test('on the first day the one in use is the one that comes with the extension', async () => {
    const held = await loadPacks();
    expect(packInUse(held)).toEqual({ id: EMBEDDED_ID, pack: PEAR_TREE });
    expect((await readPolicy()).title).toBe(PEAR_TREE.policy.title);
  });

  test('a pack, its rulebook and its policy come into use in one write', async () => {
    const writes = vi.spyOn(local, 'set');
    await changePacks((now) => withPack(now, fernHill));
    expect(writes).toHaveBeenCalledTimes(1);
    writes.mockRestore();
    expect(packInUse(await loadPacks()).pack).toEqual(fernHill);
    expect((await readRulebook())?.school.name).toBe('Fern Hill Primary School');
    expect(await readPolicy()).toEqual(fernHill.policy);
  });

  test('what the person set survives a new pack, and what they set later leaves the pack in use', async () => {
    await saveSettings((now) => ({ ...now, notPupils: ['ab'], sitesOff: ['x'] }));
    const { settings } = await loadSettings();
    await changePacks((now) => withPack(now, fernHill));
    expect((await loadSettings()).settings).toEqual(settings);
    expect((await readRulebook())?.notPupils).toEqual(['ab']);
    await saveSettings((now) => ({ ...now, sitesOff: [] }));
    expect((await readRulebook())?.school.name).toBe('Fern Hill Primary School');
    await refreshRulebook();
    expect(await readPolicy()).toEqual(fernHill.policy);
  });

  test('what is given back undoes it', async () => {
    await changePacks((now) => withPack(now, fernHill));
    const before = await changePacks((now) => withPack(now, schoolCalled('Ash Vale')));
    await changePacks(() => before);
    expect(packInUse(await loadPacks()).pack).toEqual(fernHill);
    expect((await readRulebook())?.school.name).toBe('Fern Hill Primary School');
  });

  test('a newer pack of the same school takes the place of the older; another school’s stands beside it', async () => {
    await changePacks((now) => withPack(now, fernHill));
    await changePacks((now) => withPack(now, schoolCalled('Ash Vale')));
    await changePacks((now) => withPack(now, schoolCalled('fern hill  primary school', '2')));
    const held = await loadPacks();
    expect(packChoices(held).map(({ pack }) => [pack.school.name, pack.version])).toEqual([
      ['Pear Tree Primary School', '1'],
      ['fern hill  primary school', '2'],
      ['Ash Vale', '1'],
    ]);
    await changePacks((now) => withChoice(now, 'ash vale'));
    expect((await readRulebook())?.school.name).toBe('Ash Vale');
    await changePacks((now) => withoutPack(now, 'ash vale'));
    expect((await readRulebook())?.school.name).toBe('Pear Tree Primary School');
    expect(packChoices(await loadPacks())).toHaveLength(2);
  });

  test.each([[7], [{ inUse: 'a' }], [{ inUse: 'a', packs: { a: { format: 9, school: {} } } }]])(
    'where %j is stored the one that comes with the extension is in use',
    async (packs) => {
      await local.set({ packs });
      await refreshRulebook();
      expect((await readRulebook())?.school.name).toBe('Pear Tree Primary School');
    },
  );

  test('a pack that this version cannot read is left as it is', async () => {
    const newer = { format: 9, school: {} };
    await local.set({ packs: { inUse: 'a', packs: { a: newer } } });
    await changePacks((now) => withPack(now, fernHill));
    expect((await loadPacks()).packs['a']).toEqual(newer);
  });

  test('watchers of packs and policy hear of a change until they stop', async () => {
    const stop = new AbortController();
    const heard: string[] = [];
    watchPacks((packs) => heard.push(packInUse(packs).pack.school.name), stop.signal);
    watchPolicy(({ title }) => heard.push(title), stop.signal);
    await changePacks((now) => withPack(now, fernHill));
    stop.abort();
    await changePacks((now) => withPack(now, schoolCalled('Ash Vale')));
    expect(heard.toSorted()).toEqual(['Fern Hill Primary School', 'The policy of Fern Hill Primary School']);
  });
});

describe('counts of reminders', () => {
  test('are kept by day and check', async () => {
    vi.useFakeTimers({ now: new Date(2026, 10, 22, 9), toFake: ['Date'] });
    await Promise.all([addToCounts('pupil-name'), addToCounts('pupil-name'), addToCounts('school-name')]);
    vi.setSystemTime(new Date(2026, 10, 23, 9));
    await addToCounts('pupil-name');
    expect(await loadCounts()).toEqual({
      '2026-11-22': { 'pupil-name': 2, 'school-name': 1 },
      '2026-11-23': { 'pupil-name': 1 },
    });
    vi.useRealTimers();
  });

  test('can be forgotten, and nothing else with them', async () => {
    await saveSettings((now) => ({ ...now, largeText: true }));
    await addToCounts('pupil-name');
    await forgetCounts();
    expect(await loadCounts()).toEqual({});
    expect((await loadSettings()).settings.largeText).toBe(true);
  });
});

describe('what is kept', () => {
  test('every key is listed with its words and size, unknown ones too', async () => {
    await saveSettings((now) => now);
    await addToCounts('school-name');
    await local.set({ left: 'é' });
    const kept = await whatIsKept();
    expect(kept.map(({ key }) => key).toSorted()).toEqual(['counts', 'left', 'rulebook', 'settings']);
    expect(kept.find(({ key }) => key === 'left')).toEqual({
      key: 'left',
      name: 'keptOther',
      what: 'keptOtherWhat',
      bytes: 4,
    });
    const words = Object.keys(messages);
    for (const { name, what } of kept) expect(words).toEqual(expect.arrayContaining([name, what]));
  });

  test('the rulebook is said to hold all that it has out of a pack', () => {
    const { message } = messages.keptRulebookWhat;
    for (const held of ['names', 'hours', 'place', 'own words', 'pupils’', 'colleagues’', 'scrambled'])
      expect(message).toContain(held);
  });

  test('deleting everything leaves the rulebook and policy of the first day, and nothing else', async () => {
    await refreshRulebook();
    const fresh = await readRulebook();
    await saveSettings((now) => ({ ...now, sitesOff: ['x'], largeText: true }));
    await addToCounts('school-name');
    await local.set({ left: 1, settingsSetAside: [] });
    const gaps: unknown[] = [];
    const stop = new AbortController();
    watchRulebook((rulebook) => gaps.push(rulebook === undefined), stop.signal);
    await deleteEverything();
    stop.abort();
    expect(gaps).not.toContain(true);
    expect(await local.get(null)).toEqual({ rulebook: fresh, policy: PEAR_TREE.policy });
  });
});
