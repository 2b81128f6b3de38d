import type { Reading } from '../../text/reading';
import { tokenFrom, tokensOf } from '../../text/tokens';

/** The words within so many of a stretch of a text, before and after it and in it. */
export function wordsNear(reading: Reading, start: number, end: number, reach: number): string[] {
  const tokens = tokensOf(reading);
  const first = Math.max(0, tokenFrom(tokens, start) - reach);
  return tokens.slice(first, tokenFrom(tokens, end) + reach).map(({ text }) => text);
}

/** The same without those in it. */
export function wordsBeside(reading: Reading, start: number, end: number, reach: number): string[] {
  const tokens = tokensOf(reading);
  const [first, after] = [tokenFrom(tokens, start), tokenFrom(tokens, end)];
  return [...tokens.slice(Math.max(0, first - reach), first), ...tokens.slice(after, after + reach)].map(
    ({ text }) => text,
  );
}
