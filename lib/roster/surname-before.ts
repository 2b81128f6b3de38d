import type { Token } from '../text/tokens';
import { isPraisedBefore } from './around-names';
import { FAMILY } from './company-of-names';
import { hasWordEnding, isHardlyWord, isOfPerson } from './could-be-surname';
import { bare } from './fingerprint';
import type { OpenRoster } from './match';
import { isAllCapitals, opensSentence } from './name-shape';
import { isEverydayName } from './stands-as-name';

const BEFORE_LISTED = /(?:^|[,;:\n&(•*-]|\band|(?:^|[\n,;])\s*\d{1,2}[.):]?)\s*$/i;
const AFTER_LISTED = /^\s*(?:$|[,;:\n&)]|and\b)/i;
/** The last of a list may go on: *…, and Nash Reggie on the red table*. */
const BEFORE_LAST = /(?:\band|&)\s*$/i;
const AFTER_LAST = /^ (?:on|in|at|from|who|were|are|have|had|all|both)\b/;

/** A name that stands with its surname first. */
interface Backwards {
  readonly surname: Token;
  /** The last token of the first name. */
  readonly last: Token;
  /** Whether it is to be believed wherever it stands, and else where it would be in a list of several. */
  readonly sure: boolean;
  readonly listed: boolean;
}

/** `at` and `next`: the first token of a first name, and the one after it. */
type Way = (
  text: string,
  tokens: readonly Token[],
  at: number,
  next: number,
  first: string,
  roster: OpenRoster,
) => Backwards | undefined;

/** As registers have it: *SMITH, Olivia*, *SMITH Olivia*, and *Smith, Olivia* where nothing comes before it. */
const registered: Way = (text, tokens, at, next, first, roster) => {
  const [before, surname, token] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  if (!surname || !token?.capital || !surname.capital) return undefined;
  const gap = text.slice(surname.end, token.start);
  const shouted = isAllCapitals(text, surname) && !isAllCapitals(text, token);
  const opens = !before || before.start === surname.start || opensSentence(text, surname);
  const comma = gap === ', ' || gap === ',';
  const isRegistered =
    comma &&
    surname.text.length > 3 &&
    (opens || isPraisedBefore(text, tokens, at - 1)) &&
    isHardlyWord(surname.text, roster);
  // *Lockwood (Daisy)*
  const bracketed = gap === ' (' && text[token.end] === ')' && isHardlyWord(surname.text, roster);
  if (!(shouted && (comma || gap === ' ')) && !isRegistered && !bracketed) return undefined;
  if (!roster.hasPair(first, bare(surname.text))) return undefined;
  return { surname, last: tokens[next - 1] ?? token, sure: true, listed: false };
};

/** *GOLDBERG ISAAC*, both in capitals, where a sentence begins; sure where it goes on as a person does. */
const inCapitals: Way = (text, tokens, at, _next, first, roster) => {
  const [surname, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!surname || !token || text.slice(surname.end, token.start) !== ' ') return undefined;
  if (!isAllCapitals(text, surname) || !isAllCapitals(text, token) || !opensSentence(text, surname))
    return undefined;
  if (roster.isEveryday(surname.text) || roster.isEveryday(first) || roster.hasFirst(surname.text))
    return undefined;
  if (!roster.isCommonFirst(first) || !roster.hasPair(first, bare(surname.text))) return undefined;
  const sure = isOfPerson(text, token, after);
  return { surname, last: token, sure, listed: !sure };
};

/** *Smith Olivia*, as an entry of a list by itself. */
const inList: Way = (text, tokens, at, next, first, roster) => {
  const [surname, token, last] = [tokens[at - 1], tokens[at], tokens[next - 1]];
  if (!surname || !token || !last || text.slice(surname.end, token.start) !== ' ') return undefined;
  if (surname.capital !== token.capital || surname.text.length < 3) return undefined;
  if (!token.capital && !isHardlyWord(surname.text, roster)) return undefined;
  const [before, after] = [
    text.slice(Math.max(0, surname.start - 5), surname.start),
    text.slice(last.end, last.end + 6),
  ];
  const isLast = BEFORE_LAST.test(before) && AFTER_LAST.test(after);
  if (!isLast && !(BEFORE_LISTED.test(before) && AFTER_LISTED.test(after))) return undefined;
  if (!roster.hasPair(first, bare(surname.text))) return undefined;
  return { surname, last, sure: false, listed: true };
};

/** *Zhang Wei*, where a sentence begins and the surname is no word and no first name; not sure, since one in 64 fits by chance. */
const atBeginning: Way = (text, tokens, at, next, first, roster) => {
  const [surname, token, last] = [tokens[at - 1], tokens[at], tokens[next - 1]];
  if (!surname?.capital || !token?.capital || !last || text.slice(surname.end, token.start) !== ' ')
    return undefined;
  if (surname.text.length < 3 || !opensSentence(text, surname) || isEverydayName(token, first, roster))
    return undefined;
  if (roster.isEveryday(surname.text) || roster.isCommonFirst(surname.text)) return undefined;
  if (!roster.hasPair(first, bare(surname.text))) return undefined;
  return { surname, last, sure: false, listed: false };
};

/** The same in small letters: *swindell taylor absent again*. */
const atBeginningInSmall: Way = (text, tokens, at, next, first, roster) => {
  const [surname, token, last] = [tokens[at - 1], tokens[at], tokens[next - 1]];
  if (!surname || !token || !last || text.slice(surname.end, token.start) !== ' ') return undefined;
  if (surname.capital || token.capital || surname.tag || !opensSentence(text, surname)) return undefined;
  // *hubby george*
  if (FAMILY.has(surname.text)) return undefined;
  if (surname.text.length < 5 || roster.isEveryday(surname.text) || hasWordEnding(surname.text))
    return undefined;
  if (isEverydayName(token, first, roster) || roster.isCommonFirst(surname.text)) return undefined;
  if (!roster.hasPair(first, bare(surname.text))) return undefined;
  return { surname, last, sure: false, listed: false };
};

/** *abbott_jude* */
const inAccount: Way = (text, tokens, at, next, first, roster) => {
  const [surname, token, last] = [tokens[at - 1], tokens[at], tokens[next - 1]];
  if (!surname || !token || !last || !/^[._]$/.test(text.slice(surname.end, token.start))) return undefined;
  if (surname.capital || token.capital || surname.text.length < 4 || roster.isEveryday(surname.text))
    return undefined;
  if (roster.isCommonFirst(surname.text) || !roster.hasPair(first, bare(surname.text))) return undefined;
  return { surname, last, sure: false, listed: false };
};

/** The surest first. */
const WAYS: readonly Way[] = [registered, inCapitals, inList, atBeginning, atBeginningInSmall, inAccount];

/** A first name of the roster with its surname before it, which every way finds right before it. */
export const surnameBefore: Way = (...name) => {
  for (const way of WAYS) {
    const found = way(...name);
    if (found) return found;
  }
  return undefined;
};
