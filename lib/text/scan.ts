import type { Reading } from './reading';
import { originOf, tokensOf, type Token } from './tokens';

/** Looks for one thing at every token of a text. */
export interface Scanner<T> {
  /** What it finds at a token hangs on no more than so many tokens after it, and on any before. */
  readonly reach: number;
  /** The words at which it can find anything; left out where that is no matter of single words. */
  readonly words?: { has(word: string): boolean };
  /** What is at this token, if anything; the same for the same tokens and text within reach. */
  find(tokens: readonly Token[], at: number, text: string): T | undefined;
}

interface Found {
  readonly at: number;
  readonly what: unknown;
}

const known = new WeakMap<Reading, Map<Scanner<unknown>, readonly Found[]>>();

/**
 * What a scanner finds in a text, in order. Each text is scanned once; of one that was changed at its end only what is within
 * reach of the change, so that a key costs by the change and not by the draft.
 */
export function scan<T>(reading: Reading, scanner: Scanner<T>): T[] {
  let mine = known.get(reading);
  if (!mine) known.set(reading, (mine = new Map()));
  let found = mine.get(scanner);
  if (!found) mine.set(scanner, (found = search(reading, scanner)));
  return found.map(({ what }) => what as T);
}

function search(reading: Reading, scanner: Scanner<unknown>): Found[] {
  const tokens = tokensOf(reading);
  const origin = originOf(reading);
  const earlier = origin && known.get(origin.before)?.get(scanner);
  const from = earlier ? Math.max(0, origin.same - scanner.reach) : 0;
  const found = earlier ? earlier.filter(({ at }) => at < from) : [];
  const { words } = scanner;
  for (let at = from; at < tokens.length; at += 1) {
    // Nearly all tokens end here.
    if (words?.has((tokens[at] as Token).text) === false) continue;
    const what = scanner.find(tokens, at, reading.text);
    if (what !== undefined) found.push({ at, what });
  }
  return found;
}

/** Of stretches in order, those that begin before the one ahead of them has ended are left out. */
export function apart<T extends { readonly start: number; readonly end: number }>(
  stretches: readonly T[],
): T[] {
  const kept: T[] = [];
  for (const stretch of stretches) if (stretch.start >= (kept.at(-1)?.end ?? 0)) kept.push(stretch);
  return kept;
}
