import { beforeEach, describe, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { remember } from '../../lib/background/remember';
import { buildRoster } from '../../lib/roster/build';
import { dismissalOf } from '../../lib/roster/fingerprint';
import { addToCounts, deleteEverything, saveSettings } from '../../lib/storage';

/** Invented, and none of them on the public lists of common names that a roster carries. */
const TYPED = [
  { first: 'Żelisława', surname: 'Brzęczyszczykiewicz', knownAs: 'Żelka' },
  { first: 'Quillon', surname: "O'Fathartaigh" },
  { first: 'Oluwapelumi', surname: 'Adétòkunbọ̀-Featherstonehaugh' },
];
const DISMISSED = 'persephonia thistlewick';

beforeEach(async () => {
  fakeBrowser.reset();
  const roster = buildRoster(
    TYPED,
    Uint8Array.from({ length: 16 }, (_, index) => index * 7),
  );
  await saveSettings((now) => ({ ...now, roster }));
  await remember({ what: 'not-a-pupil', fingerprint: dismissalOf(DISMISSED) }, Date.now());
  await addToCounts('pupil-name');
});

describe('names that a person typed', () => {
  test('stand in no stored value, in any spelling or encoding', async () => {
    const haystacks = readings(await browser.storage.local.get(null));
    const found = needles().filter((needle) => haystacks.some((text) => text.includes(needle)));
    expect(found).toEqual([]);
  });

  test('would be found, if they were stored in any of these ways', () => {
    const bytes = Buffer.from('Quillon');
    const utf16 = Buffer.from('xQuillon', 'utf16le');
    for (const stored of [
      { deep: [{ Quillon: 1 }] },
      'QUILLON',
      bytes.toString('base64'),
      bytes.toString('hex'),
      utf16.toString('base64'),
      [...bytes],
      'nolliuQ',
      'Q.u.i.l.l.o.n',
      'Ż%C3%BBŻelis%C5%82awa',
    ]) {
      const haystacks = readings(stored);
      expect(needles().some((needle) => haystacks.some((text) => text.includes(needle)))).toBe(true);
    }
  });

  test('make no difference to anything but the bitmaps of the roster', async () => {
    const { settings } = await browser.storage.local.get<{ settings: Record<string, unknown> }>('settings');
    const others = buildRoster([{ first: 'Ffion', surname: 'Gruffydd-Pennant' }], new Uint8Array(16));
    const differing = Object.entries(others).filter(
      ([key, value]) =>
        JSON.stringify((settings['roster'] as Record<string, unknown>)[key]) !== JSON.stringify(value),
    );
    expect(differing.map(([key]) => key)).toEqual(['salt', 'size', 'first', 'pairs']);
  });

  test('are gone without a trace when everything is deleted', async () => {
    await deleteEverything();
    const stored = JSON.stringify(await browser.storage.local.get(null));
    expect(stored).toContain('"roster":null');
    expect(stored).toContain('"notPupils":[]');
  });
});

/** Every word of the names as it is, in small letters and without accents; and each of them backwards. */
function needles(): string[] {
  const names = [...TYPED.flatMap((name) => Object.values(name)), DISMISSED];
  const words = names
    .flatMap((name) => [name, ...name.split(/[^\p{L}\p{M}]+/u)])
    .filter((word) => word.length > 3);
  const plain = words.map((word) => fold(word));
  return [...new Set([...plain, ...plain.map((word) => Array.from(word).toReversed().join(''))])];
}

/** Everything that the stored values could be read as: text, and each string as base64, hex or a URL's encoding. */
function readings(stored: unknown): string[] {
  const json = JSON.stringify(stored);
  const strings = json.match(/"(?:[^"\\]|\\.)*"/g) ?? [];
  const numbers = (json.match(/\d+/g) ?? []).map(Number).filter((code) => code < 0x11_0000);
  const decoded = strings.flatMap((quoted) => {
    const text = quoted.slice(1, -1);
    const bytes = [Buffer.from(text, 'base64'), Buffer.from(text, 'base64url'), Buffer.from(text, 'hex')];
    return bytes.flatMap((buffer) => [
      buffer.toString('utf8'),
      buffer.toString('latin1'),
      buffer.toString('utf16le'),
      buffer.subarray(1).toString('utf16le'),
    ]);
  });
  const url = json.replaceAll(/(?:%[\dA-F]{2})+/gi, (escaped) => decodeURIComponent(escaped));
  const all = [json, url, String.fromCodePoint(...numbers), ...decoded];
  return all.flatMap((text) => [fold(text), fold(text).replaceAll(/[^\p{L}]/gu, '')]);
}

/** Small letters without accents; also `ł`, which has no accent that could be taken off. */
function fold(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('ł', 'l');
}
