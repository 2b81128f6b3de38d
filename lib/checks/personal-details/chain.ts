import { findPhrases, phrases } from '../../text/phrases';
import type { Reading } from '../../text/reading';
import type { Detail } from '../personal-details';

/** What security questions ask, and chain posts too. */
const STRONG = phrases(`
first pet|pets|school|teacher|car|job|street|road|address|house|boss|phone
favourite|favorite|fave|fav teacher|team
favourite|favorite|fave|fav football|sports|childhood team|pet|teacher|place
mothers|mother|mums|mum maiden name
maiden|middle name
childhood nickname|pet|friend|street|home
birth month|date|place|day|year
star sign
place|date|town|city|year of birth
primary|secondary|high school
home town
hometown|birthplace|birthday|dob|nickname|zodiac
born in|on
street|road|lane|place|town|house i|you grew up
street|road|house i|you lived
football|sports team did|do you
name|street of your|my first pet|pets|school|street|road|teacher
month you were|was born
`);
const WEAK = phrases(`
first kiss|concert|gig|album|record|single|holiday|crush|love|word|words|flight|tattoo|film|drink
favourite|favorite|fave|fav colour|color|food|band|film|movie|book|song|subject|drink|animal|number|holiday|season|meal|sweet|biscuit
eye|hair colour|color
shoe size
age|height|siblings
`);
const TITLE = phrases(`
things|facts|random|truths about me|myself
things|facts you may|might|probably|didnt|didn't|dont|don't know about me
things|facts you may|might|probably not|didnt|didn't|dont|don't know about me
`);

/** Answered as often as this it is a chain post. */
const ANSWERS = 3;
const LINES_OF_FACTS = 4;
/** So far after the first question its answer may stand, UTF-16 units. */
const FAR = 600;

/**
 * Chain posts that ask for the answers to security questions, answered: *first pet: …, first car: …, star sign: …*, and *25
 * things about me* with the list.
 */
export function chainIn(reading: Reading): Detail[] {
  const { text } = reading;
  const strong = findPhrases(reading, STRONG);
  const weak = strong.length > 0 ? findPhrases(reading, WEAK) : [];
  const answered = [...strong, ...weak].filter(({ end }) => isAnswered(text, end));
  if (answered.some((label) => strong.includes(label))) {
    const labels = new Set(answered.map(({ start, end }) => text.slice(start, end).toLowerCase()));
    if (labels.size >= ANSWERS) return [{ kind: 'chain', ...fromTo(text, answered) }];
  }
  const mine = mineAfter(reading, [...strong, ...weak]);
  if (mine) return [{ kind: 'chain', ...mine }];
  const [title] = findPhrases(reading, TITLE);
  const listed = title && text.slice(title.end).match(/\n\s*\S[^\n]{2,}/g);
  if (title && listed && listed.length >= LINES_OF_FACTS)
    return [{ kind: 'chain', start: title.start, end: title.end }];
  return [];
}

/** From the first question to where the line of the last answer ends. */
function fromTo(
  text: string,
  labels: readonly { readonly start: number; readonly end: number }[],
): { start: number; end: number } {
  const last = Math.max(...labels.map(({ end }) => end));
  const [answer = ''] = /^[^.!\n]*/u.exec(text.slice(last, last + FAR)) ?? [];
  return { start: Math.min(...labels.map(({ start }) => start)), end: last + answer.length };
}

/** *Mine: …*, *mine is …*; with *name* in the text also *I’m …*, as the games of names have it. */
const MINE =
  /\b(?:mine(?:['’]s|\s+(?:is|are|was|were|would be))?\s*[:=–-]?\s+|my\s+(?:answers|name|one)s?(?:\s+(?:is|are))?\s*[:=–-]?\s+|i['’]?m\s+|i\s+am\s+|that\s+makes\s+me\s+|call\s+me\s+)["“']?(?=\p{Lu})/giu;
/** What nobody sees. */
const UNSEEN = /[\u200b-\u200f\u2060\ufeff]/g;

/** Two questions asked, and answered together at the end. */
function mineAfter(
  { text }: Reading,
  labels: readonly { readonly start: number; readonly end: number }[],
): { start: number; end: number } | undefined {
  if (labels.length < 2) return undefined;
  const from = Math.min(...labels.map(({ end }) => end));
  const named = /\bname\b/i.test(text);
  for (const { index, 0: said } of text
    .slice(from, from + FAR)
    .replace(UNSEEN, ' ')
    .matchAll(MINE)) {
    if (!named && /^i/i.test(said)) continue;
    // Two capitals tell a made-up name from *I'm Scottish*.
    const [answer = ''] = /^[^.!?\n]+/u.exec(text.slice(from + index, from + index + 120)) ?? [];
    if (/^(?:i|call|that)/i.test(said) && !/\p{Lu}\p{L}+ \p{Lu}/u.test(answer.slice(said.length))) continue;
    return { start: from + index, end: from + index + answer.trimEnd().length };
  }
  return undefined;
}

/** Whether something stands after the label on its line, behind a colon or the like, or a name right after it. */
function isAnswered(text: string, end: number): boolean {
  const rest = text.slice(end, end + 40);
  return BEHIND_COLON.test(rest) || IN_PASSING.test(rest);
}

const BEHIND_COLON =
  /^(?:['’]s name| name| ever| at)?\s?(?:[:=–—?\uff1a-]|•|\p{Extended_Pictographic}\ufe0f?){1,3}[^\S\n]*[\p{L}\p{N}"“']/u;
/** *First job at the Wimpy, first gig Pulp*. */
const IN_PASSING = /^(?: (?:ever|was|is|were|at|in|the|a|an|called)){0,3} \p{Lu}/u;
