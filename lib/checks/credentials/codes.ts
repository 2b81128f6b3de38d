import { isPossessive } from '../../text/possessive';
import type { Token } from '../../text/tokens';
import { wordSet } from '../../text/word-set';
import type { Key } from '../credentials';
import { SORTS } from './sorts';
import { isElsewhere } from './what-opens';

/** What a code is called. */
export const CODE_NAMES = wordSet('pin code passcode combination combo');
const CAPITALS = /^\p{Lu}{3,8}(?:[^\p{L}\p{N}\n]\p{Lu}{3,8}){0,2}(?![\p{L}\p{N}])/u;
const BEFORE = 8;
const LONGEST = 30;

/** A code of nothing but capitals, right after *code is* or *code:*. */
export function codeOfLettersAfter(text: string, tokens: readonly Token[], at: number): Key | undefined {
  const [name, next, after] = tokens.slice(at, at + 3);
  if (!name || !next || name.tag) return undefined;
  const colon = /^\s?[:=]\s?$/.test(text.slice(name.end, next.start)) || isPossessive(text, name);
  const secret = colon ? next : next.text === 'is' ? after : undefined;
  const found = secret && CAPITALS.exec(text.slice(secret.start, secret.start + LONGEST))?.[0];
  if (!secret || !found || found.length < 5) return undefined;
  const near = tokens.slice(Math.max(0, at - BEFORE), at).map(({ text: word }) => word);
  if (isElsewhere(near) || near.some((word) => SORTS.harmless.has(word))) return undefined;
  return { kind: 'code', start: secret.start, end: secret.start + found.length };
}
