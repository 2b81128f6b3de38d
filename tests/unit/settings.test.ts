import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, SETTINGS_FORMAT, settingsSchema } from '../../lib/settings';
import { formatOf, migrate, STEPS } from '../../lib/settings-migrations';
import { readSettings } from '../../lib/settings-reading';

const examples = import.meta.glob<Record<string, unknown>>('./settings-examples/*.json', {
  eager: true,
  import: 'default',
});

describe('every version that was ever written', () => {
  test('has an example', () => {
    expect(
      Object.values(examples)
        .map(formatOf)
        .toSorted((a, b) => a - b),
    ).toEqual(Array.from({ length: SETTINGS_FORMAT }, (_, index) => index + 1));
    expect(STEPS).toHaveLength(SETTINGS_FORMAT - 1);
  });

  test.each(Object.entries(examples))('%s is read in full', (_name, example) => {
    const { settings, problem } = readSettings(example);
    expect(problem).toBeUndefined();
    expect(settingsSchema.parse(settings)).toEqual(settings);
    expect(settings.sitesOff).toEqual(['linkedin']);
  });

  test('the newest example comes back as it is, but for a field that is no longer kept', () => {
    const newest = Object.values(examples).find((example) => formatOf(example) === SETTINGS_FORMAT);
    const { welcomed, ...kept } = newest ?? {};
    expect(welcomed).toBe(true);
    expect(readSettings(newest).settings).toEqual(kept);
  });
});

describe('migrating', () => {
  const steps = [
    (older: Readonly<Record<string, unknown>>) => ({ ...older, path: `${String(older['path'])}>2` }),
    (older: Readonly<Record<string, unknown>>) => ({ ...older, path: `${String(older['path'])}>3` }),
  ];

  test.each([
    [
      { format: 1, path: '1' },
      { format: 3, path: '1>2>3' },
    ],
    [
      { format: 2, path: '2' },
      { format: 3, path: '2>3' },
    ],
    [
      { format: 3, path: '3' },
      { format: 3, path: '3' },
    ],
    [{ path: '1' }, { format: 3, path: '1>2>3' }],
    [
      { format: 4, path: '4' },
      { format: 4, path: '4' },
    ],
  ])('%j becomes %j', (stored, expected) => {
    expect(migrate(stored, steps)).toEqual(expected);
  });
});

describe('reading', () => {
  test('a field that is not there starts at its default, and nothing is lost by that', () => {
    expect(readSettings({ format: 1, largeText: true })).toEqual({
      settings: { ...DEFAULT_SETTINGS, largeText: true },
    });
  });

  test('whatever is stored, sound settings come out, and each field is either kept or named as lost', () => {
    const field = fc.constantFrom(...Object.keys(DEFAULT_SETTINGS));
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.dictionary(field, fc.anything())), (stored) => {
        const { settings, problem } = readSettings(stored);
        settingsSchema.parse(settings);
        if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return;
        const { format: _format, ...fields } = settings;
        for (const [key, value] of Object.entries(fields)) {
          if (problem?.lost.includes(key as keyof typeof fields) || !(key in stored)) continue;
          expect(value).toEqual((stored as Record<string, unknown>)[key]);
        }
      }),
    );
  });
});
