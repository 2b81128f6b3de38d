import type { Token } from '../../text/tokens';
import type { Key } from '../credentials';
import { valueAt, type Value } from './values';
import { isHarmless, LOCKS, speaksOfAccounts, speaksOfLocks } from './what-opens';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What a code is called. */
export const CODE_NAMES = set('pin pins code codes passcode combination combo');
/** Before a code that is given: *the code is*, *changed to*, *it’s*, *the gate takes*. */
const GIVES = set('is its now been to takes wants needs likes opens');
/** With nothing but these between, a number after *code* is the code. */
const FILLING = set(
  'is was for the to of our new now number code codes pin and all on get into in changed been has school staff back front side main s it its still just currently set at year ours work here',
);
/** What may follow a code in its sentence; before any other word it counts or measures something. */
const AFTER = set(
  'then and if for on to at but so or please thanks thank ta x xx xxx in until till from now the just with lol haha btw again before after when because since this that everyone everybody guys folks lads ladies girls boys team anyone same opens gets lets is unlocks enter star hash twice too parents press followed bless cheers as not i you we they it he she like which who round even still whenever by always my our',
);
/** What numbers of that length count or measure. */
const COUNTED = set(
  'm mm cm metre metres meters feet foot inches km miles kg grams kids children people pupils parents families steps stairs years days hours hrs hours minutes mins seconds times points pounds quid euros pages words likes views model series watt watts volts bricks tiles bees stickers books tickets photos emails messages am pm',
);
const OPENS = set(
  'opens open unlocks unlock gets lets works type press punch enter tap key use using try do pressing typing',
);
/** Right before a number these say that it is the one to use. */
const USE = set('its use using press type punch enter try tap is on');
/** Of these every number is a code. */
const ONLY_CODES = set('keypad padlock safe keysafe lockbox keybox alarm');
/** Right after these a number of a code's length is the code. */
const NEXT_TO = set('alarm keypad padlock safe keysafe lockbox door gate barrier');
/** Beside these a code is one that lets people in. */
const INSIDE = set('in inside locked lates cover supply school work staff verification otp 2fa');
/** No longer, or never, of use. */
const PAST = set('used old wrong forgot forgotten forget lost guess guessed remember');
const IN = set('in since until by from before');
const REACH = 12;

/** A code or PIN that is given after its name, or before it: *the gate code is …*, *… is the gate code*. */
export function codeNamedAt(text: string, tokens: readonly Token[], at: number): Key | undefined {
  const name = tokens[at] as Token;
  if (name.tag) return undefined;
  const found = after(text, tokens, at) ?? before(text, tokens, at);
  if (!found) return undefined;
  const { value, from, to } = found;
  const near = words(tokens, from - 6, to + 7);
  if (isHarmless(near) || near.some((word) => PAST.has(word))) return undefined;
  if (value.of === 'digits') {
    const { text: word } = name;
    const known = speaksOfLocks(near) || speaksOfAccounts(near) || near.some((word) => INSIDE.has(word));
    if (!word.startsWith('pin') && !known) return undefined;
  } else if (!speaksOfAccounts(near) && !(value.of === 'both' && speaksOfLocks(near))) return undefined;
  return { kind: 'code', start: value.start, end: value.end };
}

interface Given {
  readonly value: Value;
  /** The first and the last token of what was looked at. */
  readonly from: number;
  readonly to: number;
}

function after(text: string, tokens: readonly Token[], at: number): Given | undefined {
  let given = isPossessive(text, tokens[at]);
  let filling = true;
  for (let next = at + 1; next < at + REACH; next += 1) {
    const [previous, token] = [tokens[next - 1], tokens[next]];
    if (!previous || !token) return undefined;
    const gap = text.slice(previous.end, token.start);
    // *The code has changed again. It’s …*
    if (/[.!?\n]/.test(gap.replace(/^\s*[:=]\s*\n/, '')) && !isIts(text, token)) return undefined;
    given ||= /[:=→]|\s[-–—]\s/u.test(gap);
    const value = valueAt(text, tokens, next);
    const near = filling && (value?.of === 'digits' || next === at + 1);
    if (value && (given || near) && stands(text, tokens, value, given))
      return isYear(tokens, value, next) && IN.has(previous.text)
        ? undefined
        : { value, from: at, to: value.last };
    given ||= GIVES.has(token.text) || isIts(text, token);
    filling &&= FILLING.has(token.text) || LOCKS.has(token.text) || speaksOfLocks([token.text]);
  }
  return undefined;
}

/** *2580 is the gate code*, *2580 for the code on the door*. */
function before(text: string, tokens: readonly Token[], at: number): Given | undefined {
  let linked = false;
  for (let back = at - 1; back >= Math.max(0, at - 7); back -= 1) {
    const [token, following] = [tokens[back] as Token, tokens[back + 1] as Token];
    if (/[.!?\n]/.test(text.slice(token.end, following.start))) return undefined;
    if (linked && /^\d/.test(token.text)) {
      const value = startOf(text, tokens, back);
      return value && !isYear(tokens, value, back) ? { value, from: back, to: at } : undefined;
    }
    linked ||= token.text === 'is' || token.text === 'for';
  }
  return undefined;
}

