import { humps } from './humps';
import { withoutPossessive } from './possessive';
import type { Reading, Word } from './reading';
import { countWhile } from './halving';
import { Kept } from './kept';

/** A word for comparing, smaller than a `Word`: hyphens and run-together hashtags taken apart, no possessive. */
export interface Token {
  readonly text: string;
  /** UTF-16 offsets in the original text. For a part of a hyphenated word: those of the whole word. */
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
  /** Whether it is a part of a word with `#` or `@` before it. */
  readonly tag: boolean;
}

const YEAR_WITH_NUMBER = /^(?:y|yrs?|years?)\d{1,2}s?(?:-|$)/;
const made = new Kept<Reading, readonly Token[]>();
const origins = new Kept<Reading, { readonly before: Reading; readonly same: number }>();

/** The tokens of a text, in order. Several checks ask for those of one reading, so they are made once. */
export function tokensOf(reading: Reading): readonly Token[] {
  let tokens = made.get(reading);
  if (!tokens) made.set(reading, (tokens = make(reading)));
  return tokens;
}

/**
 * Makes the tokens of a reading that begins with the words of an earlier one, out of those of the earlier one.
 *
 * @param before the reading of which `reread` made it
 */
export function continueTokens(reading: Reading, before: Reading): void {
  const same = commonWords(reading.words, before.words);
  const earlier = tokensOf(before);
  const next = before.words[same];
  const tokens = next ? earlier.slice(0, tokenFrom(earlier, next.start)) : earlier;
  origins.set(reading, { before, same: tokens.length });
  // One step back is enough; a longer way would keep every state of a draft.
  origins.set(before, undefined);
  made.set(reading, tokens.concat(make(reading, same)));
}

/** Of which reading this one was continued, and how many tokens they begin with alike. */
export function originOf(reading: Reading): { readonly before: Reading; readonly same: number } | undefined {
  return origins.get(reading);
}

/** How many words are the very same objects. */
function commonWords(words: readonly Word[], others: readonly Word[]): number {
  return countWhile(words, (word, index) => word === others[index]);
}

function make({ text, words }: Reading, from = 0): Token[] {
  const tokens: Token[] = [];
  for (let at = from; at < words.length; at += 1) {
    const word = words[at] as Word;
    const { start, end, capital, folded } = word;
    const tag = word.sigil !== '';
    // Nearly all words are simple, and spared the rest.
    if (!tag && !/^y|['-]/.test(folded)) tokens.push({ text: folded, start, end, capital, tag });
    else takeApart(text, word, tokens);
  }
  return tokens;
}

function takeApart(text: string, word: Word, tokens: Token[]): void {
  const tag = word.sigil !== '';
  for (const { start, end, capital, folded } of tag || YEAR_WITH_NUMBER.test(word.folded)
    ? humps(text, word)
    : [word]) {
    for (const piece of folded.split('-')) {
      tokens.push({ text: withoutPossessive(piece), start, end, capital, tag });
    }
  }
}

const BETWEEN = /^(?:[^\n.!?;:,()]{0,4}|\.)$/;

/**
 * Whether two tokens stand together: nothing but a space, an emoji or the like between them, and no end of a sentence or
 * clause. The full stop of a short form (*St.*, *Yr.*) is not an end.
 */
export function together(text: string, left: Token, right: Token): boolean {
  if (right.start <= left.end) return true;
  if (right.start - left.end > 4) return false;
  const gap = text.slice(left.end, right.start);
  return BETWEEN.test(gap) || (gap === '. ' && left.text.length <= 2);
}

/** The index of the first token, or word, that begins at this place of the text or after it; their number where none does. */
export function tokenFrom(tokens: readonly { readonly start: number }[], place: number): number {
  return countWhile(tokens, ({ start }) => start < place);
}

/** The index of the first token that ends after this place of the text; their number where none does. */
export function tokenEndingAfter(tokens: readonly Token[], place: number): number {
  return countWhile(tokens, ({ end }) => end <= place);
}
