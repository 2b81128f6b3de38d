import type { Token } from '../text/tokens';
import { isOfFamily, isOfWork, isSaidToBeOther } from './company-of-names';
import { beginsFamous } from './famous';
import type { OpenRoster } from './match';
import {
  isAllCapitals,
  isForeign,
  isNextTo,
  isPartOfAnother,
  isPossessive,
  isTitle,
  opensSentence,
} from './name-shape';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What comes after a name that begins a sentence, and not after *Will you*, *May I* or *Hope that*. */
const AFTER_A_NAME = words(
  'hates likes knows gives gets looks comes goes runs reads writes does takes keeps forgot forgets ate eats drew draws spelt lost hugs hugged was has had got did made won read wrote loves loved said told asked cried laughed gave came went wants sang drew showed helped held ran swam fell found thinks says tells asks makes gets brought',
);
/** What comes after a word that is hardly anything but a name, such as *Poppy* or *Max*. */
const AFTER_MOSTLY_A_NAME = words(
  "is isn't just can can't will won't would could never always still really doesn't didn't hasn't wasn't",
);
/** What comes right after it, in brackets or after a comma: *Summer (Year 3)*, *Amber, aged 7*. */
const OF_A_CHILD = /^\s?[,(]\s?(?:years?|yrs?|y|reception|aged?)\b/i;
const AFTER_OF_A_CHILD = 14;
/** What comes after it with a further word: *Robin in our class*, *Joy and Faith*. */
const AND = words('and in from');
/** What comes before a name, also one in small letters. */
const BEFORE_A_NAME = words('done little even poor bless congratulations congrats called mate lad proud');
const WHO_MISSES = words(
  "i we you they will to ll i'll we'll really gonna still do don't not never already so and",
);
const OURS = words('my our your year yr y reception');

/** Whether what is written at `at` for a first name, with the next word at `next`, could be a pupil's without a surname, given the right company. */
export function mayBeAlone(
  text: string,
  tokens: readonly Token[],
  at: number,
  next: number,
  first: string,
  roster: OpenRoster,
): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[next]];
  if (!token) return false;
  if (before && isTitle(before) && isNextTo(text, before, token) && !isMissed(tokens, at - 1)) return false;
  if (isOfFamily(tokens, at, text) || isOfWork(tokens, at, next, text) || beginsFamous(tokens, at))
    return false;
  if (isSaidToBeOther(tokens, at, next, text)) return false;
  if (
    after &&
    token.capital &&
    !isPossessive(text, token) &&
    isNextTo(text, token, after) &&
    isForeign(text, after, roster)
  )
    return false;
  if (isPartOfAnother(text, tokens, at, roster)) return false;
  const everyday = roster.isEveryday(token.text) || roster.isEveryday(first);
  if (!everyday && (roster.isCommonFirst(first) || hasNoCase(token.text))) return true;
  if (everyday && !token.capital) return isNameInSmallLetters(text, tokens, at, next, first, roster);
  if (OF_A_CHILD.test(text.slice(token.end, token.end + AFTER_OF_A_CHILD))) return token.capital || !everyday;
  // One word in 256 fits by chance, so a rare name needs a capital, or words that go with names.
  if (!token.capital || isAllCapitals(text, token)) return !everyday && hasNameWords(text, tokens, at, next);
  if (!everyday || !opensSentence(text, token) || isPossessive(text, token)) return true;
  return hasNameWords(text, tokens, at, next) || (roster.isMostlyName(first) && isOfName(text, tokens, next));
}

/** The *miss* of *I miss Olivia*. */
function isMissed(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text ?? '';
  return tokens[at]?.text === 'miss' && !tokens[at]?.capital && WHO_MISSES.has(before);
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
  if (ofOurs && isPraisedBefore(text, tokens, at)) return true;
  const token = tokens[at];
  if (!token || !roster.isMostlyName(first)) return false;
  if (isPossessive(text, token) || hasNameWords(text, tokens, at, next)) return true;
  return AFTER_MOSTLY_A_NAME.has(tokens[next]?.text ?? '');
}

/** *Well done*, *bless*, *proud of* and the like, right before. */
function isPraisedBefore(text: string, tokens: readonly Token[], at: number): boolean {
  const [second, before, token] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  if (!before || !token || !isNextTo(text, before, token)) return false;
  return BEFORE_A_NAME.has(before.text) || (before.text === 'of' && second?.text === 'proud');
}

function hasNameWords(text: string, tokens: readonly Token[], at: number, next: number): boolean {
  const [after, second] = [tokens[next], tokens[next + 1]];
  if (isPraisedBefore(text, tokens, at)) return true;
  if (!after) return false;
  if (AFTER_A_NAME.has(after.text) || (after.text.length > 4 && after.text.endsWith('ed'))) return true;
  if (!second || !AND.has(after.text)) return false;
  return after.text === 'and' ? second.capital : OURS.has(second.text);
}

/** Arabic, Chinese and others have no capitals. */
function hasNoCase(word: string): boolean {
  return word === word.toUpperCase();
}
