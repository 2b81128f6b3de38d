import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchWithExtension } from './harness/launch.mjs';
import { standForFile, which } from './harness/stand-for-file';
import { Store } from './harness/store';
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

async function press(page: Page, name: RegExp): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate((pattern) => {
        const found = [...document.querySelectorAll('button')].find(
          ({ textContent, disabled }) => !disabled && new RegExp(pattern).test(textContent),
        );
        found?.click();
        return Boolean(found);
      }, name.source),
    )
    .toBe(true);
}

async function reads(page: Page, words: RegExp): Promise<void> {
  await expect.poll(() => page.evaluate(() => document.body.innerText), { timeout: 10_000 }).toMatch(words);
}

/** A name as it could stand in what is kept: in any encoding in which text is usually written, and the other way round. */
function formsOf(name: string): string[] {
  const bytes = Buffer.from(name);
  const wide = Buffer.from(name, 'utf16le');
  // Base64 takes three bytes at once: each place that the name can begin at, without the ends that others share.
  const base64 = [0, 1, 2].map((at) =>
    Buffer.concat([Buffer.alloc(at), bytes])
      .toString('base64')
      .slice(at === 0 ? 0 : 4, -4),
  );
  return [
    name,
    Array.from(name).toReversed().join(''),
    ...base64,
    bytes.toString('hex'),
    wide.toString('hex'),
    wide.toString('latin1'),
    name.replaceAll(/[a-z]/gi, (letter) =>
      String.fromCharCode(letter.charCodeAt(0) + (letter.toLowerCase() < 'n' ? 13 : -13)),
    ),
  ].map((form) => form.toLowerCase());
}

/** All that a page of the extension can find stored, in whatever kind of storage. */
async function everythingStored(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const areas = await Promise.all([
      chrome.storage.local.get(),
      chrome.storage.session.get(),
      chrome.storage.sync.get(),
    ]);
    const databases = await indexedDB.databases();
    const caches = await globalThis.caches.keys();
    return JSON.stringify([
      areas,
      Object.entries(localStorage),
      Object.entries(sessionStorage),
      databases,
      caches,
      document.cookie,
    ]);
  });
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
  const lower = kept.toLowerCase();
  expect(lower).toContain('"roster"');
  const found = NAMES.flatMap(({ first, surname }) => [first, surname]).filter((name) =>
    formsOf(name).some((form) => lower.includes(form)),
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
  expectNoName(await everythingStored(settings));
  await settings.close();
  await stand().store.notWorkingTime();

  const [box] = FACEBOOK_BOXES;
  const page = await stand().goTo(box!.url);
  for (const step of box!.open) if (typeof step === 'string') await page.click(step);
  await page.click(box!.editor);
  await page.type(`Well done ${NAMES[123]!.first} ${NAMES[123]!.surname}!`);
  await page.click(box!.submit);
  expect(await page.published()).toEqual([]);
  await page.click(box!.submit);
  await expect.poll(() => page.published()).toHaveLength(1);
}, 90_000);

// Once is enough: the other way round differs in nothing but time.
test.runIf(which === 'chromium')(
  'the pack that was made in one browser is used in the other',
  async () => {
    const other = await launchWithExtension({ which: 'firefox' });
    try {
      const settings = await useInSettings(new Store(other), join(folder, 'pack.json'));
      const stored = await everythingStored(settings);
      expect(stored).toContain('"size":420');
      expectNoName(stored);
    } finally {
      await other.browser.close();
    }
  },
  120_000,
);
