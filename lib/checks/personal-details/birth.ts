import { isPossessive } from '../../text/possessive';
import { together } from '../../text/tokens';
import { beginsSentence, inOneSentence, IS, ME, MY, word, type Around } from './around';
import { dateAt, isMonth } from './dates';
import { wordSet } from '../../text/word-set';

/** From the first token of an answer to its last. */
export interface Answer {
  readonly first: number;
  readonly last: number;
}

const OTHERS = wordSet(
  'he she his her him they their dad mum grandad grandma nan nana son daughter husband wife baby boy girl sister brother niece nephew queen king',
);
/** So far from a word of birthdays a date may stand, tokens. */
const REACH = 10;

/** *I was born on 3 March 1985*, *I was born in Leeds*, *Born in Leeds and I …*; not *in 1985*, *in a barn*, *in the wrong decade*. */
export function bornAt(around: Around): Answer | undefined {
  const { tokens, at, text } = around;
  const first = bornFrom(around);
  if (first === undefined) return undefined;
  const bred = word(around, 1) === 'and' || word(around, 1) === '&' ? at + 3 : at + 1;
  const date = dateAt(tokens, tokens[bred]?.text === 'on' ? bred + 1 : bred);
  if (date) return { first, last: date.last };
  if (!/^(?:in|at)$/.test(tokens[bred]?.text ?? '')) return nearDate(around, true);
  const place = bred + 1;
  const [before, token] = [tokens[place - 1], tokens[place]];
  if (!token?.capital || !before || isMonth(token.text)) return nearDate(around, true);
  return together(text, before, token) ? { first, last: place } : undefined;
}

/** Where somebody begins to say that they were born: *I was*, or *Born* at the head of a sentence that goes on about *I*. */
function bornFrom(around: Around): number | undefined {
  const { tokens, at } = around;
  if (word(around, -1) === 'was') {
    if (word(around, -2) === 'i') return at - 2;
    return word(around, -2) === 'and' && word(around, -3) === 'i' ? at - 3 : undefined;
  }
  if (word(around, -1) === "i'm" || word(around, -1) === 'im') return at - 1;
  if (!beginsSentence(around)) return undefined;
  const rest = tokens.slice(at + 1, at + 16).filter((_, index) => inOneSentence(around, at, at + 1 + index));
  if (rest.some(({ text }) => OTHERS.has(text))) return undefined;
  if (dateAt(tokens, at + 1)?.year || (word(around, 1) === 'on' && dateAt(tokens, at + 2)?.year)) return at;
  const bred = rest.slice(0, 3).some(({ text }) => /^(?:bred|raised)$/.test(text));
  return bred || rest.some(({ text }) => ME.has(text)) ? at : undefined;
}

/** *date of birth: 3/3/85*, *place of birth: Leeds*. */
export function birth(around: Around): Answer | undefined {
  if (word(around, -1) !== 'of') return undefined;
  if (word(around, -2) === 'date') return birthDate(around);
  return word(around, -2) === 'place' ? birthplace(around) : undefined;
}

/** *dob 3/3/85*, *date of birth, it’s 3 March 1985*. */
export function birthDate(around: Around): Answer | undefined {
  const { tokens, at } = around;
  for (let from = at + 1; from < at + 10 && (from === at + 1 || inOneSentence(around, at, from)); from += 1) {
    const date = dateAt(tokens, from);
    if (date) return date.year ? { first: at, last: date.last } : undefined;
  }
  return undefined;
}

/** *d.o.b.* */
export function birthDateByInitials(around: Around): Answer | undefined {
  if (word(around, -1) !== 'o' || word(around, -2) !== 'd') return undefined;
  const date = dateAt(around.tokens, around.at + 1);
  return date && { first: around.at - 2, last: date.last };
}

export function birthplace(around: Around): Answer | undefined {
  const { tokens, at, text } = around;
  const from = IS.has(word(around, 1)) ? at + 2 : at + 1;
  const token = tokens[from];
  const said = from > at + 1 || /^\s*[:=-]/.test(text.slice(tokens[at]?.end, token?.start));
  return said && token?.capital ? { first: at, last: from } : undefined;
}

const BEFORE_BIRTHDAY = /^(?:own|real|actual|big|next|\d\dth|\d\dst)$/;

/** *My birthday is 4 May*, *it’s my birthday on the 4th of May*; not *today*, and not somebody else's. */
export function birthday(around: Around): Answer | undefined {
  const before = BEFORE_BIRTHDAY.test(word(around, -1)) ? -2 : -1;
  if (MY.has(word(around, before))) return nearDate(around, false);
  // As on a form: *Birthday: 4 May*.
  const { text, tokens, at } = around;
  const is = word(around, 1) === 'is';
  const dated = dateAt(tokens, at + 1) !== undefined;
  const form = is || dated || /^\s*[:=-]/.test(text.slice(tokens[at]?.end, tokens[at + 1]?.start));
  const date =
    form && before === -1 && beginsSentence(around) ? dateAt(tokens, is ? at + 2 : at + 1) : undefined;
  return date ? { first: at, last: date.last } : nearDate(around, true);
}

