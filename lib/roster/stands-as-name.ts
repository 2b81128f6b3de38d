import type { Token } from '../text/tokens';
import { wordSet } from '../text/word-set';
import { isDoneByPerson, isPraisedBefore } from './around-names';
import { hasWordEnding } from './could-be-surname';
import type { OpenRoster } from './match';
import { isAllCapitals, isNextTo, isPossessive, opensSentence } from './name-shape';
import { isPlace } from './things-called-so';

/** What comes after a word that is hardly anything but a name, such as *Poppy* or *Max*. */
const AFTER_MOSTLY_A_NAME = wordSet(
  "is isn't just can can't will won't would could never always still really doesn't didn't hasn't wasn't",
);
/** What comes right after it, in brackets or after a comma: *Summer (Year 3)*, *Amber, aged 7*. */
const OF_A_CHILD = /^\s?[,(]\s?(?:years?|yrs?|y|reception|aged?)\b/i;
const AFTER_OF_A_CHILD = 14;
/** What comes after it with a further word: *Robin in our class*, *Joy and Faith*. */
const AND = wordSet('and in from');
const OURS = wordSet('my our your year yr y reception');

/**
 * Whether what is written at `at`, with the next word at `next`, stands there as a first name and not as the word that it also
 * is: *Grace won* and not *Grace under fire*.
 */
export function standsAsName(
  text: string,
  tokens: readonly Token[],
  at: number,
  next: number,
  first: string,
  roster: OpenRoster,
): boolean {
  const token = tokens[at];
  if (!token) return false;
  const everyday = isEverydayName(token, first, roster);
  if (!everyday && (roster.isCommonFirst(first) || hasNoCase(token.text))) return true;
  if (everyday && !token.capital) return isNameInSmallLetters(text, tokens, at, next, first, roster);
  if (OF_A_CHILD.test(text.slice(token.end, token.end + AFTER_OF_A_CHILD))) return token.capital || !everyday;
  // One word in 256 fits by chance, so a rare name needs a capital, or words that go with names.
  const emphatic = roster.isMostlyName(first) && isEmphasised(text, tokens, at, next);
  if (!token.capital || (isAllCapitals(text, token) && !emphatic))
    return (
      !everyday &&
      !hasWordEnding(token.text) &&
      (hasNameWords(text, tokens, at, next) || isSpokenTo(text, tokens, at))
    );
  if (!everyday || !opensSentence(text, token) || isPossessive(text, token)) return true;
  if (emphatic || isSetOff(text, token, roster.isMostlyName(first))) return true;
  if (isListedWithNames(text, tokens, at, next, roster)) return true;
  return hasNameWords(text, tokens, at, next) || (roster.isMostlyName(first) && isOfName(text, tokens, next));
}

/** Whether a first name is an everyday word as well. */
export function isEverydayName({ text }: Token, first: string, roster: OpenRoster): boolean {
  return roster.isEveryday(text) || roster.isEveryday(first);
}

const SPOKEN_TO = wordSet('told tell asked ask gave give said');

/** *Told kwame no*, *gave florence a drum*. */
function isSpokenTo(text: string, tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return (
    before !== undefined && token !== undefined && isNextTo(text, before, token) && SPOKEN_TO.has(before.text)
  );
}

const LIST = /^(?:,? and |, | & | \+ )$/;

/** Whether another first name of the roster stands next to it with a comma or *and* between: *leo, ella and teddy*. */
function isListedWithNames(
  text: string,
  tokens: readonly Token[],
  at: number,
  next: number,
  roster: OpenRoster,
): boolean {
  const [token, last] = [tokens[at], tokens[next - 1]];
  if (!token || !last) return false;
  const before = tokens[tokens[at - 1]?.text === 'and' ? at - 2 : at - 1];
  const after = tokens[tokens[next]?.text === 'and' ? next + 1 : next];
  const isName = (name: Token) =>
    name.capital === token.capital &&
    roster.hasFirst(name.text) &&
    (token.capital || !roster.isEveryday(name.text));
  return (
    (before !== undefined && LIST.test(text.slice(before.end, token.start)) && isName(before)) ||
    (after !== undefined && LIST.test(text.slice(last.end, after.start)) && isName(after))
  );
}

/** Whether a word is in capitals while those next to it are not: *star of the week is FLORENCE*. */
function isEmphasised(text: string, tokens: readonly Token[], at: number, next: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[next]];
  if (!token || !isAllCapitals(text, token) || !(before ?? after)) return false;
  return [before, after].every((near) => !near || near.text.length < 2 || !isAllCapitals(text, near));
}

/** Whether a capital after a bracket, or after a colon before a word that is mostly a name, is that of a name: *sheep 2 (Max)*. */
function isSetOff(text: string, { start }: Token, mostlyName: boolean): boolean {
  const lead = text.slice(Math.max(0, start - 2), start);
  return lead.endsWith('(') || (mostlyName && lead === ': ');
}

/** Whether what stands from `next` on goes with a name sooner than with a thing. */
function isOfName(text: string, tokens: readonly Token[], next: number): boolean {
  const [last, after] = [tokens[next - 1], tokens[next]];
  if (!last) return false;
  if (!after) return true;
  return AFTER_MOSTLY_A_NAME.has(after.text) || /^\s?[.,!?:=(…]/.test(text.slice(last.end, after.start));
}

/** *max was brilliant* is a name, and of *summer in year 3* only *proud of* makes one. */
function isNameInSmallLetters(
  text: string,
  tokens: readonly Token[],
  at: number,
  next: number,
  first: string,
  roster: OpenRoster,
): boolean {
  const ofOurs = AND.has(tokens[next]?.text ?? '') && OURS.has(tokens[next + 1]?.text ?? '');
  if (ofOurs && (isPraisedBefore(text, tokens, at) || isPlace(first))) return true;
  const token = tokens[at];
  if (!token || !roster.isMostlyName(first)) return false;
  if (isPossessive(text, token) || hasNameWords(text, tokens, at, next)) return true;
  if (isSpokenTo(text, tokens, at) || isListedWithNames(text, tokens, at, next, roster)) return true;
  return AFTER_MOSTLY_A_NAME.has(tokens[next]?.text ?? '');
}

function hasNameWords(text: string, tokens: readonly Token[], at: number, next: number): boolean {
  const [after, second] = [tokens[next], tokens[next + 1]];
  if (isPraisedBefore(text, tokens, at)) return true;
  if (!after) return false;
  if (isDoneByPerson(after.text)) return true;
  if (!second || !AND.has(after.text)) return false;
  if (after.text === 'and') return second.capital;
  return OURS.has(second.text) || tokens[next + 2]?.text === 'class';
}

/** Arabic, Chinese and others have no capitals. */
function hasNoCase(word: string): boolean {
  return word === word.toUpperCase();
}
