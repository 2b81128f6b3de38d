import { withoutPossessive } from './possessive';
import { together, type Token } from './tokens';
import { verbForms } from './verb-forms';
import type { WordSet } from './word-set';

/** One place of a phrase: the words that may stand there. */
type Place = ReadonlySet<string>;

/** A phrase of one or more words, and what must not stand next to it. */
export interface Phrase {
  readonly places: readonly Place[];
  /** Words that, directly before or after, make it something else. */
  readonly notAfter: Place;
  readonly notBefore: Place;
}

/**
 * The phrases that a line of a list stands for: places divided by spaces, alternatives by `|`. A place that begins with `?` may be
 * left out; `steal*` stands for all forms of that verb, and `#` for whatever begins with a digit. A line may go on with ` < ` and
 * the words that it must not come directly after, and with ` > ` and those that it must not come directly before.
 */
export function phrasesOf(line: string): Phrase[] {
  const [rest = '', before = ''] = line.split(' > ');
  const [body = '', after = ''] = rest.split(' < ');
  const [notAfter, notBefore] = [placeOf(after), placeOf(before)];
  return ways(body.split(' ')).map((places) => ({ places: places.map(placeOf), notAfter, notBefore }));
}

/** The words that the phrases of a line can begin with, without making them. */
export function beginningsOf(line: string): string[] {
  const end = `${line} `.indexOf(' ');
  const first = line.slice(0, end);
  if (!first.startsWith('?')) return wordsOf(first);
  return [...wordsOf(first.slice(1)), ...beginningsOf(line.slice(end + 1))];
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

function placeOf(alternatives: string): Place {
  let known = places.get(alternatives);
  if (!known) places.set(alternatives, (known = new Set(alternatives ? wordsOf(alternatives) : [])));
  return known;
}

function wordsOf(alternatives: string): string[] {
  const words = alternatives.split('|');
  // Nearly all are just words, and there are thousands.
  if (!/\*|'s/.test(alternatives)) return words;
  return words.flatMap((word) =>
    word.endsWith('*') ? verbForms(word.slice(0, -1)) : withoutPossessive(word),
  );
}

function fits(place: Place, word: string): boolean {
  return place.has(word) || (word.charCodeAt(0) < 58 && place.has('#'));
}

/** So many words at most are passed over within a phrase. */
export const MOST_PASSED = 3;

/**
 * The last token of a phrase that begins with the token at `at`; undefined where it does not go on as the phrase does.
 *
 * @param passed words that may stand between its own
 */
export function lastOf(
  { places, notAfter, notBefore }: Phrase,
  at: number,
  text: string,
  tokens: readonly Token[],
  passed: WordSet,
): number | undefined {
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
