import { fold } from '../text/fold';
import type { Token } from '../text/tokens';
import { bare } from './fingerprint';
import type { OpenRoster } from './match';
import { endOf, isAllCapitals, isHandle, isPossessive } from './name-shape';
import { inSmallLetters, runTogether } from './run-together';
import type { Sighting } from './sighting-at';

const CAMEL = /^(\p{Lu}\p{Ll}+)(\p{Lu}\p{L}+)$/u;

/** A whole name in one word, or a first name in a tag. */
export function sightingInOne(text: string, token: Token, roster: OpenRoster): Sighting | undefined {
  return token.tag ? sightingInTag(text, token, roster) : sightingInWord(text, token, roster);
}

/** The *_2015* of *@ivythackray_2015*. */
const GOES_ON = /^(?:[_\d]|\.\p{L})/u;

/**
 * Handles are many, and a common surname is that of many others: it is only believed of *@max_ridley*,
 * *@ivythackray_2015* and *@theokalinowski's*.
 */
export function isSureHandle(
  text: string,
  token: Token,
  end: number,
  name: string,
  roster: OpenRoster,
): boolean {
  if (roster.isCommonSurname(name.slice(name.indexOf(' ') + 1))) return false;
  if (/\bRT @$/.test(text.slice(Math.max(0, token.start - 4), token.start))) return false;
  if (/[._]/.test(text.slice(token.start, end)) || GOES_ON.test(text.slice(end, end + 2))) return true;
  return isPossessive(text, token);
}

/** *OliviaBennett* without a hash, the space forgotten; *oliviabennett* is only sure in company. */
function sightingInWord(text: string, token: Token, roster: OpenRoster): Sighting | undefined {
  if (token.text.length < 6) return undefined;
  const { start } = token;
  const end = endOf(text, token);
  if (!token.capital || isAllCapitals(text, token)) {
    if (roster.isEveryday(token.text)) return undefined;
    const account = isAccount(text, token);
    const pair = inSmallLetters(bare(token.text), account, roster);
    if (!pair) return undefined;
    const { first, surname } = pair;
    const name = `${first} ${surname}`;
    if (account && roster.isMostlyName(first) && !roster.isCommonSurname(surname))
      return { kind: 'whole', start, end, first, name, needsCompany: false };
    return { kind: 'whole', start, end, first, name, needsCompany: true, listed: true };
  }
  const [, first = '', surname = ''] = CAMEL.exec(text.slice(start, end)) ?? [];
  const [one, two] = [bare(fold(first)), bare(fold(surname))];
  if (!one || !roster.isCommonFirst(one) || !roster.hasFirst(one) || !roster.hasPair(one, two))
    return undefined;
  return { kind: 'whole', start, end, first: one, name: `${one} ${two}`, needsCompany: false };
}

/** Whether a word can only be what somebody is called on some site: *jackprentice09*, *jackprentice_*. */
function isAccount(text: string, { text: word, end }: Token): boolean {
  return /\d$/.test(word) || text[end] === '_';
}

function sightingInTag(text: string, token: Token, roster: OpenRoster): Sighting | undefined {
  const name = runTogether(bare(token.text), roster);
  if (!name) return undefined;
  const { first, surname, doubtful } = name;
  const { start, end } = token;
  return surname
    ? {
        kind: 'whole',
        start,
        end,
        first,
        name: `${first} ${surname}`,
        ...(doubtful && { listed: true }),
        needsCompany:
          doubtful ||
          (isHandle(text, token) && !isSureHandle(text, token, end, `${first} ${surname}`, roster)),
      }
    : { kind: 'first', start: end - first.length, end, first, name: first, needsCompany: true };
}
