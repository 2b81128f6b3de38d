import type { Token } from '../text/tokens';
import { isNameToo } from './names-that-are-words';
import { isHardlyWord } from './could-be-surname';
import { bare } from './fingerprint';
import type { Candidate } from './first-names-at';
import type { OpenRoster } from './match';
import { isAllCapitals, isNextTo } from './name-shape';
import { nameAfter } from './name-after';
import type { Sighting } from './sighting-at';
import { shortFor } from './short-names';
import { soundsLike } from './sounds-like';

/** More first names than this fit too much. */
const MOST_CUT_DOWN = 3;

/**
 * A whole name whose first name is written another way than in any list: with a slip of the fingers (*Charlote Ashworth*), by its
 * sound (*Zarah Siddiqui*), or cut down (*Dais Lockwood*).
 */
export function nearlyAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  candidates: readonly Candidate[],
  roster: OpenRoster,
): Sighting | undefined {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token || !next || next.capital !== token.capital || next.start <= token.start) return undefined;
  if (candidates.some(({ short }) => !short)) return undefined;
  if (!isNextTo(text, token, next) || (roster.isEveryday(next.text) && !next.capital)) return undefined;
  for (const first of firstsNear(text, token, next, roster)) {
    const after = nameAfter(text, tokens, at, at + 1, first, roster);
    if (after?.kind !== 'whole') continue;
    const { end, name, near } = after;
    // Two ways in which it is written otherwise are doubtful.
    const sighting = { kind: 'whole', start: token.start, end, first, name, needsCompany: true } as const;
    return near ? sighting : { ...sighting, near: true };
  }
  return undefined;
}

function firstsNear(text: string, token: Token, next: Token, roster: OpenRoster): readonly string[] {
  const word = bare(token.text);
  const isWord = roster.isEveryday(token.text);
  // *Mo Iqbal*, *Ty Campbell*: a short form that is a word is no first name alone.
  const short = isWord ? shortFor(word).filter((name) => roster.hasFirst(name)) : [];
  if (isWord && !(token.capital && isNameToo(word))) return short;
  // *MY CELTICS*
  if (isWord && isAllCapitals(text, token)) return [];
  const slips = isWord ? [] : roster.nearFirsts(word);
  const sounds = isWord ? [] : soundsLike(word).filter((name) => isKnown(name, token, roster));
  const isCut = token.capital && !token.tag && !roster.isMostlyName(word) && isHardlyWord(next.text, roster);
  const cut = isCut ? roster.cutDown(word) : [];
  return [...short, ...slips, ...sounds, ...(cut.length <= MOST_CUT_DOWN ? cut : [])];
}

/** In small letters only a name that many have: one word in 256 fits by chance. */
function isKnown(name: string, { capital }: Token, roster: OpenRoster): boolean {
  return (capital || roster.isMostlyName(name) || isNameToo(name)) && roster.hasFirst(name);
}
