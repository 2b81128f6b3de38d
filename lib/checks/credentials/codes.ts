import { isPossessive } from '../../text/possessive';
import type { Token } from '../../text/tokens';
import type { Key } from '../credentials';
import { sentenceRound, type Sentence } from './sentence';
import { valueAt, type Value } from './values';
import { isHarmless, LOCKS, speaksOfAccounts, speaksOfPlaces } from './what-opens';
import { wordSet } from '../../text/word-set';

/** What a code is called. */
export const CODE_NAMES = wordSet('pin pins code codes passcode combination combo');
/** Right before a number these give it: *the gate is*, *takes*, *it’s*, *changed to*. */
const GIVES = wordSet(
  'is its it that now been to takes wants needs likes be still use using press type punch enter try tap key put need',
);
/** What a code does or what one does with it. */
const USED = wordSet(
  'opens open opened unlocks unlock gets get lets let works use using type press punch enter tap try put need needs typing pressing',
);
/** What may follow a code in its sentence where little else tells that it is one. */
const AFTER = wordSet(
  'then and if for on to at but so or please thanks thank ta x xx xxx in into until till from now the just with lol haha btw again before after when because since this that everyone everybody guys folks lads ladies girls boys team same opens gets lets is will works unlocks enter star hash twice not i you we they it he she like which who round through even still whenever by always',
);
/** What numbers of that length count or measure. */
const COUNTED = wordSet(
  'm mm cm metre metres meters feet foot inches km miles kg grams kids children people pupils parents families steps stairs years days hours hrs hours minutes mins seconds times points pounds quid euros pages words likes views model series watt watts volts bricks tiles bees stickers books tickets photos emails messages am pm calories jobs things other more different',
);
/** Beside these a code lets people in. */
const INSIDE = wordSet('inside locked lates cover supply school work staff verification otp 2fa our');
/** No longer, or never, of use. */
const PAST = wordSet('used old wrong forgot forgotten forget lost guess guessed remember');
const IN_YEAR = wordSet('in since until by from before of');
/** Of these every number is a code; doors, gates and copiers are of some year, and open at some time. */
const ONLY_CODES = wordSet('keypad padlock safe keysafe lockbox keybox');

/** A number that is given as a code or PIN, by what is said round it; at its first token. */
export function codeOfDigitsAt(text: string, tokens: readonly Token[], at: number): Key | undefined {
  const value = valueAt(text, tokens, at);
  if (value?.of !== 'digits') return undefined;
  const sentence = sentenceRound(text, tokens, at, value.last);
  const { before, after } = sentence;
  if (COUNTED.has(after[0] ?? '') || /^\s?[%\p{Sc}]/u.test(text.slice(value.end, value.end + 2)))
    return undefined;
  const all = [...before, ...after];
  if (isHarmless(all) || all.some((word) => PAST.has(word))) return undefined;
  const given = isGiven(text, tokens, at);
  const named = all.some((word) => CODE_NAMES.has(word));
  const lets = named ? isNamed(sentence, given) : isOfLock(text, tokens, sentence, value, given);
  if (!lets || (IN_YEAR.has(before.at(-1) ?? '') && isYear(tokens, value))) return undefined;
  return { kind: 'code', start: value.start, end: value.end };
}

