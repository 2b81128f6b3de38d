import { tokenFrom, type Token } from '../../text/tokens';
import type { KeyKind } from '../credentials';
import type { Candidate } from '../given/candidate';

const CHUNK = /\S{4,64}/uy;
/** What a word that ends at a space has in it where it is mixed. */
const WITHIN = /[\d\p{Lu}-]/u;
/** Digits, signs, capitals or several hyphens within, as passwords have them and words do not. */
const MIXED = /[\d_@&$^*+=~]|\p{Ll}\p{Lu}|\p{L}[!#]\p{L}|-.*-|-\p{Lu}/u;
const ADDRESS = /:\/\/|^www\.|\.(?:com|co|org|uk|net|gov|sch|ac|example|ly|tv)\b|@\S+\.\p{L}|^[#@£$€]/iu;
const MADE_OF = /^[\p{L}\d!£$%^&*_+=#?~.@-]+$/u;
/** Measures, ordinals, and words that lost their space. */
const PLAIN = /\.\.|!!|\?\?|--|^\d+(?:st|nd|rd|th|s|am|pm|p|k|m|x|km|kg|mm|cm|g|mb|gb|hrs?|mins?|yrs?)$/i;

const SHAPES: Readonly<Record<string, RegExp>> = {
  figure: /\d/,
  sign: /[!£$%^&*_+=#?~@]./,
  camel: /\p{Ll}\p{Lu}/u,
  upper: /\p{Lu}/u,
  hyphen: /-/,
  under: /_/,
  shouted: /^\P{Ll}+$/u,
  words: /^(?:\p{L}+-)+\p{L}+$/u,
  numbered: /^\p{Lu}?\p{Ll}{2,}\d{1,4}$/u,
  named: /^\p{Lu}\p{Ll}{2,}\d{1,4}$/u,
  counted: /^\d+\p{L}+$/u,
  dated: /(?:19|20)\d\d$/,
  within: /\p{L}\d+\p{L}/u,
  dotted: /\./,
};
/** Of these two together say more than each. */
const PAIRED = ['figure', 'sign', 'camel', 'upper', 'hyphen', 'under'];
const LENGTHS = [6, 10];

/** Whether a word may be mixed, or part of one that is: one that ends at a space and is plain may not. */
export function mayBeScrambled({ start, end }: Token, text: string): boolean {
  return text[end] !== ' ' || WITHIN.test(text.slice(start + 1, end));
}

/** *chips4tea*, *Whisky-Mac-60*, *Jollof@99*: letters with digits, signs or capitals among them. */
export function scrambledAt(
  text: string,
  tokens: readonly Token[],
  at: number,
): Candidate<KeyKind> | undefined {
  const token = tokens[at] as Token;
  if (!mayBeScrambled(token, text)) return undefined;
  const { start } = token;
  CHUNK.lastIndex = start;
  const chunk = CHUNK.exec(text)?.[0] ?? '';
  if (!MIXED.test(chunk) || ADDRESS.test(chunk)) return undefined;
  const secret = chunk.replace(/["”’',.;:)\]…]+$|[!?]{2,}$/gu, '').replace(/['’]s$/, '');
  if (secret.length < 4 || !MADE_OF.test(secret) || !/\p{L}/u.test(secret) || PLAIN.test(secret))
    return undefined;
  const has = Object.keys(SHAPES).filter((shape) => SHAPES[shape]?.test(secret));
  const paired = PAIRED.filter((shape) => has.includes(shape));
  const pairs = paired.flatMap((one, index) => paired.slice(index + 1).map((other) => `${one}&${other}`));
  const lengths = LENGTHS.filter((length) => secret.length >= length).map((length) => `long${length}`);
  const end = start + secret.length;
  return {
    kind: 'password',
    first: at,
    last: Math.max(at, tokenFrom(tokens, end) - 1),
    start,
    end,
    form: 'mixed',
    shapes: [...has, ...pairs, ...lengths],
  };
}
