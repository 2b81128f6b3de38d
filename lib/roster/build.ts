import { read } from '../text/read';
import { COMMONEST_FIRST_NAMES, COMMONEST_SURNAMES } from './commonest-names.data';
import { EVERYDAY_WORDS } from './everyday-words.data';
import { bare, firstBit, keyOf, marksOf, pairBit, type PairKey } from './fingerprint';
import { isParticle } from './particles';
import { romanised } from './romanised';
import type { PupilName, Roster } from './roster';
import { soundOf } from './sound-of';
import { wordSet } from '../text/word-set';

/**
 * How many bits a bitmap has for each mark in it. Fixed, so that the number of bits grows with the roster and the chance that
 * a name fits that is not on it stays.
 *
 * First names: 256, one in so many fits by chance. This keeps chance fits out of ordinary posts, and costs little: the common
 * first names of 420 pupils are known to anybody, and of the rare ones that fit, two in three are wrong.
 *
 * Pairs: 3.5, by which a quarter of the bits are set. So one in 4 fits by chance of the names with a single mark (both parts
 * common), one in 16 of those with two, one in 64 of those with three. Of the
 * 1,000 full names that an attacker with the national statistics holds likeliest, 47 are on the roll of 420 (12 without a roster), where fifty
 * are the most that we allow; and 2.6 of 1,000 ordinary posts have a reminder for nothing, where we allow 3.3. `tests/bench/roster-attack.ts` prints the curve.
 */
export const BITS_PER_MARK = { first: 256, pair: 3.5 } as const;

/** 16 bytes, as SipHash takes. */
const SALT_BYTES = 16;

/**
 * The roster of a list of names. The same names and salt give the same roster, in whatever order.
 *
 * @param names as people write them; case, accents and apostrophes do not matter
 * @param salt 16 bytes, drawn anew at random for each roster
 * @param bitsPerMark other than the usual only for measuring
 * @throws RangeError where the salt is not 16 bytes long
 */
export function buildRoster(
  names: readonly PupilName[],
  salt: Uint8Array,
  bitsPerMark: { readonly first: number; readonly pair: number } = BITS_PER_MARK,
): Roster {
  if (salt.length !== SALT_BYTES) throw new RangeError('A salt has 16 bytes');
  const firsts = new Set<string>();
  const pairs = new Map<string, PairKey>();
  for (const name of names) {
    const surnames = surnameForms(name.surname);
    for (const first of firstForms(name)) {
      firsts.add(first);
      for (const surname of surnames) {
        pairs.set(`${first} ${surname}`, { first, surname, key: soundOf(surname) });
      }
    }
  }
  const key = keyOf(salt);
  const marks = [...pairs.values()].flatMap(marksOfPair);
  return {
    format: 2,
    salt: base64(salt),
    size: names.length,
    first: bitmap([...firsts], bitsPerMark.first, (name, bits) => firstBit(key, name, bits)),
    pairs: bitmap(marks, bitsPerMark.pair, ({ first, key: sound, mark }, bits) =>
      pairBit(key, first, sound, mark, bits),
    ),
    words: { everyday: EVERYDAY_WORDS, firsts: COMMONEST_FIRST_NAMES, surnames: COMMONEST_SURNAMES },
  };
}

const COMMONEST = {
  firsts: wordSet(COMMONEST_FIRST_NAMES),
  surnames: new Set(COMMONEST_SURNAMES.split(' ').map(soundOf)),
};

function marksOfPair(pair: PairKey): (PairKey & { readonly mark: number })[] {
  const count = marksOf(pair, COMMONEST);
  return Array.from({ length: count }, (_, index) => ({ ...pair, mark: index + 1 }));
}

function firstForms({ first, knownAs = '' }: PupilName): string[] {
  return inLatinToo([first, knownAs].map((name) => wordsOf(name).map(bare).join(''))).filter(Boolean);
}

/**
 * The forms of a surname that stand for it: each of its words and each half of a double-barrelled one, without particles, and
 * all of it run together, as in *van der Berg* → `berg`, `vanderberg`.
 */
function surnameForms(surname: string): string[] {
  const words = wordsOf(surname);
  const parts = words.flatMap((word) => word.split('-')).map(bare);
  const telling = parts.filter((part) => part.length > 1 && !isParticle(part));
  const whole = words.map(bare).join('');
  const forms = telling.length === 0 || parts.length > telling.length ? [...telling, whole] : telling;
  return [...new Set(inLatinToo(forms))].filter(Boolean);
}

/** *Олена* is *Olena* to those who don't write Cyrillic letters. */
function inLatinToo(forms: readonly string[]): string[] {
  return forms.flatMap((form) => [form, ...romanised(form)]);
}

function wordsOf(name: string): string[] {
  return read(name).words.map(({ folded }) => folded);
}

/** A bitmap with a bit set for each of the entries, base64. */
function bitmap<T>(
  entries: readonly T[],
  bitsPerMark: number,
  bitOf: (entry: T, bits: number) => number,
): string {
  const bytes = new Uint8Array(Math.ceil((entries.length * bitsPerMark) / 8));
  for (const entry of entries) {
    const bit = bitOf(entry, bytes.length * 8);
    bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (1 << (bit & 7));
  }
  return base64(bytes);
}

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
