import type { Reading } from './reading';
import { scan, type Scanner } from './scan';
import { together, type Token } from './tokens';

/** One place of a phrase: the words that may stand there. */
type Place = ReadonlySet<string>;

/** A phrase of one or more words, and what must not stand next to it. */
export interface Phrase {
  readonly places: readonly Place[];
  /** Words that, directly before or after, make it something else. */
  readonly notAfter: Place;
  readonly notBefore: Place;
}

/** Phrases by each word they can begin with. */
export type Phrases = ReadonlyMap<string, readonly Phrase[]>;

/**
 * Makes phrases out of a list in words, one phrase a line: places divided by spaces, alternatives by `|`. A line may go on with
 * ` < ` and the words that it must not come directly after, and with ` > ` and those that it must not come directly before.
 */
export function phrases(list: string): Phrases {
  const byFirst = new Map<string, Phrase[]>();
  for (const line of linesOf(list)) {
    const phrase = phraseOf(line);
    for (const word of phrase.places[0] ?? []) {
      byFirst.set(word, [...(byFirst.get(word) ?? []), phrase]);
    }
  }
  return byFirst;
}

/** The lines of a list of phrases. */
export function linesOf(list: string): string[] {
  return list.trim().split(/\s*\n\s*/);
}

/** The phrase that one line describes. */
export function phraseOf(line: string): Phrase {
  const [rest = '', before = ''] = line.split(' > ');
  const [body = '', after = ''] = rest.split(' < ');
  return { places: body.split(' ').map(place), notAfter: place(after), notBefore: place(before) };
}

function place(alternatives: string): Place {
  return new Set(alternatives ? alternatives.split('|') : []);
}

/** How many tokens after its first one a phrase hangs on at most: all of its own, and the one that it must not come before. */
export function reachOf(phrases: Iterable<Phrase>): number {
  let longest = 0;
  for (const { places } of phrases) longest = Math.max(longest, places.length);
  return longest;
}

const scanners = new WeakMap<Phrases, Scanner<{ start: number; end: number }>>();

/** Where phrases occur in a text: UTF-16 offsets, end exclusive, in order. */
export function findPhrases(reading: Reading, phrases: Phrases): { start: number; end: number }[] {
  let scanner = scanners.get(phrases);
  if (!scanner) {
    scanner = {
      reach: reachOf([...phrases.values()].flat()),
      words: phrases,
      find: (tokens, at, text) => phraseAt(phrases, at, text, tokens),
    };
    scanners.set(phrases, scanner);
  }
  return scan(reading, scanner);
}

function phraseAt(
  phrases: Phrases,
  at: number,
  text: string,
  tokens: readonly Token[],
): { start: number; end: number } | undefined {
  const first = tokens[at] as Token;
  const phrase = phrases.get(first.text)?.find((phrase) => isAt(phrase, at, text, tokens));
  const last = phrase && tokens[at + phrase.places.length - 1];
  return last && { start: first.start, end: last.end };
}

/** Whether a phrase begins with the token at `at`. */
export function isAt(
  { places, notAfter, notBefore }: Phrase,
  at: number,
  text: string,
  tokens: readonly Token[],
): boolean {
  for (let offset = 0; offset < places.length; offset += 1) {
    const token = tokens[at + offset];
    const before = tokens[at + offset - 1];
    if (!token || !places[offset]?.has(token.text)) return false;
    if (offset > 0 && before && !together(text, before, token)) return false;
  }
  return !notAfter.has(tokens[at - 1]?.text ?? '') && !notBefore.has(tokens[at + places.length]?.text ?? '');
}
