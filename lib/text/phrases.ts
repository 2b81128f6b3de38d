import type { Reading } from './reading';
import { scan, type Scanner } from './scan';
import { together, type Token } from './tokens';
import { withoutPossessive } from './possessive';
import { verbForms } from './verb-forms';

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
 * Makes phrases out of a list in words, one phrase a line: places divided by spaces, alternatives by `|`. A place that begins
 * with `?` may be left out; `steal*` stands for all forms of that verb, and `#` for whatever begins with a digit. A line may go on
 * with ` < ` and the words that it must not come directly after, and with ` > ` and those that it must not come directly before.
 */
export function phrases(list: string): Phrases {
  const byFirst = new Map<string, Phrase[]>();
  for (const phrase of phrasesOf(list)) {
    for (const word of phrase.places[0] ?? []) {
      byFirst.set(word, [...(byFirst.get(word) ?? []), phrase]);
    }
  }
  return byFirst;
}

/** The phrases that a list describes, in its order. */
function phrasesOf(list: string): Phrase[] {
  return linesOf(list).flatMap(phrasesOfLine);
}

export function linesOf(list: string): string[] {
  return list.trim().split(/\s*\n\s*/);
}

export function phrasesOfLine(line: string): Phrase[] {
  const [rest = '', before = ''] = line.split(' > ');
  const [body = '', after = ''] = rest.split(' < ');
  const [notAfter, notBefore] = [place(after), place(before)];
  return ways(body.split(' ')).map((places) => ({ places: places.map(place), notAfter, notBefore }));
}

/** The words that the phrases of a line can begin with, and how many places the longest has, without making the phrases. */
export function outlineOf(line: string): { readonly firsts: Iterable<string>; readonly length: number } {
  const ends = [line.indexOf(' < '), line.indexOf(' > ')].filter((end) => end >= 0);
  const written = line.slice(0, Math.min(line.length, ...ends)).split(' ');
  const sure = written.findIndex((one) => !one.startsWith('?'));
  if (sure === 0) return { firsts: place(written[0] ?? ''), length: written.length };
  const first = sure < 0 ? written : written.slice(0, sure + 1);
  const firsts = new Set(first.flatMap((one) => [...place(one.replace(/^\?/, ''))]));
  return { firsts, length: written.length };
}

/** The places of a phrase, with and without each that may be left out. */
function ways(written: readonly string[]): string[][] {
  return written.reduce<string[][]>(
    (all, next) =>
      next.startsWith('?')
        ? [...all.map((way) => [...way, next.slice(1)]), ...all]
        : all.map((way) => [...way, next]),
    [[]],
  );
}

/** Many lists have the same alternatives, and share them. */
const places = new Map<string, Place>();

function place(alternatives: string): Place {
  let known = places.get(alternatives);
  if (!known) places.set(alternatives, (known = new Set(wordsOf(alternatives))));
  return known;
}

function wordsOf(alternatives: string): string[] {
  return alternatives
    .split('|')
    .filter(Boolean)
    .flatMap((word) => (word.endsWith('*') ? verbForms(word.slice(0, -1)) : [withoutPossessive(word)]));
}

/** How many tokens after its first one a phrase hangs on at most: all of its own, and the one that it must not come before. */
function reachOf(phrases: Iterable<Phrase>): number {
  let longest = 0;
  for (const { places } of phrases) longest = Math.max(longest, places.length);
  return longest;
}

const scanners = new WeakMap<Phrases, Scanner<{ start: number; end: number }>>();
const NONE: ReadonlySet<string> = new Set();

/** Where phrases occur in a text: UTF-16 offsets, end exclusive, in order. */
export function findPhrases(
  reading: Reading,
  phrases: Phrases,
): readonly { readonly start: number; readonly end: number }[] {
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
  for (const phrase of phrases.get(first.text) ?? []) {
    const last = tokens[lastOf(phrase, at, text, tokens, NONE) ?? -1];
    if (last) return { start: first.start, end: last.end };
  }
  return undefined;
}

function fits(place: Place, word: string): boolean {
  return place.has(word) || (word.charCodeAt(0) < 58 && place.has('#'));
}

/** So many words at most are passed over within a phrase. */
export const MOST_PASSED = 3;

/**
 * The last token of a phrase that begins with the token at `at`; undefined where it does not.
 *
 * @param passed words that may stand between its own
 */
export function lastOf(
  { places, notAfter, notBefore }: Phrase,
  at: number,
  text: string,
  tokens: readonly Token[],
  passed: ReadonlySet<string>,
): number | undefined {
  if (!places[0]?.has(tokens[at]?.text ?? '')) return undefined;
  let [last, over] = [at, 0];
  for (let place = 1; place < places.length; place += 1) {
    for (;;) {
      const [before, token] = [tokens[last] as Token, tokens[last + 1]];
      if (!token || !together(text, before, token)) return undefined;
      last += 1;
      if (fits(places[place] as Place, token.text)) break;
      over += 1;
      if (over > MOST_PASSED || !passed.has(token.text)) return undefined;
    }
  }
  if (notAfter.has(tokens[at - 1]?.text ?? '') || notBefore.has(tokens[last + 1]?.text ?? ''))
    return undefined;
  return last;
}
