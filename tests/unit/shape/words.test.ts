import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import messages from '../../../public/_locales/en/messages.json';

/** What the extension itself runs on, as one text. */
const SOURCE = ['components', 'entrypoints', 'lib', 'wxt.config.ts'].flatMap(textsOf).join('\n');

/** Words in quotes, which is how keys are written wherever one is used; `__MSG_key__` in the manifest. */
const quoted = new Set(
  [...SOURCE.matchAll(/'([A-Za-z]\w*)'|__MSG_(\w+?)__/g)].map(([, key, inManifest]) => key ?? inManifest),
);

/** Keys that are put together out of parts, as in `noticed${thing}${evidence}`. */
const patterns = [...SOURCE.matchAll(/`([a-z]\w{3,}(?:\$\{[^}]*\}\w*)+)`/g)].map(
  ([, template = '']) => new RegExp(`^${template.replaceAll(/\$\{[^}]*\}/g, '\\w+')}$`),
);

/** Keys by plural form are named by their stem. */
const PLURAL = /(Zero|One|Two|Few|Many|Other)$/;

const used = (key: string) =>
  quoted.has(key) ||
  patterns.some((pattern) => pattern.test(key)) ||
  (PLURAL.test(key) && quoted.has(key.replace(PLURAL, '')));

describe('every message', () => {
  test.each(Object.keys(messages))('%s is used', (key) => {
    // What is kept is listed by a name and, under the same name with What, what is in it.
    expect(used(key) || (key.endsWith('What') && used(key.slice(0, -'What'.length)))).toBe(true);
  });

  test.each(Object.entries(messages))(
    '%s says something, with its places numbered from 1',
    (_key, { message }) => {
      expect(message.trim()).not.toBe('');
      const places = [...message.matchAll(/\$(\d)/g)].map(([, at]) => Number(at));
      const most = Math.max(0, ...places);
      expect(new Set(places)).toEqual(new Set(Array.from({ length: most }, (_, at) => at + 1)));
    },
  );

  test('has none of the words that scold', () => {
    const all = Object.values(messages).map(({ message }) => message.toLowerCase());
    expect(all.filter((message) => /\b(warning|alert|violation|forbidden|error)/.test(message))).toEqual([]);
  });

  test.each([...new Set([...SOURCE.matchAll(/countedWords\(\s*'(\w+)'/g)].map(([, stem]) => stem))])(
    '%s has a form for one and for others',
    (stem) => {
      expect(Object.keys(messages)).toEqual(expect.arrayContaining([`${stem}One`, `${stem}Other`]));
    },
  );
});

test('every key that is named where words are looked up exists', () => {
  const calls = SOURCE.matchAll(/\b(?:words|countedWords)\(\s*'(\w+)'/g);
  const named = [...calls].map(([, key = '']) => key);
  const keys = new Set(Object.keys(messages));
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((key) => !keys.has(key) && !keys.has(`${key}Other`))).toEqual([]);
});

function textsOf(path: string): string[] {
  if (statSync(path).isDirectory()) return readdirSync(path).flatMap((name) => textsOf(join(path, name)));
  return /\.tsx?$/.test(path) ? [readFileSync(path, 'utf8')] : [];
}
