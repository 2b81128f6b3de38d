import { stemmer } from 'stemmer';
import type { OpenRoster } from '../../roster/match';
import { isEverydayName } from '../../roster/stands-as-name';
import type { Reading } from '../../text/reading';
import { sentencesOf } from '../../text/sentences';
import { tokenEndingAfter, tokenFrom, tokensOf, type Token } from '../../text/tokens';
import { speaksOfSchool } from '../school-words';
import type { Found } from './found';

/** How many words on either side of a name are looked at, in the parts of a thread before and after its own too, and how many are beside it. */
const AROUND = 60;
const BESIDE = 3;
/** As many first names of the roster in one draft are several. */
const SEVERAL = 3;
/** How long a draft is, in words. */
const LENGTHS = [8, 16, 24, 32, 40, 48, 64];
const YEAR_GROUP = /^(?:y|yr|year|p|ks)\d+$/;
const NUMBER = /^\d+$/;
/** What stands right after a name: *Olivia's*, *Olivia!!*. */
const MARKS_AFTER = /^(?:['’]s|\S)/u;
const MOST_MARKS = 2;
/** What stands for any other name of the roster. */
const NAME = '@';

/** Forgotten and begun anew when there are so many words; the same ones come again and again. */
const REMEMBERED = 20_000;
const stems = new Map<string, string>();

/**
 * What speaks for or against a first name's being a pupil's, each as a short text by which its weight is looked up: the stem of
 * each word around it (`class`), beside it (`~class`), right before and after (`<my`, `>said`), of two words together (`my_class`),
 * the marks before and after it (`('`, `.,`), and what is known of the name and the draft (`!capital`).
 *
 * @param found all names of the roster in the draft
 */
export function cluesIn(
  readings: readonly Reading[],
  found: readonly Found[],
  roster: OpenRoster,
): (name: Found) => readonly string[] {
  const parts = readings.map((reading) => ({
    tokens: tokensOf(reading),
    sentences: sentencesOf(reading),
  }));
  const alone = found.filter(({ kind }) => kind === 'first');
  const names = readings.map(
    (_, part) => new Set(alone.filter((name) => name.part === part).map(({ start }) => start)),
  );
  const ofDraft = cluesOfDraft(readings, found);
  return (name) => {
    const { part } = name;
    const { text } = readings[part] as Reading;
    const { tokens, sentences } = parts[part] as (typeof parts)[number];
    const wordOf = (token: Token) => (names[part]?.has(token.start) ? NAME : stemOf(token.text));
    const at = tokenEndingAfter(tokens, name.start);
    const next = tokenFrom(tokens, name.end);
    const inSentence = (near: number) =>
      near >= 0 && near < tokens.length && sentences[near] === sentences[at];
    const clues = new Set(ofDraft);
    let last = '';
    for (let near = Math.max(0, at - AROUND); near < Math.min(tokens.length, next + AROUND); near += 1) {
      const word = near >= at && near < next ? NAME : wordOf(tokens[near] as Token);
      if (last) clues.add(`${last}_${word}`);
      last = word;
      if (word === NAME) continue;
      clues.add(word);
      if (near >= at - BESIDE && near < next + BESIDE && inSentence(near)) clues.add(`~${word}`);
    }
    const [before, after] = [parts[part - 1]?.tokens ?? [], parts[part + 1]?.tokens ?? []];
    for (const token of [...before.slice(-AROUND), ...after.slice(0, AROUND)]) clues.add(stemOf(token.text));
    clues.add(`<${inSentence(at - 1) ? wordOf(tokens[at - 1] as Token) : ''}`);
    clues.add(`>${inSentence(next) ? wordOf(tokens[next] as Token) : ''}`);
    clues.add(`(${markBefore(text, name.start)}`);
    clues.add(`.${MARKS_AFTER.exec(text.slice(name.end, name.end + MOST_MARKS))?.[0] ?? ''}`);
    if (inSentence(at - 1) && (tokens[at - 1] as Token).capital) clues.add('!after-capital');
    if (inSentence(next) && (tokens[next] as Token).capital) clues.add('!before-capital');
    return [...clues, ...cluesOfName(name, tokens[at] as Token, roster)];
  };
}

function cluesOfDraft(readings: readonly Reading[], found: readonly Found[]): string[] {
  const firsts = new Set(found.map(({ first }) => first)).size;
  const words = readings.reduce((sum, reading) => sum + tokensOf(reading).length, 0);
  return [
    ...(speaksOfSchool(readings).length > 0 ? ['!school'] : []),
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

function stemOf(word: string): string {
  let stem = stems.get(word);
  if (stem === undefined) {
    if (stems.size >= REMEMBERED) stems.clear();
    stem = YEAR_GROUP.test(word) ? 'y#' : NUMBER.test(word) ? '#' : stemmer(word);
    stems.set(word, stem);
  }
  return stem;
}
