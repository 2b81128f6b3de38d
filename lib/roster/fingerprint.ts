import { withoutPossessive } from '../text/possessive';
import type { WordSet } from '../text/word-set';
import { isFamous } from './famous';
import { sipHash } from './sip-hash';

/** What is fingerprinted of a folded name: `o'brien` and `obrien` are one, and so are `anne-marie` and `annemarie`. */
export function bare(folded: string): string {
  return withoutPossessive(folded).replace(/['-]/g, '');
}

/** A key for `sipHash` out of its 16 bytes. */
export function keyOf(salt: Uint8Array): Int32Array {
  const view = new DataView(salt.buffer, salt.byteOffset, 16);
  return Int32Array.from([0, 4, 8, 12], (at) => view.getInt32(at, true));
}

/** The bit of a first name in a bitmap of so many bits. */
export function firstBit(key: Int32Array, first: string, bits: number): number {
  return sipHash(key, `f${first}`) % bits;
}

/**
 * The bit of a first name with (what is fingerprinted of) a surname, for each of its marks: 1, 2, 3. Another first character keeps the two kinds
 * of fingerprint apart.
 */
export function pairBit(key: Int32Array, first: string, surname: string, mark: number, bits: number): number {
  return sipHash(key, `${mark}${first} ${surname}`) % bits;
}

/** Enough that a famous name hardly ever fits by chance. Nothing much is given away by it: they are few, and public. */
const FAMOUS_MARKS = 6;

/** A first name with a surname, both `bare`, and what of the surname is fingerprinted. */
export interface PairKey {
  readonly first: string;
  readonly surname: string;
  readonly key: string;
}

/** The commonest first names and what is fingerprinted of the commonest surnames. */
export interface Commonest {
  readonly firsts: WordSet;
  readonly surnames: ReadonlySet<string>;
}

/**
 * How many bits a pair sets: one where both names are among the commonest, two where one of them is, else three; and six where
 * together they are a famous name, so that *Harry Styles* is noticed only where a pupil is really called so.
 */
export function marksOf({ first, surname, key }: PairKey, commonest: Commonest): number {
  if (isFamous(first, surname)) return FAMOUS_MARKS;
  return 1 + (commonest.firsts.has(first) ? 0 : 1) + (commonest.surnames.has(key) ? 0 : 1);
}

const NO_KEY = new Int32Array(4);
const KEPT = 2 ** 20;

/**
 * What is remembered of a name of which the person said that it is no pupil's. It has no salt, because it must outlive the
 * roster; at 20 bits some 200 likely full names share each one.
 */
export function dismissalOf(name: string): string {
  return (sipHash(NO_KEY, name) % KEPT).toString(36);
}
