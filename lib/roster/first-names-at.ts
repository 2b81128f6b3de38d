import type { Token } from '../text/tokens';
import { bare } from './fingerprint';
import type { OpenRoster } from './match';
import { isNextTo } from './name-shape';
import { otherSpellings } from './spellings';

interface Candidate {
  readonly first: string;
  /** The place of the token after it. */
  readonly next: number;
}

const NONE: readonly Candidate[] = [];

/**
 * The first names of the roster that may begin here, each with where the next word is: the word itself, in other usual
 * spellings and without stretched letters, and one in two words (*Anne Marie*, *Anne-Marie*). All are tried, since each may fit
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
  const add = (name: string, next: number) => {
    if (roster.hasFirst(name)) found = [...found, { first: bare(name), next }];
  };
  if (!/^\d/.test(token.text)) add(token.text, at + 1);
  for (const other of otherSpellings(token.text)) add(other, at + 1);
  if (second && (second.start === token.start || (token.capital && second.capital))) {
    if (isNextTo(text, token, second)) add(token.text + second.text, at + 2);
  }
  return found;
}