/** Whether a number is given as the code of a lock that stands here: *the alarm’s 2580*, *2580 opens the gate*. */
export function codeOfLockAt(text: string, tokens: readonly Token[], at: number): Key | undefined {
  const lock = tokens[at] as Token;
  if (lock.tag) return undefined;
  const value = takenBy(text, tokens, at) ?? openerOf(text, tokens, at);
  if (!value || value.of === 'letters') return undefined;
  // Doors, gates and copiers are of some year, and open at some time.
  if (!ONLY_CODES.has(lock.text) && (isYear(tokens, value, value.last) || isTime(tokens, value)))
    return undefined;
  if (lock.text === 'alarm' && isTime(tokens, value)) return undefined;
  const near = words(tokens, at - 6, value.last + 4);
  if (isHarmless(near) || near.some((word) => PAST.has(word))) return undefined;
  return { kind: 'code', start: value.start, end: value.end };
}

/** *The gate is*, *takes*, *’s*, *:* and then, with little between, the code; *the alarm, 2580*. */
function takenBy(text: string, tokens: readonly Token[], at: number): Value | undefined {
  let given = isPossessive(text, tokens[at]);
  let filling = true;
  for (let next = at + 1; next < at + 9; next += 1) {
    const [previous, token] = [tokens[next - 1], tokens[next]];
    if (!previous || !token) return undefined;
    const gap = text.slice(previous.end, token.start);
    if (/[.!?\n]/.test(gap)) return undefined;
    given ||= /[:=→]|\s[-–—]\s/u.test(gap);
    const beside = next === at + 1 && NEXT_TO.has(tokens[at]?.text ?? '');
    if (beside || (given && filling) || USE.has(previous.text) || isIts(text, previous)) {
      const value = valueAt(text, tokens, next);
      if (value) return stands(text, tokens, value, true) ? value : undefined;
    }
    if (GIVES.has(token.text) && !gap.includes(',')) given = true;
    else filling &&= FILLING.has(token.text) || speaksOfLocks([token.text]);
  }
  return undefined;
}

/** *2580 opens the gate*, *press 2580 at the door*, *it’s 2580 for the door*. */
function openerOf(text: string, tokens: readonly Token[], at: number): Value | undefined {
  for (let back = at - 1; back >= Math.max(0, at - 7); back -= 1) {
    const [token, following] = [tokens[back] as Token, tokens[back + 1] as Token];
    if (/[.!?\n]/.test(text.slice(token.end, following.start))) return undefined;
    if (!/^\d/.test(token.text)) continue;
    const value = startOf(text, tokens, back);
    if (value?.of !== 'digits' || !stands(text, tokens, value, true)) return undefined;
    const around = [...words(tokens, back - 3, back), ...words(tokens, value.last + 1, at)];
    const previous = tokens[back - 1];
    const used = previous && (USE.has(previous.text) || isIts(text, previous)) && around.includes('for');
    return used || around.some((word) => OPENS.has(word)) ? value : undefined;
  }
  return undefined;
}

/** The code of which this token is the last. */
function startOf(text: string, tokens: readonly Token[], last: number): Value | undefined {
  let first = last;
  while (first > 0 && /^\d+$/.test(tokens[first - 1]?.text ?? '') && first > last - 8) first -= 1;
  const value = valueAt(text, tokens, first);
  return value?.last === last ? value : undefined;
}

function words(tokens: readonly Token[], from: number, to: number): string[] {
  return tokens.slice(Math.max(0, from), to).map(({ text }) => text);
}

/** *It’s*, *that’s*, *the code’s*. */
function isIts(text: string, token: Token): boolean {
  const { text: word } = token;
  return (word === 'it' || word === 'that' || CODE_NAMES.has(word)) && isPossessive(text, token);
}

/** Whether a sentence or clause ends after a number, or goes on as after a code. */
function stands(text: string, tokens: readonly Token[], value: Value, given: boolean): boolean {
  const before = tokens[value.last];
  const next = tokens[value.last + 1];
  if (!next || !before || next.start - value.end > 4) return true;
  const gap = text.slice(value.end, next.start);
  if (/^\s?[%\p{Sc}]/u.test(gap)) return false;
  return /[^\s]/u.test(gap) || (given ? !COUNTED.has(next.text) : AFTER.has(next.text));
}

function isPossessive(text: string, token: Token | undefined): boolean {
  return token !== undefined && /['’]s$/.test(text.slice(token.start, token.end));
}

function isYear(tokens: readonly Token[], { last }: Value, first: number): boolean {
  return first === last && /^(?:19[5-9]|20[0-3])\d$/.test(tokens[last]?.text ?? '');
}

/** A time of day, as gates, alarms and shows have them: *0745*, *1930*. */
function isTime(tokens: readonly Token[], { last }: Value): boolean {
  return /^(?:0[5-9]|1\d|2[0-3])[0-5][05]$/.test(tokens[last]?.text ?? '');
}
