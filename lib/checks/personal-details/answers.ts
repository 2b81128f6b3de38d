import { apart, scan, type Scanner } from '../../text/scan';
import { together, type Token } from '../../text/tokens';
import type { Reading } from '../../text/reading';
import type { Detail } from '../personal-details';
import { dateAt, isMonth } from './dates';
import { isStreet } from './streets';

/** Words that begin or stand in what a security question asks for, and what looks further there. */
const LOOK: ReadonlyMap<string, (around: Around) => number | undefined> = new Map([
  ['born', bornAt],
  ['dob', birthDate],
  ['birth', birth],
  ['birthplace', birthplace],
  ['birthday', birthday],
  ['maiden', maidenName],
  ['first', firstPet],
  ['grew', grewUp],
]);
const IS = new Set(['is', 'was', 'called', 'named', "name's", 'were', 'being']);
const PETS = new Set('pet dog cat hamster rabbit pony goldfish kitten puppy budgie tortoise'.split(' '));
const MY = new Set(['my', 'our', 'mine']);
const ARTICLES = new Set('a an the my our little lovely big fat black white ginger called named'.split(' '));

interface Around {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly at: number;
}

/** Where the writer answers a security question: birth date and place, maiden name, first pet, the street they grew up in. */
export function answersIn(reading: Reading): Detail[] {
  return apart(scan(reading, ANSWERS));
}

const ANSWERS: Scanner<Detail> = {
  reach: 16,
  words: LOOK,
  find(tokens, at, text) {
    const token = tokens[at] as Token;
    if (isOfBirth(tokens, at))
      return {
        kind: 'answer',
        start: token.start,
        end: (tokens[dateAt(tokens, at)?.last ?? at] as Token).end,
      };
    const last = LOOK.get(token.text)?.({ text, tokens, at });
    if (last === undefined) return undefined;
    const before = tokens.slice(Math.max(0, at - 3), at);
    const mine =
      before.findLast(({ text }) => MY.has(text) || text === 'i') ??
      (before[2]?.text === 'of' ? before[1] : undefined) ??
      token;
    return { kind: 'answer', start: mine.start, end: (tokens[last] as Token).end };
  },
};

/** Said of an age or a birthday. */
const OF_AGE = new Set(
  'birthday bday turn turned turning thirty forty fifty sixty 30 40 50 60 30th 40th 50th 60th 21st 18th'.split(
    ' ',
  ),
);

/** A whole date of long ago beside what is said of birthdays: *forty tomorrow, yes, 23 November 1986*. */
function isOfBirth(tokens: readonly Token[], at: number): boolean {
  // Most words are no date, and spared the rest.
  if (!/^(?:\d|[jfmasond][a-z]{2})/.test(tokens[at]?.text ?? '')) return false;
  const date = dateAt(tokens, at);
  if (!date?.year || !/^19\d\d$/.test(tokens[date.last]?.text ?? '')) return false;
  const near = [...tokens.slice(Math.max(0, at - 8), at), ...tokens.slice(date.last + 1, date.last + 6)];
  return near.some(({ text }) => OF_AGE.has(text));
}

function word({ tokens, at }: Around, offset: number): string {
  return tokens[at + offset]?.text ?? '';
}

/** *I was born on 3 March 1985*, *I was born in Leeds*; not *in 1985*, *in a barn*, *in the wrong decade*. */
function bornAt(around: Around): number | undefined {
  const { tokens, at, text } = around;
  if (!isOfWriter(around)) return undefined;
  const date = dateAt(tokens, word(around, 1) === 'on' ? at + 2 : at + 1);
  if (date) return date.year ? date.last : undefined;
  const raised = word(around, 1) === 'and' || word(around, 1) === '&';
  const place = raised ? at + 4 : at + 2;
  if (tokens[place - 1]?.text !== 'in') return undefined;
  return isPlace(text, tokens, place) ? place : undefined;
}

