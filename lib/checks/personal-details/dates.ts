import type { Token } from '../../text/tokens';
import { wordSet } from '../../text/word-set';

/** What months are called, also for short. */
export const MONTHS = wordSet(
  'jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov november dec december',
);
const DAY = /^(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/;
const NUMBER_OF_MONTH = /^(?:0?[1-9]|1[0-2])$/;
const YEAR = /^(?:19|20)?\d{2}$/;

/** A date that begins at this token: the index of its last one, and whether it has a year. */
export function dateAt(tokens: readonly Token[], at: number): { last: number; year: boolean } | undefined {
  const word = (offset: number): string => tokens[at + offset]?.text ?? '';
  if (word(0) === 'the') return dateAt(tokens, at + 1);
  const wordy = monthly(word);
  if (wordy) return { last: at + wordy - 1 + (YEAR.test(word(wordy)) ? 1 : 0), year: YEAR.test(word(wordy)) };
  if (DAY.test(word(0)) && NUMBER_OF_MONTH.test(word(1)) && YEAR.test(word(2)))
    return { last: at + 2, year: true };
  return undefined;
}

/** How many words a day with a named month takes: *3rd March*, *3rd of March*, *March 3*. */
function monthly(word: (offset: number) => string): number {
  if (DAY.test(word(0)) && MONTHS.has(word(1))) return 2;
  if (DAY.test(word(0)) && word(1) === 'of' && MONTHS.has(word(2))) return 3;
  return MONTHS.has(word(0)) && DAY.test(word(1)) ? 2 : 0;
}

export function isMonth(word: string): boolean {
  return MONTHS.has(word);
}
