import { FAMILY } from '../../roster/company-of-names';
import { STAFF } from '../../roster/grown-ups-and-toys';
import type { OpenRoster } from '../../roster/match';
import { isEverydayName } from '../../roster/stands-as-name';
import type { Reading } from '../../text/reading';
import { sentencesOf } from '../../text/sentences';
import { stemOf } from '../../text/stem';
import { tokenEndingAfter, tokenFrom, tokensOf, type Token } from '../../text/tokens';
import type { Span } from '../check';
import { speaksOfSchool } from '../school-words';
import type { Found } from './found';
import { countWhile } from '../../text/halving';

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

/** One part of a draft, with what is looked up in it for each name. */
interface Part {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** By token, which sentence it is in. */
  readonly sentences: ArrayLike<number>;
  /** By token, the stem of the word, or what stands for it. */
  readonly wordAt: (at: number) => string;
  /** By token, a sort of words that it belongs to. */
  readonly sortAt: (at: number) => string | undefined;
}

/**
 * What speaks for or against a first name's being a pupil's, each as a short text by which its weight is looked up: the stem of
 * each word around it (`class`), beside it (`~class`), right before and after (`<my`, `>said`), of two words together (`my_class`,
 * and of a word with a sort of them: `with_@school`), the marks before and after it (`('`, `.,`), and what is known of the name and
 * the draft (`!capital`).
 *
 * @param found all names of the roster in the draft
 */
export function cluesIn(
  readings: readonly Reading[],
  found: readonly Found[],
  roster: OpenRoster,
): (name: Found) => readonly string[] {
  const school = speaksOfSchool(readings);
  const parts = readings.map((reading, part) =>
    partOf(
      reading,
      found.filter((name) => name.part === part),
      school.filter((span) => span.part === part),
    ),
  );
  const ofDraft = cluesOfDraft(parts, found, school.length > 0);
  return (name) => {
    const part = parts[name.part] as Part;
    const token = part.tokens[tokenEndingAfter(part.tokens, name.start)] as Token;
    return [
      ...new Set([
        ...ofDraft,
        ...cluesAround(part, name),
        ...wordsOf(parts[name.part - 1]).slice(-AROUND),
        ...wordsOf(parts[name.part + 1]).slice(0, AROUND),
        ...cluesOfName(name, token, roster),
      ]),
    ];
  };
}

function partOf(reading: Reading, found: readonly Found[], school: readonly Span[]): Part {
  const tokens = tokensOf(reading);
  const names = new Set(
    found.filter(({ kind, doubt }) => kind === 'first' && !isWord(doubt)).map(({ start }) => start),
  );
  return {
    text: reading.text,
    tokens,
    sentences: sentencesOf(reading),
    wordAt: (at) => {
      const { start, text } = tokens[at] as Token;
      return names.has(start) ? NAME : stemOf(text);
    },
    sortAt: (at) => {
      const { start, text } = tokens[at] as Token;
      if (isWithin(school, start)) return '@school';
      if (FAMILY.has(text)) return '@family';
      return STAFF.has(text) ? '@staff' : undefined;
    },
  };
}

/** Whether a place is in one of these stretches of text, which are in order; by halving. */
function isWithin(spans: readonly Span[], place: number): boolean {
  return place < (spans[countWhile(spans, ({ start }) => start <= place) - 1]?.end ?? 0);
}

/** Whether what may be a name is sooner the word that it also is. */
function isWord(doubt: Found['doubt']): boolean {
  return doubt === 'word' || doubt === 'chance';
}

function wordsOf(part: Part | undefined): string[] {
  return part ? part.tokens.map(({ text }) => stemOf(text)) : [];
}

function cluesAround({ text, tokens, sentences, wordAt, sortAt }: Part, name: Found): string[] {
  const at = tokenEndingAfter(tokens, name.start);
  const next = tokenFrom(tokens, name.end);
  const inSentence = (near: number) => near >= 0 && near < tokens.length && sentences[near] === sentences[at];
  const clues = [
    `<${inSentence(at - 1) ? wordAt(at - 1) : ''}`,
    `>${inSentence(next) ? wordAt(next) : ''}`,
    `(${markBefore(text, name.start)}`,
    `.${MARKS_AFTER.exec(text.slice(name.end, name.end + MOST_MARKS))?.[0] ?? ''}`,
  ];
  if (inSentence(at - 1) && tokens[at - 1]?.capital) clues.push('!after-capital');
  if (inSentence(next) && tokens[next]?.capital) clues.push('!before-capital');
  let [lastWord, lastSort] = ['', ''];
  for (let near = Math.max(0, at - AROUND); near < Math.min(tokens.length, next + AROUND); near += 1) {
    const isName = near >= at && near < next;
    const word = isName ? NAME : wordAt(near);
    const ofSort = isName ? undefined : sortAt(near);
    const sort = ofSort ?? word;
    if (lastWord) clues.push(`${lastWord}_${word}`);
    if (ofSort ?? lastSort !== lastWord) clues.push(`${lastSort}_${sort}`);
    [lastWord, lastSort] = [word, sort];
    if (word === NAME) continue;
    clues.push(word);
    if (near >= at - BESIDE && near < next + BESIDE && inSentence(near)) clues.push(`~${word}`);
  }
  return clues;
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
  return [
    ...(token.capital ? ['!capital'] : []),
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
