import { fold } from './fold';
import type { Reading, Word } from './reading';
import { countWhile } from './halving';

/**
 * A letter (also in a circle or square) or digit, then letters, digits and their marks, with single apostrophes and hyphens between them. Characters that
 * nobody sees may stand inside a word (pages and keyboards put them there), but it does not end in one. No two branches can
 * take the same character, so that the time stays in proportion to the length whatever is typed.
 */
const WORD =
  // oxlint-disable-next-line no-misleading-character-class -- single code points are what it is for
  /[\p{L}\p{N}\u24b6-\u24e9\u{1f130}-\u{1f189}](?:[\p{L}\p{N}\p{M}\u24b6-\u24e9\u{1f130}-\u{1f189}]|[\xad\u200b-\u200f\u2060\ufeff]*(?:['\xb4\u02bc\u2018\u2019\uff07\-\u2010\u2011\uff0d][\xad\u200b-\u200f\u2060\ufeff\u0300-\u036f]*)?[\p{L}\p{N}\u24b6-\u24e9\u{1f130}-\u{1f189}])*/uy;
const CAPITAL = /^[\p{Uppercase}\p{Lt}]/u;
const ASCII_END = 128;
const APOSTROPHE = 39;
const HYPHEN = 45;

/** Splits a text into its words, each with its place (UTF-16 offsets) in the text as it was given. */
export function read(text: string): Reading {
  return { text, words: wordsFrom(text, 0) };
}

/**
 * Reads a text of which an earlier one is known: the words before the first difference are those of the earlier reading, the
 * very same objects. The rest is read anew. What it returns is what `read` returns.
 */
export function reread(text: string, before: Reading): Reading {
  const same = commonStart(text, before.text);
  let kept = wordsBefore(before.words, same);
  while (kept > 0 && !surelyEnds(text, before.words[kept - 1] as Word, same)) kept -= 1;
  const words = before.words.slice(0, kept);
  return { text, words: words.concat(wordsFrom(text, words.at(-1)?.end ?? 0)) };
}

/** The words of a text from this place on. */
function wordsFrom(text: string, from: number): Word[] {
  const words: Word[] = [];
  for (let start = from; start < text.length; start += 1) {
    const first = text.charCodeAt(start);
    const ascii = first < ASCII_END;
    if (ascii && !isLetterOrDigit(first)) continue;
    // Most words are plain ASCII, for which the expression would take six times as long.
    let end = ascii ? asciiEnd(text, start) : 0;
    const plain = end > 0;
    if (!plain) {
      WORD.lastIndex = start;
      if (!WORD.test(text)) continue;
      end = WORD.lastIndex;
    }
    const written = text.slice(start, end);
    const before = text[start - 1];
    words.push({
      start,
      end,
      folded: plain ? written.toLowerCase() : fold(written),
      capital: ascii ? first >= 65 && first <= 90 : CAPITAL.test(written),
      sigil: before === '#' || before === '\uff03' ? '#' : before === '@' || before === '\uff20' ? '@' : '',
    });
    start = end - 1;
  }
  return words;
}

/** How many UTF-16 units two texts begin with alike. */
function commonStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  // At the end of a draft a key adds to it or takes off it. The browser compares whole texts at one go, and what `startsWith` compares
  // unit by unit.
  if (one.slice(0, most) === other.slice(0, most)) return most;
  let same = 0;
  while (same < most && one.charCodeAt(same) === other.charCodeAt(same)) same += 1;
  return same;
}

/** How many of these words end before a place. */
function wordsBefore(words: readonly Word[], place: number): number {
  return countWhile(words, ({ end }) => end < place);
}

/** Whether a word goes no further, whatever comes after the part of the text that is known: a plain space or sign ends it. */
function surelyEnds(text: string, { end }: Word, known: number): boolean {
  const next = text.charCodeAt(end);
  return end < known && next < ASCII_END && next !== APOSTROPHE && next !== HYPHEN && !isLetterOrDigit(next);
}

function isLetterOrDigit(code: number): boolean {
  const small = code | 32;
  return (small >= 97 && small <= 122) || (code >= 48 && code <= 57);
}

/** Where the word ends that starts here, or 0 where something that is not ASCII stands in it or next to it. */
function asciiEnd(text: string, start: number): number {
  for (let at = start + 1; ; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= ASCII_END) return 0;
    if (isLetterOrDigit(code)) continue;
    if (code === APOSTROPHE || code === HYPHEN) {
      const next = text.charCodeAt(at + 1);
      if (next >= ASCII_END) return 0;
      if (isLetterOrDigit(next)) continue;
    }
    return at;
  }
}
