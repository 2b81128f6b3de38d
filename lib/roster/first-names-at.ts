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

/** The first names of a roster, `bare`, that a word may be by itself. */
interface NamesOfWord {
  /** Itself, in other usual spellings and without stretched letters. */
  readonly written: readonly string[];
  /** *Olivias mum*: a possessive without its apostrophe. */
  readonly owner: readonly string[];
  /** What it is short for. */
  readonly short: readonly string[];
}

const NOBODY: NamesOfWord = { written: [], owner: [], short: [] };
/** Forgotten and begun anew when there are so many words; the same ones come again and again. */
const REMEMBERED = 20_000;
const known = new WeakMap<OpenRoster, Map<string, NamesOfWord>>();

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
  const inTwo = second && isInTwoWords(text, token, second) ? [token.text + second.text] : [];
  const names = namesOf(token.text, roster);
  if (names === NOBODY && inTwo.length === 0) return NONE;
  const whole = [
    ...names.written.map((first) => ({ first, next: at + 1, short: false })),
    ...inTwo
      .filter((name) => roster.hasFirst(name))
      .map((name) => ({ first: bare(name), next: at + 2, short: false })),
  ];
  const owner = whole.length === 0 ? names.owner : [];
  return [
    ...whole,
    ...owner.map((first) => ({ first, next: at + 1, short: false })),
    ...names.short.map((first) => ({ first, next: at + 1, short: true })),
  ];
}

function isInTwoWords(text: string, token: Token, second: Token): boolean {
  if (second.start !== token.start && !(token.capital && second.capital)) return false;
  return isNextTo(text, token, second) || DASH.test(text.slice(token.end, second.start));
}

function namesOf(word: string, roster: OpenRoster): NamesOfWord {
  let words = known.get(roster);
  if (!words) known.set(roster, (words = new Map()));
  let names = words.get(word);
  if (!names) {
    if (words.size >= REMEMBERED) words.clear();
    words.set(word, (names = lookUp(word, roster)));
  }
  return names;
}

function lookUp(word: string, roster: OpenRoster): NamesOfWord {
  const onRoster = (names: readonly string[]) => names.filter((name) => roster.hasFirst(name)).map(bare);
  const written = onRoster([...(/^\d/.test(word) ? [] : [word]), ...otherSpellings(word)]);
  const owner = isOwner(word, roster) ? onRoster([word.slice(0, -1)]) : [];
  const short = roster.isEveryday(word) ? [] : onRoster(shortFor(word));
  return written.length + owner.length + short.length > 0 ? { written, owner, short } : NOBODY;
}

function isOwner(word: string, roster: OpenRoster): boolean {
  if (word.length < 5 || !/[^s]s$/.test(word)) return false;
  return roster.isMostlyName(word.slice(0, -1)) && !roster.isCommonSurname(word);
}