/** A code that has letters in it, or is nothing but letters in capitals, after what it is the code of. */
export function codeOfLettersAfter(text: string, tokens: readonly Token[], at: number): Key | undefined {
  const name = tokens[at] as Token;
  if (name.tag) return undefined;
  const noun = CODE_NAMES.has(name.text);
  let given = isPossessive(text, name);
  for (let next = at + 1; next < at + 9; next += 1) {
    const [previous, token] = [tokens[next - 1], tokens[next]];
    if (!previous || !token) return undefined;
    const gap = text.slice(previous.end, token.start);
    if (/[.!?\n]/.test(gap) && !isIts(text, token)) return undefined;
    given ||= /[:=→]|\s[-–—]\s/u.test(gap);
    const value = valueAt(text, tokens, next);
    if (value && value.of !== 'digits' && (given || (noun && next === at + 1))) {
      const { before, after } = sentenceRound(text, tokens, next, value.last);
      const near = [...before, ...after];
      if (isHarmless(near) || near.some((word) => PAST.has(word))) return undefined;
      const lock = value.of === 'both' && near.some((word) => LOCKS.has(word) || speaksOfPlaces([word]));
      return lock || (noun && speaksOfAccounts(near))
        ? { kind: 'code', start: value.start, end: value.end }
        : undefined;
    }
    given ||= GIVES.has(token.text) || isIts(text, token);
  }
  return undefined;
}

/** Whether a number beside *code* or *PIN* is one that lets people in. */
function isNamed({ before, after }: Sentence, given: boolean): boolean {
  const all = [...before, ...after];
  const pin = all.some((word) => word.startsWith('pin'));
  if (pin || all.some((word) => LOCKS.has(word) || INSIDE.has(word))) return true;
  if (speaksOfPlaces(all) || speaksOfAccounts(all)) return true;
  return given && before.slice(-4).some((word) => CODE_NAMES.has(word));
}

/** Whether a number beside a lock is what opens it. */
function isOfLock(
  text: string,
  tokens: readonly Token[],
  { before, after }: Sentence,
  value: Value,
  given: boolean,
): boolean {
  const all = [...before, ...after];
  const lock = all.find((word) => LOCKS.has(word));
  const used = all.some((word) => USED.has(word));
  if (lock === undefined && !(used && speaksOfPlaces(all) && given)) return false;
  const sure = all.some((word) => ONLY_CODES.has(word));
  if (!sure && (isYear(tokens, value) || isRound(tokens, value))) return false;
  if (!sure && isTime(tokens, value)) return false;
  const [next] = after;
  const stands = next === undefined || /\S/u.test(text.slice(value.end, value.end + 1)) || AFTER.has(next);
  const near = before.slice(sure ? -10 : -4).some((word) => LOCKS.has(word));
  // *The gate’s 2580*, *alarm 7719*.
  if (given && near) return true;
  if (near && stands && LOCKS.has(before.at(-1) ?? ''))
    return before.at(-1) !== 'locker' && before.at(-1) !== 'printer';
  // *2580 for the gate*, *use 2580 on the gate*, *2580 gets you through the gate*.
  const opens = next === 'for' && (before.length === 0 || given);
  return stands && (used || opens);
}

/** Whether the words or marks right before a number give it: *is*, *’s*, a colon, a dash. */
function isGiven(text: string, tokens: readonly Token[], at: number): boolean {
  const [previous, token] = [tokens[at - 1], tokens[at]];
  if (!previous || !token) return false;
  if (/[:=→]|\s[-–—]\s/u.test(text.slice(previous.end, token.start))) return true;
  return GIVES.has(previous.text) || isPossessive(text, previous);
}

/** *It’s*, *that’s*, *the code’s*. */
function isIts(text: string, token: Token): boolean {
  const { text: word } = token;
  return (word === 'it' || word === 'that' || CODE_NAMES.has(word)) && isPossessive(text, token);
}

function isYear(tokens: readonly Token[], { last }: Value): boolean {
  return /^(?:19[5-9]|20[0-3])\d$/.test(tokens[last]?.text ?? '');
}

function isRound(tokens: readonly Token[], { last }: Value): boolean {
  return /^[1-9]\d*00$/.test(tokens[last]?.text ?? '');
}

/** A time of day, as gates, alarms and shows have them: *0745*, *1930*. */
function isTime(tokens: readonly Token[], { last }: Value): boolean {
  return /^(?:0[5-9]|1\d|2[0-3])[0-5][05]$/.test(tokens[last]?.text ?? '');
}
