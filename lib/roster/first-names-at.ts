import type { Token } from '../text/tokens';
import { recall } from '../text/recall';
import { isNameToo } from './names-that-are-words';
import { bare } from './fingerprint';
import type { OpenRoster } from './match';
import { isNextTo } from './name-shape';
import { romanised } from './romanised';
import { shortFor } from './short-names';
import { otherEndings, otherSpellings } from './spellings';
import { wordSet } from '../text/word-set';

export interface Candidate {
  readonly first: string;
  /** Whether what is written is only short for it: *Tom* for *Thomas*. */
  readonly short: boolean;
  /** The place of the token after it. */
  readonly next: number;
}

/** *Would've*, *I'll*, *didn't*. */
const SHORTENED = /'(?:ve|ll|re|d|m|t)$/;
/** Longer ones than the hyphen, which is within words. */
const DASH = /^[–—−]$/;
const NONE: readonly Candidate[] = [];
const NO_NAMES: readonly string[] = [];

/** The first names of a roster, `bare`, that a word may be by itself. */
interface NamesOfWord {
  /** Itself, in other usual spellings and without stretched letters. */
  readonly written: readonly string[];
  /** *Olivias mum*: a possessive without its apostrophe. */
  readonly owner: readonly string[];
  /** What it is short for. */
  readonly short: readonly string[];
  /** Whether it may be the first of two in small letters: *anne marie*. */
  readonly double: boolean;
}

const NOBODY: NamesOfWord = { written: [], owner: [], short: [], double: false };
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
  const names = namesOf(token.text, roster);
  const inTwo =
    second && isInTwoWords(text, token, second, names.double, roster) ? together(token, second) : NO_NAMES;
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

function isInTwoWords(
  text: string,
  token: Token,
  second: Token,
  double: boolean,
  roster: OpenRoster,
): boolean {
  const isWords = roster.isEveryday(token.text) && roster.isEveryday(second.text);
  const isTwo = isWords ? FIRST_OF_TWO.has(token.text) || SECOND_NAMES.has(second.text) : true;
  const inOne = second.start === token.start || (token.capital && second.capital && isTwo);
  if (!inOne && (!double || token.capital || second.capital || !isSecondName(second.text, roster)))
    return false;
  return isNextTo(text, token, second) || DASH.test(text.slice(token.end, second.start));
}

/** What comes first and second in names of two words, where it is no common name, or an everyday word. */
const FIRST_OF_TWO = wordSet('ann anne mary john lily daisy ruby');
const SECOND_NAMES = wordSet(
  'rose mae may grace lee leigh jane jean ann anne marie louise joy hope jay belle',
);

function isSecondName(word: string, roster: OpenRoster): boolean {
  return SECOND_NAMES.has(word) || (roster.isCommonFirst(word) && !roster.isEveryday(word));
}

/** A name in two words as one, each of them in its usual spellings: *Ann-Marie* for *Anne-Marie*, *Lily-May* for *Lily-Mae*. */
function together(one: Token, two: Token): readonly string[] {
  const [firsts, seconds] = [one.text, two.text].map((word) => [word, ...otherSpellings(word)]);
  return (firsts ?? NO_NAMES).flatMap((first) => (seconds ?? NO_NAMES).map((second) => first + second));
}

function namesOf(word: string, roster: OpenRoster): NamesOfWord {
  let words = known.get(roster);
  if (!words) known.set(roster, (words = new Map()));
  return recall(words, word, () => lookUp(word, roster));
}

function lookUp(word: string, roster: OpenRoster): NamesOfWord {
  if (SHORTENED.test(word) || (roster.isEveryday(word) && !isNameToo(word))) return NOBODY;
  const onRoster = (names: readonly string[]) => names.filter((name) => roster.hasFirst(name)).map(bare);
  // What sounds alike is only tried where it is a name that many have.
  const endings = otherEndings(word).filter((name) => roster.isCommonFirst(name));
  const written = onRoster([
    ...(/^\d/.test(word) ? [] : [word]),
    ...otherSpellings(word),
    ...endings,
    ...romanised(word),
  ]);
  const owner = isOwner(word, roster) ? onRoster([word.slice(0, -1)]) : [];
  const short = roster.isEveryday(word) ? [] : onRoster([word, ...romanised(word)].flatMap(shortFor));
  const double = FIRST_OF_TWO.has(word) || (roster.isCommonFirst(word) && !roster.isEveryday(word));
  return double || written.length + owner.length + short.length > 0
    ? { written, owner, short, double }
    : NOBODY;
}

function isOwner(word: string, roster: OpenRoster): boolean {
  if (word.length < 5 || !/[^s]s$/.test(word)) return false;
  return roster.isMostlyName(word.slice(0, -1)) && !roster.isCommonSurname(word);
}
