import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { COMMON_FIRST_NAMES } from '../../../lib/roster/common-first-names.data';
import { shortFor } from '../../../lib/roster/short-names';
import { otherEndings, otherSpellings } from '../../../lib/roster/spellings';

const NAMES = COMMON_FIRST_NAMES.split(' ').filter((name) => name.length >= 4 && /^[a-z]+$/.test(name));

describe('other spellings', () => {
  it('find a name again with any of its letters stretched', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...NAMES),
        fc.nat(),
        fc.integer({ min: 3, max: 9 }),
        (name, place, times) => {
          // What has a usual spelling of its own is left at that.
          const at = place % name.length;
          const stretched = name.slice(0, at) + (name[at] ?? '').repeat(times) + name.slice(at + 1);
          expect(otherSpellings(stretched)).toContain(name);
        },
      ),
    );
  });

  test.each([
    ['archiieeee', 'archie'],
    ['hollllyyyy', 'holly'],
    ['mohammed', 'muhammad'],
    ['0livia', 'olivia'],
  ])('of %s hold %s', (written, name) => {
    expect(otherSpellings(written)).toContain(name);
  });

  test.each(['bee', 'anna', 'x'.repeat(5000), '2023', 'aabbccddeeff'.repeat(20)])('of %s are few', (word) => {
    expect(otherSpellings(word).length).toBeLessThanOrEqual(16);
  });
});

test.each([
  ['archy', ['archie', 'archey']],
  ['poppie', ['poppy', 'poppey']],
  ['ivy', []],
  ['olivia', []],
])('the other endings of %s', (name, others) => {
  expect(otherEndings(name)).toEqual(others);
});

test.each([
  ['josh', 'joshua'],
  ['florrie', 'florence'],
  ['ted', 'edward'],
])('%s is short for %s', (short, name) => {
  expect(shortFor(short)).toContain(name);
});

test('what is short for nothing', () => {
  expect(shortFor('olivia')).toEqual([]);
  expect(shortFor('constructor')).toEqual([]);
});
