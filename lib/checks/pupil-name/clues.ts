import { FAMILY } from '../../roster/company-of-names';
import { STAFF } from '../../roster/grown-ups-and-toys';
import type { OpenRoster } from '../../roster/match';
import { isEverydayName } from '../../roster/stands-as-name';
import type { Reading } from '../../text/reading';
import { sentencesOf } from '../../text/sentences';
import { stemOf } from '../../text/stem';
import { tokenEndingAfter, tokenFrom, tokensOf, type Token } from '../../text/tokens';
import type { Span } from '../check';
import type { NumberOf } from '../numbered';
import { speaksOfSchool } from '../school-words';
import type { Found } from './found';
import { Kept } from '../../text/kept';
import { cluesOfMarks, cluesOfOrder, cluesOfText, type Ordered } from './order-clues';

/** How many words on either side of a name are looked at, in the parts of a thread before and after its own too, and how many are beside it. */
const AROUND = 60;
const BESIDE = 3;
/** As many first names of the roster in one draft are several. */
const SEVERAL = 3;
/** How long a draft is, in words. */
const LENGTHS = [8, 16, 24, 32, 40, 48, 64];
/** What stands right after a name: *Olivia's*, *Olivia!!*. */
const MARKS_AFTER = /^(?:['’]s|\S)/u;
const MOST_MARKS = 2;
/** What stands for any other name of the roster. */
const NAME = '@';

/** A word of a draft and the numbers of its clues, as it was looked at last: kept as long as the word, since at a key most words are the same again. */
interface Step {
  readonly stem: string;
  /** `@family` or `@staff` where it is one of those words. */
  readonly kin: string;
  /** The stem, or what stands for it, and a sort of words that it belongs to; empty for none. */
  word: string;
  sort: string;
  alone: number;
  near: number;
  /** The one before it, and the clues of both together. */
  lastWord: string | undefined;
  lastSort: string;
  pair: number;
  sortPair: number;
}

/** One part of a draft, with what is looked up in it for each name. */
interface Part {
  readonly tokens: readonly Token[];
  readonly stepAt: (at: number) => Step;
  readonly ordered: Ordered;
  /** The numbers of clues that each name in it has. */
  readonly shared: readonly number[];
}

/** Tells the numbers of the clues of one name, some more than once. */
export type TellClues = (name: Found, tell: (clue: number) => void) => void;

/**
 * What speaks for or against a first name's being a pupil's, each as a short text by which its weight is looked up: the stem of
 * each word around it (`class`), beside it (`~class`), right before and after (`<my`, `>said`), of two words together (`my_class`,
 * and of a word with a sort of them: `with_@school`), the marks before and after it (`('`, `.,`), what is known of the name and
 * the draft (`!capital`), and what `order-clues.ts` says of the order.
 *
 * @returns to be given all names of the roster in a draft
 */
export function cluesBy(
  numberOf: NumberOf,
): (readings: readonly Reading[], found: readonly Found[], roster: OpenRoster) => TellClues {
  const known = new Kept<Token, Step>();
  const stepOf = (token: Token): Step => {
    let step = known.get(token);
    if (!step) {
      const kin = FAMILY.has(token.text) ? '@family' : STAFF.has(token.text) ? '@staff' : '';
      known.set(token, (step = newStep(stemOf(token.text), kin)));
    }
    return step;
  };

  const labelled = (step: Step, word: string, sort: string): Step => {
    if (step.word === word && step.sort === sort) return step;
    step.word = word;
    step.sort = sort;
    step.alone = numberOf(word);
    step.near = numberOf(`~${word}`);
    step.lastWord = undefined;
    return step;
  };

  const join = (step: Step, last: Step): void => {
    if (step.lastWord === last.word && step.lastSort === last.sort) return;
    step.lastWord = last.word;
    step.lastSort = last.sort;
    step.pair = last.word ? numberOf(`${last.word}_${step.word}`) : -1;
    const sorts = step.sort || last.sort;
    step.sortPair = sorts ? numberOf(`${last.sort || last.word}_${step.sort || step.word}`) : -1;
  };

  const partOf = (reading: Reading, found: readonly Found[], school: readonly Span[]): Part => {
    const tokens = tokensOf(reading);
    const names = new Set(
      found.filter(({ kind, doubt }) => kind === 'first' && !isWord(doubt)).map(({ start }) => start),
    );
    const ofSchool = tokensWithin(tokens, school);
    const steps: Step[] = [];
    const stepAt = (at: number): Step => {
      let step = steps[at];
      if (!step) {
        const token = tokens[at] as Token;
        step = stepOf(token);
        const word = names.has(token.start) ? NAME : step.stem;
        steps[at] = labelled(step, word, ofSchool.has(at) ? '@school' : step.kin);
      }
      return step;
    };
    const ordered: Ordered = {
      text: reading.text,
      count: tokens.length,
      sentences: sentencesOf(reading),
      wordAt: (at) => stepAt(at).word,
    };
    return { tokens, stepAt, ordered, shared: cluesOfText(ordered).map(numberOf) };
  };

  const tellAround = (part: Part, name: Found, tell: (clue: number) => void): void => {
    const { tokens, stepAt, ordered } = part;
    const { text, sentences } = ordered;
    const at = tokenEndingAfter(tokens, name.start);
    const next = tokenFrom(tokens, name.end);
    const inSentence = (near: number) =>
      near >= 0 && near < tokens.length && sentences[near] === sentences[at];
    tell(numberOf(`<${inSentence(at - 1) ? stepAt(at - 1).word : ''}`));
    tell(numberOf(`>${inSentence(next) ? stepAt(next).word : ''}`));
    tell(numberOf(`(${markBefore(text, name.start)}`));
    tell(numberOf(`.${MARKS_AFTER.exec(text.slice(name.end, name.end + MOST_MARKS))?.[0] ?? ''}`));
    if (inSentence(at - 1) && tokens[at - 1]?.capital) tell(numberOf('!after-capital'));
    if (inSentence(next) && tokens[next]?.capital) tell(numberOf('!before-capital'));
    for (const clue of part.shared) tell(clue);
    for (const clue of cluesOfOrder(ordered, at, next, name)) tell(numberOf(clue));
    const itself = newStep(NAME, '');
    itself.word = NAME;
    let last: Step | undefined;
    const end = Math.min(tokens.length, next + AROUND);
    for (let near = Math.max(0, at - AROUND); near < end; near += 1) {
      const step = near >= at && near < next ? itself : stepAt(near);
      if (last) {
        join(step, last);
        tell(step.pair);
        tell(step.sortPair);
      } else if (step.sort) tell(numberOf(`_${step.sort}`));
      last = step;
      if (step.word === NAME) continue;
      tell(step.alone);
      if (near >= at - BESIDE && near < next + BESIDE && inSentence(near)) tell(step.near);
    }
  };

  return (readings, found, roster) => {
    const school = speaksOfSchool(readings);
    const parts = readings.map((reading, part) =>
      partOf(
        reading,
        found.filter((name) => name.part === part),
        school.filter((span) => span.part === part),
      ),
    );
    const marks = cluesOfMarks(readings.map(({ text }) => text));
    // Of all the marks there are few weigh anything.
    const ofDraft = [...cluesOfDraft(parts, found, school.length > 0), ...marks]
      .map(numberOf)
      .filter((clue) => clue >= 0);
    return (name, tell) => {
      const part = parts[name.part] as Part;
      const token = part.tokens[tokenEndingAfter(part.tokens, name.start)] as Token;
      for (const clue of ofDraft) tell(clue);
      tellAround(part, name, tell);
      const [before, after] = [parts[name.part - 1]?.tokens, parts[name.part + 1]?.tokens];
      for (const { text } of before?.slice(-AROUND) ?? []) tell(numberOf(stemOf(text)));
      for (const { text } of after?.slice(0, AROUND) ?? []) tell(numberOf(stemOf(text)));
      for (const clue of cluesOfName(name, token, roster)) tell(numberOf(clue));
    };
  };
}

function newStep(stem: string, kin: string): Step {
  return {
    stem,
    kin,
    word: '',
    sort: '',
    alone: -1,
    near: -1,
    lastWord: undefined,
    lastSort: '',
    pair: -1,
    sortPair: -1,
  };
}

/** The tokens that begin in one of these stretches of text, which are in order; of those that overlap the later counts. */
function tokensWithin(tokens: readonly Token[], spans: readonly Span[]): ReadonlySet<number> {
  const within = new Set<number>();
  for (const [place, { start, end }] of spans.entries()) {
    const until = Math.min(end, spans[place + 1]?.start ?? end);
    for (let at = tokenFrom(tokens, start); (tokens[at]?.start ?? until) < until; at += 1) within.add(at);
  }
  return within;
}

/** Whether what may be a name is sooner the word that it also is. */
function isWord(doubt: Found['doubt']): boolean {
  return doubt === 'word' || doubt === 'chance';
}

function cluesOfDraft(parts: readonly Part[], found: readonly Found[], ofSchool: boolean): string[] {
  const firsts = new Set(found.map(({ first }) => first)).size;
  const words = parts.reduce((sum, { tokens }) => sum + tokens.length, 0);
  return [
    ...(ofSchool ? ['!school'] : []),
    ...(firsts === 2 ? ['!two'] : []),
    ...(firsts >= SEVERAL ? ['!several'] : []),
    ...LENGTHS.filter((length) => words >= length).map((length) => `!long${length}`),
  ];
}

function cluesOfName({ first, doubt, ofChild }: Found, token: Token, roster: OpenRoster): string[] {
  const everyday = isEverydayName(token, first, roster);
  // Arabic, Chinese and others have no capitals, and lack none.
  const capital = token.capital || token.text === token.text.toUpperCase();
  return [
    ...(capital ? ['!capital'] : []),
    ...(everyday ? ['!everyday'] : []),
    ...(everyday && token.capital ? ['!everyday-capital'] : []),
    ...(roster.isMostlyName(first) ? ['!mostly-name'] : []),
    ...(roster.isCommonFirst(first) ? ['!common'] : []),
    ...(doubt ? [`!${doubt}`] : []),
    ...(ofChild ? ['!of-child'] : []),
  ];
}

/** What stands right before a name; `#` for the letters of a tag. */
function markBefore(text: string, start: number): string {
  const mark = text.slice(Math.max(0, start - 1), start).trim();
  return /[\p{L}\p{N}]/u.test(mark) ? '#' : mark;
}
