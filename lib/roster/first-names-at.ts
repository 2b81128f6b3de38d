import type { Token } from '../text/tokens';
import { bare } from './fingerprint';
import type { OpenRoster } from './match';
import { isNextTo } from './name-shape';
import { shortFor } from './short-names';
import { otherSpellings } from './spellings';

export interface Candidate {
  readonly first: string;
  /** Whether what is written is only short for it: *Tom* for *Thomas*. */
  readonly short: boolean;
  /** The place of the token after it. */
  readonly next: number;
}

/** Longer ones than the hyphen, which is within words. */
const DASH = /^[–—−]$/;
const NONE: readonly Candidate[] = [];

/**
 * The first names of the roster that may begin here, each with where the next word is: the word itself, in other usual
 * spellings and without stretched letters, one in two words (*Anne Marie*, *Anne-Marie*), and what it is short for. All are tried, since each may fit
 * by chance. Nearly every word of a draft ends its way here.
 */
export function firstNamesAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  roster: OpenRoster,
): readonly Candidate[] {
  const [token, second] = [tokens[at], tokens[at + 1]];
  if (!token || token.text.length < 2) return NONE;
  let found = NONE;
  const add = (name: string, next: number, short = false) => {
    if (roster.hasFirst(name)) found = [...found, { first: bare(name), next, short }];
  };
  if (!/^\d/.test(token.text)) add(token.text, at + 1);
  for (const other of otherSpellings(token.text)) add(other, at + 1);
  if (second && (second.start === token.start || (token.capital && second.capital))) {
    if (isNextTo(text, token, second) || DASH.test(text.slice(token.end, second.start)))
      add(token.text + second.text, at + 2);
  }
  // *Olivias mum*: a possessive without its apostrophe.
  if (found === NONE && /[^s]s$/.test(token.text) && token.text.length > 4) {
    const owner = token.text.slice(0, -1);
    if (roster.isMostlyName(owner) && !roster.isCommonSurname(token.text)) add(owner, at + 1);
  }
  for (const name of shortFor(token.text)) {
    if (!roster.isEveryday(token.text)) add(name, at + 1, true);
  }
  return found;
}
