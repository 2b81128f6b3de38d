import { isPossessive } from '../../roster/name-shape';
import { wordStem } from '../../text/stem';
import { together, type Token } from '../../text/tokens';
import { sortOf, type Setting } from './alone';
import { hasCompany, isSchoolWord } from './company';
import { isElsewhere, wordsOfWork } from './elsewhere';
import type { ShortForm } from './short-form';

/** How many words on either side are looked at, and how many are near. */
const AROUND = 40;
const NEAR = 4;

/**
 * What speaks for or against a short form's meaning the school, each as a short text by which its weight is looked up: the stem of each
 * word around it (`kitchen`), near it (`~kitchen`), right before and after it (`<at`, `<<staff`, `>tomorrow`, `>>i`), the sort of
 * those (`>:place`), and how it is written (`!capital`). Nothing in here knows the name.
 *
 * @param byRule whether the rules for short forms say that it is the school
 */
export function cluesOf(
  { how, core, first, last }: ShortForm,
  byRule: boolean,
  setting: Setting,
): readonly string[] {
  const { text, tokens, shouting } = setting;
  const [start, end] = [tokens[first] as Token, tokens[last] as Token];
  const from = core.the && tokens[first - 1]?.text === 'the' ? first - 1 : first;
  const capital = !shouting && tokens.slice(first, last + 1).every((token) => token.capital);
  const clues = new Set([`!${how}`]);
  const flag = (name: string, holds: boolean) => holds && clues.add(`!${name}`);
  flag('rule', byRule);
  flag('capital', capital);
  flag('small', !shouting && !start.capital);
  flag('single', core.single);
  flag('distinct', core.distinct);
  flag('the', from < first);
  flag('the-missing', core.the && from === first && !start.text.startsWith('the'));
  flag('starts', setting.startsSentence(from));
  flag('possessive', isPossessive(text, end));
  flag('company', hasCompany(tokens, first, last));
  flag('speaks', setting.company(0, tokens.length - 1));
  flag('elsewhere', isElsewhere(tokens, first, last));
  const work = wordsOfWork(tokens, first, last);
  for (let count = 1; count <= work; count += 1) clues.add(`!work${count}`);
  flag('before-capital', isCapital(beside(text, tokens, last, 1)[0]));
  flag('after-capital', !setting.startsSentence(from - 1) && isCapital(beside(text, tokens, from, -1)[0]));
  flag('run-together', !core.single && first === last && how !== 'initials');
  const before = beside(text, tokens, from, -1).map((token) => token.text);
  const after = beside(text, tokens, last, 1).map((token) => token.text);
  addSides(clues, '<', before);
  addSides(clues, '>', after);
  clues.add(`${before[0] ?? ''}_${after[0] ?? ''}`);
  for (let at = Math.max(0, from - AROUND); at < Math.min(tokens.length, last + 1 + AROUND); at += 1) {
    if (at >= from && at <= last) continue;
    const word = wordStem((tokens[at] as Token).text);
    clues.add(word);
    if (at >= from - NEAR && at <= last + NEAR) clues.add(`~${word}`);
  }
  return [...clues];
}

/** The two words next to a token on one side, nearest first, as far as nothing parts them from it. */
function beside(text: string, tokens: readonly Token[], from: number, step: 1 | -1): Token[] {
  const words: Token[] = [];
  for (let at = from; words.length < 2; at += step) {
    const [one, other] = [tokens[at], tokens[at + step]];
    if (!one || !other || !(step > 0 ? together(text, one, other) : together(text, other, one))) break;
    words.push(other);
  }
  return words;
}

function isCapital(token: Token | undefined): boolean {
  return token?.capital === true && sortOf(token.text) !== 'small';
}

function addSides(clues: Set<string>, side: '<' | '>', [nearest = '', second = '']: readonly string[]): void {
  clues.add(side + wordStem(nearest));
  if (second) clues.add(side + side + wordStem(second));
  const sort = isSchoolWord(nearest) ? 'school' : sortOf(nearest);
  if (sort) clues.add(`${side}:${sort}`);
}
