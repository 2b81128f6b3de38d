import type { Token } from '../../text/tokens';
import { wordSet } from '../../text/word-set';
import { answerAt, ASKED } from './answers';
import { candidate, type DetailCandidate } from './candidate';
import { dateAt, isMonth, MONTHS } from './dates';
import { homeAt, postcodeAt, streetAt } from './places';
import { numberAt, plateAt } from './written-numbers';
import { STREETS } from './streets';

const ORDINALS = wordSet('first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth');
const AFTER_DIGITS = 58;

/** The words at which there may be a candidate. */
export const BEGINNINGS = {
  has: (word: string): boolean =>
    word.charCodeAt(0) < AFTER_DIGITS ||
    word.charCodeAt(1) < AFTER_DIGITS ||
    word.charCodeAt(2) < AFTER_DIGITS ||
    WORDS.has(word),
};
const WORDS = new Set([...ASKED, ...MONTHS, ...STREETS, ...ORDINALS]);

/** What could be a personal detail, from this token on: a date, a place, a number, or a name beside what security questions ask for. */
export function candidateAt(tokens: readonly Token[], at: number, text: string): DetailCandidate | undefined {
  const token = tokens[at] as Token;
  // The parts of a hyphenated word all begin where the word does.
  if (token.tag || tokens[at - 1]?.start === token.start) return undefined;
  return (
    postcodeAt(text, tokens, at) ??
    plateAt(text, tokens, at) ??
    birthdayAt(tokens, at) ??
    homeAt(text, tokens, at) ??
    numberAt(text, tokens, at) ??
    streetAt(text, tokens, at) ??
    answerAt(text, tokens, at)
  );
}

/** *3 March 1985*, *3/3/85*, *the first of March*. */
function birthdayAt(tokens: readonly Token[], at: number): DetailCandidate | undefined {
  const words = ORDINALS.has(tokens[at]?.text ?? '') && tokens[at + 1]?.text === 'of';
  if (words && isMonth(tokens[at + 2]?.text ?? ''))
    return candidate('answer', 'date', ['words'], tokens, at, at + 2);
  const date = dateAt(tokens, at);
  // Who was born later does not work at a school yet.
  if (!date || (date.year && !isOfBirth(tokens[date.last]?.text ?? ''))) return undefined;
  const shapes = [date.year ? 'year' : 'yearless'];
  if (/^\d+$/.test(tokens[at + 1]?.text ?? '')) shapes.push('numeric');
  return candidate('answer', 'date', shapes, tokens, at, date.last);
}

/** A year in which somebody who works today was born. */
function isOfBirth(year: string): boolean {
  return /^(?:19[3-9]\d|200\d|[3-9]\d|0\d)$/.test(year);
}
