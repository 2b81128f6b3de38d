import { humps } from './humps';
import { withoutPossessive } from './possessive';
import type { Reading } from './reading';

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
const made = new WeakMap<Reading, readonly Token[]>();

/** The tokens of a text, in order. Several checks ask for those of one reading, so they are made once. */
export function tokensOf(reading: Reading): readonly Token[] {
  let tokens = made.get(reading);
  if (!tokens) made.set(reading, (tokens = make(reading)));
  return tokens;
}

function make({ text, words }: Reading): Token[] {
  const tokens: Token[] = [];
  for (const word of words) {
    const apart = word.sigil !== '' || YEAR_WITH_NUMBER.test(word.folded);
    for (const { start, end, capital, folded } of apart ? humps(text, word) : [word]) {
      for (const piece of folded.includes('-') ? folded.split('-') : [folded]) {
        const bare = withoutPossessive(piece);
        tokens.push({ text: bare, start, end, capital, tag: word.sigil !== '' });
      }
    }
  }
  return tokens;
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
