import type { Reading } from './reading';
import { scan, type Scanner } from './scan';

/** Digits that were written as one number, such as `07700 900123` or `12-34-56`. */
export interface NumberRun {
  /** Its digits, 0 to 9, and a plus sign before them where one was written. */
  readonly digits: string;
  /** How many digits stood together, in order: 5 and 6 in `07700 900123`. */
  readonly groups: readonly number[];
  /** UTF-16 offsets in the original text. */
  readonly start: number;
  readonly end: number;
}

/** Nothing that is written as one number is longer; whatever is cannot be any of what is looked for. */
const MOST_DIGITS = 24;
const DIGITS = /^\d[\d-]*$/;
const GAP = /^(?:[ \t\xa0\u2009\u202f]{1,2}|[ ]?[-.)/(][ (]?|\) ?\(?)$/;

/** Words that begin with a digit; few drafts have any. */
const FIGURES: Scanner<number> = {
  reach: 0,
  begins: ({ text }) => startsWithDigit(text),
  find: (_, at) => at,
};

/** The numbers of a text, in order, each with the digits that stand together by spaces, hyphens, stops and brackets. */
export function numberRuns(reading: Reading): NumberRun[] {
  const runs: NumberRun[] = [];
  if (scan(reading, FIGURES).length === 0) return runs;
  const { text, words } = reading;
  for (let at = 0; at < words.length; at += 1) {
    const first = words[at];
    if (!first || !startsWithDigit(first.folded) || !DIGITS.test(first.folded)) continue;
    const pieces = first.folded.split('-');
    let end = first.end;
    let count = pieces.join('').length;
    for (;;) {
      const next = words[at + 1];
      if (!next || count > MOST_DIGITS || !DIGITS.test(next.folded) || !GAP.test(text.slice(end, next.start)))
        break;
      for (const piece of next.folded.split('-')) pieces.push(piece);
      count += next.folded.length;
      end = next.end;
      at += 1;
    }
    const before = text[first.start - 1];
    const plus = before === '+' || before === '\uff0b' ? '+' : '';
    runs.push({
      digits: plus + pieces.join(''),
      groups: pieces.map((piece) => piece.length),
      start: first.start - plus.length,
      end,
    });
  }
  return runs;
}

function startsWithDigit(folded: string): boolean {
  const code = folded.charCodeAt(0);
  return code >= 48 && code <= 57;
}
