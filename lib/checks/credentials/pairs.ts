import type { Token } from '../../text/tokens';
import type { Key } from '../credentials';
import { endsThere, isScrambled, wordAt } from './secrets';
import { isElsewhere } from './what-opens';

/** So far after the word, UTF-16 units. */
const REACH = 120;
const SLASHED = /(?<![^\s:=(])([^\s/:=(]{3,48})(\s*)[/|]\s?([^\s/]{4,48})/u;
const WITH =
  /^\s*(?:in|on|into|onto)\b[^.!?\n]{0,40}?\s(?:with|as|using)\s+([^\s,/]{3,40})(?:,|\s(?:and|then|pw|password))\s+/iu;

/** A name and its password, given together after a word of logging in. */
export function pairAfter(text: string, tokens: readonly Token[], at: number): Key | undefined {
  const token = tokens[at] as Token;
  if (token.tag) return undefined;
  const rest = text.slice(token.end, token.end + REACH);
  const slashed = SLASHED.exec(rest);
  if (slashed && isPair(slashed, text, token, rest)) {
    if (isElsewhere(tokens.slice(Math.max(0, at - 8), at + 8).map(({ text }) => text))) return undefined;
    const start = token.end + slashed.index;
    return { kind: 'password', start, end: start + clean(slashed[0]).length };
  }
  const together = WITH.exec(rest);
  if (!together) return undefined;
  const secret = wordAt(rest, together[0].length);
  const end = token.end + together[0].length + secret.length;
  if (!isScrambled(secret) && !(isScrambled(together[1] ?? '') && secret.length > 3 && endsThere(text, end)))
    return undefined;
  return { kind: 'password', start: token.end + together[0].lastIndexOf(together[1] ?? ''), end };
}

function isPair(
  [whole, name = '', space = '', secret = '']: RegExpExecArray,
  text: string,
  token: Token,
  rest: string,
): boolean {
  if (!/\p{L}/u.test(name) || (name.includes('.') && !name.includes('@')) || /^https?$/.test(name))
    return false;
  const apart = space !== '' || name.includes('@') || /[:=]\s*$/.test(rest.slice(0, rest.indexOf(whole)));
  const word = clean(secret);
  if (isScrambled(word)) return apart && word.length > 4;
  // Two plain words: *the login is staff / staff*, *login: hedgehog / badgers*.
  const before = rest.slice(0, rest.indexOf(whole));
  if (space === '' || /[.!?\n]/.test(before) || !/^[\w-]+$/.test(word)) return false;
  const given = /^\s*(?:in|on)?\s*[:=]\s*$/.test(before) && token.text.startsWith('log');
  const same = name === word && /(?:is|are|['’]s|with|as|[:=])\s*$/.test(before);
  return (given || same) && endsThere(text, token.end + before.length + clean(whole).length);
}

function clean(word: string): string {
  return word.replace(/["”’',.;:)]+$/u, '');
}
