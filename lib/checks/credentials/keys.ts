import { apart, scan, type Scanner } from '../../text/scan';
import type { Token } from '../../text/tokens';
import type { Reading } from '../../text/reading';
import type { Key } from '../credentials';
import { CODE_NAMES, codeOfDigitsAt, codeOfLettersAfter } from './codes';
import { pairAfter } from './pairs';
import { PASSWORD_NAMES, passwordNamedAt, passwordOfAccountAt } from './passwords';
import { LONGEST } from './secrets';
import { ACCOUNTS, LOCKS } from './what-opens';

const AFTER_DIGITS = 58;

type Look = (text: string, tokens: readonly Token[], at: number) => Key | undefined;

/** What is looked for at a word that speaks of getting in. */
const LOOK: ReadonlyMap<string, Look> = new Map<string, Look>([
  ...['zero', 'oh', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'double'].map(
    (word) => [word, codeOfDigitsAt] as const,
  ),
  ...[...ACCOUNTS].map((word) => [word, accountAt] as const),
  ...[...LOCKS].map((word) => [word, codeOfLettersAfter] as const),
  ...[...CODE_NAMES].map((word) => [word, codeOfLettersAfter] as const),
  ...[...PASSWORD_NAMES].map((word) => [word, eitherAt] as const),
]);

/** A passcode may be a word, and a password a number. */
function eitherAt(text: string, tokens: readonly Token[], at: number): Key | undefined {
  return passwordNamedAt(text, tokens, at) ?? codeOfLettersAfter(text, tokens, at);
}

function accountAt(text: string, tokens: readonly Token[], at: number): Key | undefined {
  return pairAfter(text, tokens, at) ?? passwordOfAccountAt(text, tokens, at);
}

/** Passwords and codes that are given, each once. */
export function keysIn(reading: Reading): readonly Key[] {
  const found = scan(reading, KEYS);
  return found.length < 2 ? found : apart(found.toSorted((a, b) => a.start - b.start || b.end - a.end));
}

const KEYS: Scanner<Key> = {
  // Some words, and then as many characters as a secret has.
  reach: 130 + LONGEST,
  words: { has: (word) => isNumber(word) || LOOK.has(word) },
  find(tokens, at, text) {
    const { text: word } = tokens[at] as Token;
    return (isNumber(word) ? codeOfDigitsAt : LOOK.get(word))?.(text, tokens, at);
  },
};

function isNumber(word: string): boolean {
  return word.charCodeAt(0) < AFTER_DIGITS;
}
