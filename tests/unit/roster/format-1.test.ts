import { expect, test } from 'vitest';
import { buildRoster } from '../../../lib/roster/build';
import { findNames } from '../../../lib/roster/find-names';
import { firstBit, keyOf, marksOf, pairBit } from '../../../lib/roster/fingerprint';
import { openRoster } from '../../../lib/roster/match';
import type { Roster } from '../../../lib/roster/roster';
import { rosterSchema } from '../../../lib/roster/schema';
import { read } from '../../../lib/text/read';

const SALT = new Uint8Array(16).fill(9);
const BYTES = 64;
const { words } = buildRoster([], SALT);
const COMMONEST = { firsts: new Set(words.firsts.split(' ')), surnames: new Set(words.surnames.split(' ')) };

/** A roster as it was made at first: of surnames letter by letter. */
function oldRoster(first: string, surname: string): Roster {
  const key = keyOf(SALT);
  const marks = marksOf({ first, surname, key: surname }, COMMONEST);
  const bits = Array.from({ length: marks }, (_, at) => pairBit(key, first, surname, at + 1, BYTES * 8));
  return {
    format: 1,
    salt: Buffer.from(SALT).toString('base64'),
    size: 1,
    first: bitmap([firstBit(key, first, BYTES * 8)]),
    pairs: bitmap(bits),
    words,
  };
}

function bitmap(bits: readonly number[]): string {
  const bytes = new Uint8Array(BYTES);
  for (const bit of bits) bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (1 << (bit & 7));
  return Buffer.from(bytes).toString('base64');
}

test('a roster of the first format is still read, letter by letter', () => {
  const roster = oldRoster('olivia', 'bennett');
  expect(rosterSchema.parse(roster)).toEqual(roster);
  const kinds = (text: string) => findNames(read(text), openRoster(roster)).map(({ kind }) => kind);
  expect(kinds('with Olivia Bennett.')).toEqual(['whole']);
  // What sounds the same is only known of rosters of the second.
  expect(kinds('with Olivia Bennet.')).not.toContain('whole');
});

test.each([0, 3, '2', undefined])('a roster of format %s is refused', (format) => {
  expect(rosterSchema.safeParse({ ...oldRoster('olivia', 'bennett'), format }).success).toBe(false);
});
