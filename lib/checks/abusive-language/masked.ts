import { fold } from '../../text/fold';
import type { Token } from '../../text/tokens';

const MASK = '*#@$!';
/** What is written up to a space or a stop: a word takes no more UTF-16 units than this, with marks that nobody sees. */
const WRITTEN = /^[^\s.,;:?"“”()]{2,40}/;
/** A letter, then letters and signs that stand in for letters. */
const MASKED = /^[a-z][a-z*#@$!]{1,15}/;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz'.split('');
/** With more signs than this too many words fit. */
const MOST_SIGNS = 2;
const DIGITS: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
};

/** A word that was made hard to read, as what it may be, and the last token that it takes. */
export interface Masked {
  readonly words: readonly string[];
  readonly last: number;
}

/** What a word may be that is written with signs or digits in place of letters, as people do to get past filters. */
export function maskedAt(text: string, tokens: readonly Token[], at: number): Masked | undefined {
  const token = tokens[at] as Token;
  if (!MASK.includes(text[token.end] ?? ' ')) {
    if (!/^[a-z]+\d+[a-z]+$/.test(token.text)) return undefined;
    return { words: [token.text.replace(/\d/g, (digit) => DIGITS[digit] ?? digit)], last: at };
  }
  const [given = ''] = WRITTEN.exec(text.slice(token.start, token.start + 40)) ?? [];
  const written = (MASKED.exec(fold(given))?.[0] ?? '').replace(/[*#@$!]+$/, '');
  const signs = written.replace(/[^*#@$!]/g, '').length;
  if (signs === 0 || signs > MOST_SIGNS) return undefined;
  let last = at;
  while ((tokens[last + 1]?.start ?? Infinity) < token.start + given.length) last += 1;
  return { words: filledIn(written), last };
}

function filledIn(written: string): string[] {
  const [before, ...rest] = written.split(/[*#@$!]/);
  return rest.reduce<string[]>(
    (all, piece) => all.flatMap((word) => LETTERS.map((letter) => word + letter + piece)),
    [before ?? ''],
  );
}
