import type { Reading } from '../../text/reading';
import { scan, type Scanner } from '../../text/scan';
import type { Token } from '../../text/tokens';
import { wordSet } from '../../text/word-set';
import type { Detail } from '../personal-details';

const DIGIT = wordSet('oh o zero nought one two three four five six seven eight nine');
/** How many digits more a word is: *double oh*, *nine hundred*. */
const SEVERAL = new Map([
  ['double', 1],
  ['treble', 2],
  ['triple', 2],
  ['hundred', 2],
]);
/** Digits of a UK mobile, give or take one that was misheard. */
const ENOUGH = 9;
const MOST = 14;

/** Mobiles' numbers in words: *oh seven seven double oh …*. */
export function spokenPhonesIn(reading: Reading): readonly Detail[] {
  return scan(reading, SPOKEN);
}

const SPOKEN: Scanner<Detail> = {
  reach: MOST + 1,
  words: wordSet('oh zero o nought'),
  find(tokens, at, text) {
    if (tokens[at + 1]?.text !== 'seven' || DIGIT.has(tokens[at - 1]?.text ?? '')) return undefined;
    let digits = 0;
    let next = at;
    for (; next < at + MOST; next += 1) {
      const word = tokens[next]?.text ?? '';
      if (/[!?\n]/.test(next > at ? text.slice(tokens[next - 1]?.end, tokens[next]?.start) : '')) break;
      const more = SEVERAL.get(word);
      if (more === undefined && !DIGIT.has(word) && !/^\d{1,3}$/.test(word)) break;
      digits += more ?? (DIGIT.has(word) ? 1 : word.length);
    }
    const [first, last] = [tokens[at] as Token, tokens[next - 1] as Token];
    return digits >= ENOUGH ? { kind: 'phone', start: first.start, end: last.end } : undefined;
  },
};
