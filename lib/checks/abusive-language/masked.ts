import type { Token } from '../../text/tokens';

const MASK = '*#@$!';
/** A letter, then letters and signs that stand in for letters. */
const MASKED = /\p{L}[\p{L}*#@$!]{1,15}/uy;
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
  MASKED.lastIndex = token.start;
  const written = (MASKED.exec(text)?.[0] ?? '').toLowerCase().replace(/[*#@$!]+$/, '');
  const signs = written.replace(/[^*#@$!]/g, '').length;
  if (signs === 0 || signs > MOST_SIGNS) return undefined;
  let last = at;
  while ((tokens[last + 1]?.start ?? Infinity) < token.start + written.length) last += 1;
  return { words: filledIn(written), last };
}

function filledIn(written: string): string[] {
  const [before, ...rest] = written.split(/[*#@$!]/);
  return rest.reduce<string[]>(
    (all, piece) => all.flatMap((word) => LETTERS.map((letter) => word + letter + piece)),
    [before ?? ''],
  );
}
