import { findPhrases, phrases, type Phrases } from '../../text/phrases';
import type { Reading } from '../../text/reading';
import type { Detail } from '../personal-details';

/** What security questions ask, and chain posts too. */
const STRONG = `
first pet|pets|school|teacher|car|job|street|address|house|boss|phone
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
street i|you grew up
road|house|town i|you grew up
team did|do you support
football team did|do
`;
const WEAK = `
first job|thing|kiss|concert|gig|album|record|single|holiday|crush|love|word|words|flight|tattoo|film|drink
favourite|favorite|fave|fav colour|color|food|band|film|movie|book|song|subject|drink|animal|number|holiday|season|meal|sweet|biscuit
eye|hair colour|color
shoe size
age|height|siblings
`;
const TITLE = `
things|facts|random|truths about me|myself
things|facts you may|might|probably|didnt|didn't|dont|don't know about me
things|facts you may|might|probably not|didnt|didn't|dont|don't know about me
`;

let known: { strong: Phrases; weak: Phrases; title: Phrases } | undefined;

/** Answered as often as this it is a chain post. */
const ANSWERS = 3;
const LINES_OF_FACTS = 4;

/**
 * Chain posts that ask for the answers to security questions, answered: *first pet: …, first car: …, star sign: …*, and *25
 * things about me* with the list.
 */
export function chainIn(reading: Reading): Detail[] {
  known ??= { strong: phrases(STRONG), weak: phrases(WEAK), title: phrases(TITLE) };
  const { text } = reading;
  const answered = (label: { start: number; end: number }): boolean => isAnswered(text, label.end);
  const strong = findPhrases(reading, known.strong).filter(answered);
  if (strong.length > 0) {
    const all = [...strong, ...findPhrases(reading, known.weak).filter(answered)];
    const labels = new Set(all.map(({ start, end }) => text.slice(start, end).toLowerCase()));
    if (labels.size >= ANSWERS) return all.map(({ start, end }) => ({ kind: 'chain', start, end }));
  }
  const listed = listedIn(reading, known);
  if (listed.length >= ANSWERS) return listed.map(({ start, end }) => ({ kind: 'chain', start, end }));
  const game = gameIn(reading, findPhrases(reading, known.strong));
  if (game) return [game];
  const [title] = findPhrases(reading, known.title);
  const facts = title && text.slice(title.end).match(/\n\s*\S[^\n]{2,}/g);
  if (title && facts && facts.length >= LINES_OF_FACTS)
    return [{ kind: 'chain', start: title.start, end: title.end }];
  return [];
}

/** *First job at the Wimpy, first gig Pulp, first pet Colin*: labels and answers in a row, with commas between. */
function listedIn(
  reading: Reading,
  { strong, weak }: { strong: Phrases; weak: Phrases },
): { start: number; end: number }[] {
  const { text } = reading;
  const answered = ({ end }: { end: number }): boolean =>
    /^\s(?:was |at |is |called )?(?:the |a )?[\p{L}\p{N}][^,;\n]{1,40}(?:[,;\n.]|$)/u.test(
      text.slice(end, end + 60),
    );
  const firm = findPhrases(reading, strong).filter(answered);
  return firm.length > 0 ? [...firm, ...findPhrases(reading, weak).filter(answered)] : [];
}

/** Where the writer answers, and what shows that it is a game: *your rock star name = first pet + street. I'm Biscuit Elm*. */
const MINE =
  /(?<![\p{L}'’])(?:mine(?:['’]s)?|i['’]?m|i am|i['’]d be|that makes me|my answers?)(?![\p{L}])[^\n]{2,}/iu;
const GAME =
  /(?:name\s?(?:=|:|is)|\+)|copy (?:and|&|n|\+) paste|(?:your|with) answers|tag (?:\d|your|some|three|a )|(?:your (?:go|turn)|over to you)/iu;

/** A game of names or questions out of what security questions ask, with the writer's own answer after it. */
function gameIn({ text }: Reading, asked: readonly { start: number; end: number }[]): Detail | undefined {
  const [first] = asked;
  if (!first || !GAME.test(text)) return undefined;
  const mine = MINE.exec(text.slice(first.end));
  const start = first.end + (mine?.index ?? 0);
  return mine ? { kind: 'chain', start, end: start + mine[0].trimEnd().length } : undefined;
}

/** Whether something stands after the label on its line, behind a colon or the like. */
function isAnswered(text: string, end: number): boolean {
  return /^(?:['’]s name| name| ever| at)?\s?(?:[:=–—?\uff1a-]|•|\p{Extended_Pictographic}\ufe0f?){1,3}[^\S\n]*[\p{L}\p{N}"“']/u.test(
    text.slice(end, end + 40),
  );
}
