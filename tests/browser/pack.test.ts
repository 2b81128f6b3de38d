import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchWithExtension } from './harness/launch.mjs';
import { press, reads, deleteEverything } from './harness/own-page';
import { standForFile, which } from './harness/stand-for-file';
import { Store } from './harness/store';
import { tracesOf } from './harness/traces';
import { aMoment, TIME_TO_READ } from './kit/writer';
import { COMMON_FIRST_NAMES } from '../../lib/roster/common-first-names.data';
import { compileRulebook } from '../../lib/school/compile-rulebook';
import { PEAR_TREE } from '../../lib/school/pear-tree';
import { DEFAULT_SETTINGS } from '../../lib/settings';
import { FACEBOOK_BOXES } from './sites/facebook-boxes';

const stand = standForFile();

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'school-pack-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Syllables that make names which nobody has. */
const SYLLABLES = ['bra', 'len', 'quo', 'thim', 'zor', 'vel', 'nix', 'dro', 'fash', 'gul'];
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const NAMES = Array.from({ length: 420 }, (_, at) => {
  const digits = [at % 10, Math.floor(at / 10) % 10, Math.floor(at / 100)];
  const word = (...order: readonly number[]) => order.map((place) => SYLLABLES[digits[place]!]!).join('');
  return { first: capital(word(0, 1, 2)), surname: capital(`${word(2, 0, 1)}son`) };
});

/** The field for a file in a part of the page, once it is there. */
async function files(page: Page, section: string): Promise<ElementHandle<HTMLInputElement>> {
  const selector = `${section} input[type=file]`;
  await expect.poll(() => page.$(selector)).not.toBeNull();
  return (await page.$(selector)) as ElementHandle<HTMLInputElement>;
}

async function useInSettings(store: Store, file: string): Promise<Page> {
  const settings = await store.openPage('options.html');
  await reads(settings, /Your school/);
  await (await files(settings, '#school')).uploadFile(file);
  await reads(settings, /The names of 420 pupils, scrambled \(before: 0\)\./);
  await press(settings, /^Use this pack$/);
  await reads(settings, /is in use\./);
  return settings;
}

function expectNoName(kept: string): void {
  const small = kept.toLowerCase();
  expect(small).toContain('"roster"');
  const found = NAMES.flatMap(({ first, surname }) => [first, surname]).filter((name) =>
    tracesOf(name).some((trace) => small.includes(trace)),
  );
  expect(found).toEqual([]);
}

test('a pack is made from a pupil export, used by staff, and holds a post that names a pupil; no name is stored', async () => {
  const csv = join(folder, 'export.csv');
  const rows = NAMES.map(({ first, surname }, at) => `${at},${surname},4B,${first}`);
  await writeFile(csv, `\uFEFFUPN,Legal Surname,Reg,Preferred Forename\r\n${rows.join('\r\n')}\r\n`);

  const maker = await stand().store.openPage('pack-maker.html');
  await reads(maker, /Make a school pack/);
  await (await files(maker, '#pupils')).uploadFile(csv);
  await reads(maker, /420 names found\./);
  await press(maker, /^Take these 420 names$/);
  await reads(maker, /420 names are in the pack, scrambled\./);
  await maker.evaluate(() => {
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      void blob.text().then((text) => (document.body.dataset['saved'] = text));
      return create(blob);
    };
  });
  await press(maker, /^Save the pack$/);
  await expect.poll(() => maker.evaluate(() => document.body.dataset['saved'] ?? '')).not.toBe('');
  const saved = await maker.evaluate(() => document.body.dataset['saved'] ?? '');
  const file = join(folder, 'pack.json');
  await writeFile(file, saved);
  await maker.close();
  expect(Buffer.byteLength(saved)).toBeLessThan(60_000);

  const settings = await useInSettings(stand().store, file);
  expectNoName(await stand().store.readEverything());
  await settings.close();
  await stand().store.notWorkingTime();

  const [box] = FACEBOOK_BOXES;
  const page = await stand().goTo(box!.url);
  for (const step of box!.open) if (typeof step === 'string') await page.click(step);
  await page.click(box!.editor);
  await page.type(`Well done ${NAMES[123]!.first} ${NAMES[123]!.surname}!`);
  await page.click(box!.submit);
  expect(await page.published()).toEqual([]);
  await aMoment(TIME_TO_READ);
  await page.click(box!.submit);
  await expect.poll(() => page.published()).toHaveLength(1);
}, 90_000);

// Once is enough: the other way round differs in nothing but time.
test.runIf(which === 'chromium')(
  'the pack that was made in one browser is used in the other',
  async () => {
    const other = await launchWithExtension({ which: 'firefox' });
    try {
      const store = new Store(other);
      await useInSettings(store, join(folder, 'pack.json'));
      const stored = await store.readEverything();
      expect(stored).toContain('"size":420');
      expectNoName(stored);
    } finally {
      await other.browser.close();
    }
  },
  120_000,
);

test('deleting everything leaves what was there on the first day, and nothing anywhere else', async () => {
  const { store } = stand();
  const settings = await store.openPage('options.html');
  await deleteEverything(settings);
  const year = new Date().getFullYear();
  expect(JSON.parse(await store.readEverything())).toEqual({
    local: {
      rulebook: compileRulebook(PEAR_TREE, DEFAULT_SETTINGS, year, COMMON_FIRST_NAMES),
      policy: PEAR_TREE.policy,
    },
    session: {},
    sync: {},
    ofPage: [[], [], ''],
    databases: [],
    caches: [],
  });
});
