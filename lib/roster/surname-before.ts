import type { Token } from '../text/tokens';
import { isPraisedBefore } from './around-names';
import { isOfPerson, isHardlyWord } from './could-be-surname';
import { bare } from './fingerprint';
import type { OpenRoster } from './match';
import { isAllCapitals, opensSentence } from './name-shape';
import { isEverydayName } from './stands-as-name';

const BEFORE_LISTED = /(?:^|[,;:\n&(•*-]|\band|(?:^|[\n,;])\s*\d{1,2}[.):]?)\s*$/i;
const AFTER_LISTED = /^\s*(?:$|[,;:\n&)]|and\b)/i;
/** The last of a list may go on: *…, and Nash Reggie on the red table*. */
const BEFORE_LAST = /(?:\band|&)\s*$/i;
const AFTER_LAST = /^ (?:on|in|at|from|who|were|are|have|had|all|both)\b/;

/** *Smith Olivia*, as an entry of a list by itself. */
export function listedSurname(
  text: string,
  tokens: readonly Token[],
  at: number,
  next: number,
  first: string,
  roster: OpenRoster,
): Token | undefined {
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
  return roster.hasPair(first, bare(surname.text)) ? surname : undefined;
}

/** As registers have it: *SMITH, Olivia*, *SMITH Olivia*, and *Smith, Olivia* where nothing comes before it. */
export function surnameBefore(
  text: string,
  tokens: readonly Token[],
  at: number,
  first: string,
  roster: OpenRoster,
): Token | undefined {
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
  return roster.hasPair(first, bare(surname.text)) ? surname : undefined;
}

/** *Zhang Wei*, where a sentence begins and the surname is no word and no first name; not sure, since one in 64 fits by chance. */
export function surnameFirst(
  text: string,
  tokens: readonly Token[],
  at: number,
  next: number,
  first: string,
  roster: OpenRoster,
): Token | undefined {
  const [surname, token, last] = [tokens[at - 1], tokens[at], tokens[next - 1]];
  if (!surname?.capital || !token?.capital || !last || text.slice(surname.end, token.start) !== ' ')
    return undefined;
  if (surname.text.length < 3 || !opensSentence(text, surname) || isEverydayName(token, first, roster))
    return undefined;
  if (roster.isEveryday(surname.text) || roster.isCommonFirst(surname.text)) return undefined;
  return roster.hasPair(first, bare(surname.text)) ? surname : undefined;
}

/** *GOLDBERG ISAAC*, both in capitals, where a sentence begins; sure where it goes on as a person does. */
export function shoutedSurname(
  text: string,
  tokens: readonly Token[],
  at: number,
  first: string,
  roster: OpenRoster,
): { readonly surname: Token; readonly sure: boolean } | undefined {
  const [surname, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!surname || !token || text.slice(surname.end, token.start) !== ' ') return undefined;
  if (!isAllCapitals(text, surname) || !isAllCapitals(text, token) || !opensSentence(text, surname))
    return undefined;
  if (roster.isEveryday(surname.text) || roster.isEveryday(first) || roster.hasFirst(surname.text))
    return undefined;
  if (!roster.isCommonFirst(first) || !roster.hasPair(first, bare(surname.text))) return undefined;
  return { surname, sure: isOfPerson(text, token, after) };
}
