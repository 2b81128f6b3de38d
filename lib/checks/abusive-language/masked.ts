import { fold } from '../../text/fold';
import type { Token } from '../../text/tokens';

/** Signs and figures that people write for letters. */
const INSTEAD: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '@': 'a',
  $: 's',
  '!': 'i',
};
const RUN = /[\p{L}\p{N}*@$!]{3,20}/uy;
const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz');
/** Of a word with more letters left out nobody can be sure. */
const MOST_STARS = 2;

/** A word in which letters are hidden, from one token to another, and the words that it may be. */
interface Masked {
  readonly words: readonly string[];
  readonly last: number;
}

/** Whether letters of a word can be hidden, by the word and the character after it. */
export function canBeMasked({ text: word, end }: Token, text: string): boolean {
  const next = text[end] ?? '';
  return (word.length === 1 && next === ' ') || /[*@$!]/.test(next) || /[a-z][0-5]+[a-z]/.test(word);
}

let lastRun = '';
let lastWords: readonly string[] = [];

/** What a word that is written with signs, stars or figures among its letters may be, or letters with spaces between them. */
export function maskedAt(text: string, tokens: readonly Token[], at: number): Masked | undefined {
  const token = tokens[at] as Token;
  if (!canBeMasked(token, text)) return undefined;
  if (token.text.length === 1 && text[token.end] === ' ')
    return tokens[at + 1]?.text.length === 1 ? spacedAt(tokens, at) : undefined;
  RUN.lastIndex = token.start;
  const run = fold(RUN.exec(text)?.[0] ?? '').replace(/[!@$]+$/, '');
  if (!/\p{L}.*\p{L}|\p{L}{2}/u.test(run) || !/[*@$!0-5]/.test(run)) return undefined;
  let last = at;
  while ((tokens[last + 1]?.start ?? Infinity) < RUN.lastIndex) last += 1;
  if (run !== lastRun) [lastRun, lastWords] = [run, wordsBehind(run)];
  return { words: lastWords, last };
}

/** Whether a token is a part of a word with stars in it, as coarse words have. */
export function isStarred(text: string, { start, end }: Token): boolean {
  return text[start - 1] === '*' || text[end] === '*';
}

function wordsBehind(run: string): string[] {
  let words = [run.replace(/[0-5@$!]/g, (sign) => INSTEAD[sign] ?? sign)];
  const stars = run.split('*').length - 1;
  // What is left of it has to be telling, and of four letters the two in the middle are mostly those of a mild word.
  if (stars > MOST_STARS || run.length - stars < 2 || run === 's**t') return stars === 0 ? words : [];
  for (let star = 0; star < stars; star += 1) {
    words = words.flatMap((word) => LETTERS.map((letter) => word.replace('*', letter)));
  }
  return words;
}

function spacedAt(tokens: readonly Token[], at: number): Masked | undefined {
  if (tokens[at - 1]?.text.length === 1) return undefined;
  let last = at;
  while (tokens[last + 1]?.text.length === 1 && last < at + 12) last += 1;
  if (last < at + 3) return undefined;
  const joined = tokens
    .slice(at, last + 1)
    .map(({ text }) => text)
    .join('');
  return { words: [joined], last };
}
