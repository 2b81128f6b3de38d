import type { Token } from '../../text/tokens';
import { wordSet } from '../../text/word-set';

/** What may be a code, from a token on: UTF-16 offsets, end exclusive. */
export interface Value {
  readonly start: number;
  readonly end: number;
  /** The index of its last token. */
  readonly last: number;
  /** Digits, in figures or in words; or letters in capitals; or letters and digits. */
  readonly of: 'digits' | 'letters' | 'both';
}

const DIGITS = /^\d{1,8}$/;
const BOTH = /^(?=.*\d)(?=.*[a-z])[a-z\d]{4,10}$/;
/** Classes, ages, measures, ordinals and the like. */
const NO_CODE =
  /^(?:(?:y|yr|year|ks|class|room|covid|office|top|form|set)\d+s?|\d+[a-z]{2,5}|\d{1,2}[a-z]|\d{4}s)$/;
const SPELT = wordSet('zero oh nought one two three four five six seven eight nine double');
/** Fewer digits are no code. */
const SHORTEST = 4;
const LONGEST = 8;

/** The code that begins at this token, if it can be one. */
export function valueAt(text: string, tokens: readonly Token[], at: number): Value | undefined {
  const token = tokens[at];
  if (!token || token.tag) return undefined;
  const { text: word } = token;
  const first = word.charCodeAt(0);
  if (first < 58) return DIGITS.test(word) ? digitsAt(text, tokens, at) : mixedAt(text, tokens, at);
  if (SPELT.has(word)) return speltAt(text, tokens, at);
  return mixedAt(text, tokens, at) ?? (token.capital ? lettersAt(text, tokens, at) : undefined);
}

/** *2580*, *25 80*, *2-5-8-0*: groups of one length. */
function digitsAt(text: string, tokens: readonly Token[], at: number): Value | undefined {
  // A part of a longer number.
  if (at > 0 && /^\d+$/.test(tokens[at - 1]?.text ?? '') && isNext(text, tokens, at - 1)) return undefined;
  const { length } = tokens[at]?.text ?? '';
  let last = at;
  while (
    last < at + LONGEST &&
    tokens[last + 1]?.text.length === length &&
    DIGITS.test(tokens[last + 1]?.text ?? '') &&
    isNext(text, tokens, last)
  ) {
    last += 1;
  }
  const count = (last - at + 1) * length;
  if (count < SHORTEST || count > LONGEST) return undefined;
  // A longer number of which this is a part.
  const after = tokens[last + 1];
  if (after && /^\d/.test(after.text) && isNext(text, tokens, last) && last > at) return undefined;
  if (/^[.,:/]\d/.test(text.slice(tokens[last]?.end, (tokens[last]?.end ?? 0) + 2))) return undefined;
  if (/[£$€.,:/]/.test(text[(tokens[at]?.start ?? 0) - 1] ?? '')) return undefined;
  return value(text, tokens, at, last, 'digits');
}

function mixedAt(text: string, tokens: readonly Token[], at: number): Value | undefined {
  const word = tokens[at]?.text ?? '';
  return BOTH.test(word) && !NO_CODE.test(word) ? value(text, tokens, at, at, 'both') : undefined;
}

/** *two five eight oh*, *double four seven one*. */
function speltAt(text: string, tokens: readonly Token[], at: number): Value | undefined {
  let last = at;
  let count = 0;
  while (
    last < at + LONGEST &&
    SPELT.has(tokens[last]?.text ?? '') &&
    (last === at || isNext(text, tokens, last - 1))
  ) {
    count += tokens[last]?.text === 'double' ? 2 : 1;
    last += 1;
  }
  if (tokens[last - 1]?.text === 'double') return undefined;
  const digits = count - tokens.slice(at, last).filter(({ text }) => text === 'double').length;
  return digits >= SHORTEST ? value(text, tokens, at, last - 1, 'digits') : undefined;
}

/** *JWK QTD*, *QWERTZ*: written in capitals. */
function lettersAt(text: string, tokens: readonly Token[], at: number): Value | undefined {
  let last = at;
  while (last < at + 3 && isShouted(text, tokens[last]) && (last === at || isNext(text, tokens, last - 1)))
    last += 1;
  const length = tokens.slice(at, last).reduce((sum, { text }) => sum + text.length, 0);
  return length >= 5 && length <= 12 ? value(text, tokens, at, last - 1, 'letters') : undefined;
}

function isShouted(text: string, token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}{3,8}$/u.test(text.slice(token.start, token.end));
}

function isNext(text: string, tokens: readonly Token[], at: number): boolean {
  const [left, right] = [tokens[at], tokens[at + 1]];
  if (!left || !right) return false;
  return (
    right.start < left.end || /^[\s\u200b–-]{1,4}$/u.test(text.slice(left.end, right.start).replace(',', ' '))
  );
}

function value(text: string, tokens: readonly Token[], first: number, last: number, of: Value['of']): Value {
  const { start } = tokens[first] as Token;
  const { end } = tokens[last] as Token;
  const sign = (place: number): boolean => /[#*]/.test(text[place] ?? '');
  return { start: sign(start - 1) ? start - 1 : start, end: sign(end) ? end + 1 : end, last, of };
}
