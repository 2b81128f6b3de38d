import type { Detail } from '../personal-details';
import type { Around } from './around';
import { wordSet } from '../../text/word-set';

const DIGIT = wordSet('oh o zero nought one two three four five six seven eight nine');
const SEVERAL = new Map([
  ['double', 1],
  ['treble', 2],
  ['triple', 2],
]);
/** Digits of a UK mobile, give or take one that was misheard. */
const ENOUGH = 9;
const MOST = 14;

/** A mobile's number in words: *oh seven seven double oh …*. */
export function spokenPhone({ text, tokens, at }: Around): Detail | undefined {
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
  const [first, last] = [tokens[at], tokens[next - 1]];
  return digits >= ENOUGH && first && last ? { kind: 'phone', start: first.start, end: last.end } : undefined;
}
