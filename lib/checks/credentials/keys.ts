import { apart, scan, type Scanner } from '../../text/scan';
import type { Token } from '../../text/tokens';
import type { Reading } from '../../text/reading';
import type { Key } from '../credentials';
import { CODE_NAMES, codeOfLettersAfter } from './codes';
import { pairAfter } from './pairs';
import { PASSWORD_NAMES, passwordNamedAt, passwordOfAccountAt } from './passwords';
import { LONGEST } from './secrets';
import { ACCOUNTS } from './what-opens';

type Look = (text: string, tokens: readonly Token[], at: number) => Key | undefined;

/** What is looked for at a word that speaks of getting in. */
const LOOK: ReadonlyMap<string, Look> = new Map<string, Look>([
  ...[...ACCOUNTS].map((word) => [word, accountAt] as const),
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

/** Passwords that are given after their name, and names of users with theirs, each once. */
export function keysIn(reading: Reading): readonly Key[] {
  const found = scan(reading, KEYS);
  return found.length < 2 ? found : apart(found.toSorted((a, b) => a.start - b.start || b.end - a.end));
}

const KEYS: Scanner<Key> = {
  // Some words, and then as many characters as a secret has.
  reach: 130 + LONGEST,
  words: LOOK,
  find: (tokens, at, text) => LOOK.get((tokens[at] as Token).text)?.(text, tokens, at),
};
