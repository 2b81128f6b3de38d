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
`;
const WEAK = `
first kiss|concert|gig|album|record|single|holiday|crush|love|word|words|flight|tattoo|film|drink
favourite|favorite|fave|fav colour|color|food|band|film|movie|book|song|subject|drink|animal|number|holiday|season|meal|sweet|biscuit
eye|hair colour|color
shoe size
age|height|siblings
`;
const TITLE = `
things|facts|random|truths about me|myself
things|facts about me|myself
things|facts you|people may|might|didnt|didn't|dont|don't|probably|never
`;

let known: { strong: Phrases; weak: Phrases; title: Phrases } | undefined;

/** Answered as often as this it is a chain post. */
const ANSWERS = 3;
const LINES_OF_FACTS = 4;

/**
 * Chain posts that ask for the answers to security questions, answered: *first pet: …, first car: …, star sign: …*, and *25
 * things about me* with the list.
 */
export function chainIn(reading: Reading, answers: readonly Detail[]): Detail[] {
  known ??= { strong: phrases(STRONG), weak: phrases(WEAK), title: phrases(TITLE) };
  const { text } = reading;
  const answered = (label: { start: number; end: number }): boolean => isAnswered(text, label.end);
  const strong = findPhrases(reading, known.strong).filter(answered);
  if (strong.length > 0) {
    const all = [...strong, ...findPhrases(reading, known.weak).filter(answered)];
    const labels = new Set(all.map(({ start, end }) => text.slice(start, end).toLowerCase()));
    if (labels.size >= ANSWERS) return all.map(({ start, end }) => ({ kind: 'chain', start, end }));
  }
  const [title] = findPhrases(reading, known.title);
  const listed = title && text.slice(title.end).match(/\n\s*\S[^\n]{2,}/g);
  if (title && listed && listed.length >= LINES_OF_FACTS)
    return [{ kind: 'chain', start: title.start, end: title.end }];
  return answers.map((answer) => answer);
}

/** Whether something stands after the label on its line, behind a colon or the like. */
function isAnswered(text: string, end: number): boolean {
  return /^(?:['’]s name| name| ever| at)?\s?(?:[:=–—?\uff1a-]|•|\p{Extended_Pictographic}\ufe0f?){1,3}[^\S\n]*[\p{L}\p{N}"“']/u.test(
    text.slice(end, end + 40),
  );
}