/** *Forty tomorrow, 23 November 1986*, *3rd July if you’re buying presents*, *my 40th is on 3 July*. */
export function comingOfAge(around: Around): Answer | undefined {
  // Whoever arrived is the writer.
  if (word(around, 0) === 'arrived')
    return word(around, -1) === 'i' ? nearDate(around, true, true) : undefined;
  const today = /^(?:today|tomorrow)$/.test(word(around, 1)) && beginsSentence(around);
  if (today) return nearDate(around, true, false, true);
  const own = /^\d\d(?:th|st)$/.test(word(around, 0)) ? MY.has(word(around, -1)) : ownAge(around);
  return nearDate(around, !own);
}

/** *I turn 40 on …*, *buying me presents*; of a present only where it is the writer who gets it. */
function ownAge(around: Around): boolean {
  if (word(around, 0).startsWith('present')) return /^(?:buying|sending|me)$/.test(word(around, -1));
  return (
    word(around, 0).startsWith('turn') && /^\d\d$|^(?:thirty|forty|fifty|sixty|twenty)$/.test(word(around, 1))
  );
}

/** A date near a word of birthdays: one with a year anywhere near, one without in the same sentence. */
function nearDate(around: Around, needsYear: boolean, mine = false, alone = false): Answer | undefined {
  const { tokens, at } = around;
  const near = tokens.slice(Math.max(0, at - REACH), at + REACH);
  if (!mine && near.some(({ text }) => OTHERS.has(text))) return undefined;
  if (needsYear && !alone && !near.some(({ text }) => ME.has(text))) return undefined;
  for (let place = Math.max(0, at - REACH); place < at + REACH; place += 1) {
    const date = dateAt(tokens, place);
    if (!date || (place <= at && date.last >= at)) continue;
    if (needsYear ? isBirthYear(tokens[date.last]?.text ?? '', date.year) : inOneSentence(around, at, place))
      return { first: place, last: date.last };
    place = date.last;
  }
  return undefined;
}

/** A year in which somebody who works today was born. */
function isBirthYear(year: string, hasYear: boolean): boolean {
  return hasYear && /^(?:19[3-9]\d|200[0-9]|[3-9]\d)$/.test(year);
}

/** *My mum's maiden name is Smith*, *Mum, née Smith*, *Mum was a Smith before she married*. */
export function maidenName(around: Around): Answer | undefined {
  const { tokens, at, text } = around;
  if (word(around, 1) !== 'name') return undefined;
  let from = at + 2;
  let said = isPossessive(text, tokens[at + 1]);
  while (
    from < at + 7 &&
    /^(?:is|was|before|she|he|they|got|married|to|be|and|it|still)$/.test(tokens[from]?.text ?? '')
  ) {
    said ||= IS.has(tokens[from]?.text ?? '');
    from += 1;
  }
  const token = tokens[from];
  if (!token) return undefined;
  if (/[?!.\n]/.test(text.slice(tokens[from - 1]?.end, token.start))) return undefined;
  said ||= /^\s*[:=(,-]/.test(text.slice(tokens[from - 1]?.end, token.start));
  said ||= from === at + 2 && /^(?:mum|mums|mother|mothers)$/.test(word(around, -1));
  return said && token.capital && !/^(?:the|a|an|my|not|i)$/.test(token.text)
    ? { first: Math.max(0, at - 1), last: alsoOf(around, from) }
    : undefined;
}

/** *… and mum’s was Pugh*. */
function alsoOf({ tokens }: Around, last: number): number {
  const next = tokens.slice(last + 1, last + 6);
  const whose = next.findIndex(({ text }) => PARENT.has(text));
  const name = last + whose + 3;
  return whose >= 0 && IS.has(tokens[name - 1]?.text ?? '') && tokens[name]?.capital ? name : last;
}

const PARENT = wordSet('mum mums mother mam mom nan gran grandma');

export function formerName(around: Around): Answer | undefined {
  const { tokens, at } = around;
  const near = tokens.slice(Math.max(0, at - 8), at);
  if (!near.some(({ text }) => PARENT.has(text))) return undefined;
  if (word(around, 0) === 'nee') return tokens[at + 1]?.capital ? { first: at, last: at + 1 } : undefined;
  // *was a Smith before she married*
  const before = near.findLastIndex(({ text }) => text === 'before');
  const name = Math.max(0, at - 8) + before - 1;
  if (before < 1 || !tokens[name]?.capital) return undefined;
  return /^(?:a|an|was)$/.test(tokens[name - 1]?.text ?? '') ? { first: name - 1, last: name } : undefined;
}
