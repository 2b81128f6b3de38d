import { Kept } from './kept';
import type { Reading } from './reading';
import { originOf, tokensOf, type Token } from './tokens';

/** Looks for one thing at every token of a text. */
export interface Scanner<T> {
  /** What it finds at a token hangs on no more than so many tokens after it, and on any before. */
  readonly reach: number;
  /** The words at which it can find anything; left out where that is no matter of single words. */
  readonly words?: { has(word: string): boolean };
  /** Whether it can find anything at a token, by itself and the characters right before and after it; left out where it can at any. */
  readonly begins?: (token: Token, text: string) => boolean;
  /** What is at this token, if anything; the same for the same tokens and text within reach. */
  readonly find: (tokens: readonly Token[], at: number, text: string) => T | undefined;
}

/** What a scanner found, in order, and at which tokens; and those at which it can find anything, which at a key stay the same but for the last. */
interface Found {
  readonly candidates: readonly number[];
  readonly places: readonly number[];
  readonly whats: readonly unknown[];
}

/** What each scanner found, by its number. */
type FoundBy = (Found | undefined)[];

/** What is known of a text: found in it so far, and in the one that begins with so many of the same tokens. */
interface Scanned {
  readonly tokens: readonly Token[];
  readonly found: FoundBy;
  readonly earlier: FoundBy | undefined;
  readonly same: number;
}

const known = new Kept<Reading, Scanned>();
const numbers = new WeakMap<Scanner<unknown>, number>();
let numbered = 0;

function numberOf(scanner: Scanner<unknown>): number {
  let number = numbers.get(scanner);
  if (number === undefined) numbers.set(scanner, (number = numbered++));
  return number;
}

/**
 * What a scanner finds in a text, in order. Each text is scanned once; of one that was changed at its end only what is within
 * reach of the change, so that a key costs by the change and not by the draft.
 */
export function scan<T>(reading: Reading, scanner: Scanner<T>): readonly T[] {
  let scanned = known.get(reading);
  if (!scanned) known.set(reading, (scanned = begin(reading)));
  const number = numberOf(scanner);
  const found = (scanned.found[number] ??= search(reading.text, scanned, scanner, scanned.earlier?.[number]));
  return found.whats as readonly T[];
}

function begin(reading: Reading): Scanned {
  const origin = originOf(reading);
  return {
    tokens: tokensOf(reading),
    found: [],
    earlier: origin && known.get(origin.before)?.found,
    same: origin?.same ?? 0,
  };
}

const NOTHING: Found = { candidates: [], places: [], whats: [] };

function search(
  text: string,
  { tokens, same }: Scanned,
  scanner: Scanner<unknown>,
  before: Found | undefined,
): Found {
  const { candidates: old, places, whats } = before ?? NOTHING;
  const more = candidatesFrom(before ? same : 0, text, tokens, scanner);
  const left = countUpTo(old, same);
  const candidates = left === old.length && more.length === 0 ? old : old.slice(0, left).concat(more);
  const from = before ? same - scanner.reach : 0;
  const again = countUpTo(candidates, from);
  const kept = countUpTo(places, from);
  // So it is at most keys.
  if (again === candidates.length && kept === places.length)
    return candidates === old ? (before ?? NOTHING) : { candidates, places, whats };
  const [foundAt, found] = [places.slice(0, kept), whats.slice(0, kept)];
  for (let next = again; next < candidates.length; next += 1) {
    const at = candidates[next] as number;
    const what = scanner.find(tokens, at, text);
    if (what === undefined) continue;
    foundAt.push(at);
    found.push(what);
  }
  return { candidates, places: foundAt, whats: found };
}

function candidatesFrom(
  from: number,
  text: string,
  tokens: readonly Token[],
  { words, begins }: Scanner<unknown>,
): readonly number[] {
  let candidates: number[] | undefined;
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    // Nearly all tokens end here.
    if (words?.has(token.text) === false || begins?.(token, text) === false) continue;
    (candidates ??= []).push(at);
  }
  return candidates ?? NOTHING.candidates;
}

/** How many of these, in order, are less than a limit. From the end, where the change is. */
function countUpTo(numbers: readonly number[], limit: number): number {
  let count = numbers.length;
  while (count > 0 && (numbers[count - 1] as number) >= limit) count -= 1;
  return count;
}

/** Of stretches in order, those that begin before the one ahead of them has ended are left out. */
export function apart<T extends { readonly start: number; readonly end: number }>(
  stretches: readonly T[],
): T[] {
  const kept: T[] = [];
  for (const stretch of stretches) if (stretch.start >= (kept.at(-1)?.end ?? 0)) kept.push(stretch);
  return kept;
}
