import type { Reading } from './reading';
import { originOf, tokensOf, type Token } from './tokens';

/** Looks for one thing at every token of a text. */
export interface Scanner<T> {
  /** What it finds at a token hangs on no more than so many tokens after it, and on any before. */
  readonly reach: number;
  /** The words at which it can find anything; left out where that is no matter of single words. */
  readonly words?: { has(word: string): boolean };
  /** What is at this token, if anything; the same for the same tokens and text within reach. */
  readonly find: (tokens: readonly Token[], at: number, text: string) => T | undefined;
}

/** What a scanner found, in order, and at which tokens. */
interface Found {
  readonly places: readonly number[];
  readonly whats: readonly unknown[];
}

type FoundBy = Map<Scanner<unknown>, Found>;

/** What is known of a text: found in it so far, and in the one that begins with so many of the same tokens. */
interface Scanned {
  readonly tokens: readonly Token[];
  readonly found: FoundBy;
  readonly earlier: FoundBy | undefined;
  readonly same: number;
}

const known = new WeakMap<Reading, Scanned>();

/**
 * What a scanner finds in a text, in order. Each text is scanned once; of one that was changed at its end only what is within
 * reach of the change, so that a key costs by the change and not by the draft.
 */
export function scan<T>(reading: Reading, scanner: Scanner<T>): readonly T[] {
  let scanned = known.get(reading);
  if (!scanned) known.set(reading, (scanned = begin(reading)));
  let found = scanned.found.get(scanner);
  if (!found) scanned.found.set(scanner, (found = search(reading.text, scanned, scanner)));
  return found.whats as readonly T[];
}

function begin(reading: Reading): Scanned {
  const origin = originOf(reading);
  return {
    tokens: tokensOf(reading),
    found: new Map(),
    earlier: origin && known.get(origin.before)?.found,
    same: origin?.same ?? 0,
  };
}

function search(text: string, { tokens, earlier, same }: Scanned, scanner: Scanner<unknown>): Found {
  const before = earlier?.get(scanner);
  if (!before) return searchFrom(0, text, tokens, scanner);
  const from = Math.max(0, same - scanner.reach);
  const after = searchFrom(from, text, tokens, scanner);
  let kept = before.places.length;
  while (kept > 0 && (before.places[kept - 1] ?? 0) >= from) kept -= 1;
  // So it is at most keys.
  if (kept === before.places.length && after.places.length === 0) return before;
  return {
    places: before.places.slice(0, kept).concat(after.places),
    whats: before.whats.slice(0, kept).concat(after.whats),
  };
}

function searchFrom(
  from: number,
  text: string,
  tokens: readonly Token[],
  { words, find }: Scanner<unknown>,
): Found {
  const places: number[] = [];
  const whats: unknown[] = [];
  for (let at = from; at < tokens.length; at += 1) {
    // Nearly all tokens end here.
    if (words?.has((tokens[at] as Token).text) === false) continue;
    const what = find(tokens, at, text);
    if (what === undefined) continue;
    places.push(at);
    whats.push(what);
  }
  return { places, whats };
}

/** Of stretches in order, those that begin before the one ahead of them has ended are left out. */
export function apart<T extends { readonly start: number; readonly end: number }>(
  stretches: readonly T[],
): T[] {
  const kept: T[] = [];
  for (const stretch of stretches) if (stretch.start >= (kept.at(-1)?.end ?? 0)) kept.push(stretch);
  return kept;
}