/** *I was born*, *I'm Grimsby born*, or *Born* where a sentence begins. */
function isOfWriter(around: Around): boolean {
  const { text, tokens, at } = around;
  const [before, was] = [word(around, -2), word(around, -1)];
  if (was === 'was' && (before === 'i' || (before === 'and' && word(around, -3) === 'i'))) return true;
  const gap = text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start);
  return (at === 0 || /[.!?\n]\s*$/.test(gap)) && tokens[at]?.capital === true;
}

function isPlace(text: string, tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!token?.capital || !before || isMonth(token.text)) return false;
  return together(text, before, token);
}

/** *date of birth: 3/3/85*, *place of birth: Leeds*. */
function birth(around: Around): number | undefined {
  if (word(around, -1) !== 'of') return undefined;
  if (word(around, -2) === 'date') return birthDate(around);
  return word(around, -2) === 'place' ? birthplace(around) : undefined;
}

function birthDate({ tokens, at }: Around): number | undefined {
  const from = IS.has(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1;
  const date = dateAt(tokens, from);
  return date?.year ? date.last : undefined;
}

function birthplace(around: Around): number | undefined {
  const { tokens, at, text } = around;
  const from = IS.has(word(around, 1)) ? at + 2 : at + 1;
  const token = tokens[from];
  const said = from > at + 1 || /^\s*[:=-]/.test(text.slice(tokens[at]?.end, token?.start));
  return said && token?.capital ? from : undefined;
}

/** *My birthday is 4 May*; not *today*, and not somebody else's. */
function birthday(around: Around): number | undefined {
  if (!MY.has(word(around, -1)) || !IS.has(word(around, 1))) return undefined;
  const from = around.at + (word(around, 2) === 'on' ? 3 : 2);
  return dateAt(around.tokens, from)?.last;
}

/** *My mum's maiden name is Smith*. */
function maidenName(around: Around): number | undefined {
  const { tokens, at, text } = around;
  if (word(around, 1) !== 'name') return undefined;
  const from = IS.has(word(around, 2)) ? at + 3 : at + 2;
  const token = tokens[from];
  const said = from > at + 2 || /^\s*[:=-]/.test(text.slice(tokens[at + 1]?.end, token?.start));
  return said && token?.capital && !/^(?:the|a|an|my|not)$/.test(token.text) ? from : undefined;
}

/** *My first pet was called Fluffy*, *my first hamster Biscuit*. */
function firstPet(around: Around): number | undefined {
  if (!PETS.has(word(around, 1))) return undefined;
  return nameAfter(around, around.at + 2);
}

/** *I grew up on Elm Road*, *the street I grew up in was Elm Road*, *grew up with a dog called Rip*. */
function grewUp(around: Around): number | undefined {
  const { tokens, at } = around;
  if (word(around, 1) !== 'up' || word(around, -1) !== 'i') return undefined;
  if (word(around, 2) === 'with') {
    const near = tokens.slice(at + 3, at + 9);
    if (!near.some(({ text }) => PETS.has(text))) return undefined;
    const called = near.findIndex(({ text }) => text === 'called' || text === 'named');
    return called >= 0 && tokens[at + 4 + called] ? at + 4 + called : undefined;
  }
  const street = tokens.slice(at + 3, at + 8).findIndex((token, index, near) => {
    return isStreet(token.text) && (near[index - 1]?.capital ?? false);
  });
  if (street < 0 || !/^(?:on|in|at)$/.test(word(around, 2))) return undefined;
  return at + 3 + street;
}

/** The index of a name after *was called*, *was*, *is* or a colon. */
function nameAfter({ text, tokens, at }: Around, from: number): number | undefined {
  let place = from;
  let named = false;
  let is = /^\s*[:=-]/.test(text.slice(tokens[from - 1]?.end, tokens[from]?.start));
  for (; place < from + 7; place += 1) {
    const { text: word = '' } = tokens[place] ?? {};
    if (word === 'called' || word === 'named' || word === 'name') named = true;
    else if (IS.has(word)) is = true;
    else if (!ARTICLES.has(word) && !PETS.has(word)) break;
  }
  const token = tokens[place];
  const before = tokens[place - 1];
  if (!token || !before || !(named || is) || at === place || !together(text, before, token)) {
    return is && token?.capital ? place : undefined;
  }
  return named || token.capital ? place : undefined;
}
