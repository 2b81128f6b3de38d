import type { Token } from '../text/tokens';
import type { OpenRoster } from './match';

/** Spaces, emoji or the dot of a handle. */
const GAP =
  /^(?:[\p{Zs}\t]{0,3}|[._]|\p{Zs}?[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]{1,8}\p{Zs}?)$/u;
/** A family of four in one emoji and a space on either side. */
const LONGEST_GAP = 24;
/** What joins emoji, strikes letters through and says which way to write. */
// oxlint-disable-next-line no-misleading-character-class -- single code points are what it is for
const UNSEEN = /[\u0300-\u036f\xad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe0e\ufe0f]/g;
/** What may stand around a part of a name: *Olivia (Smith)*, *“Olivia” Smith*, *\*\*Olivia\*\* Smith*, *O’ Brien*, *#Olivia #Smith*. */
const MARKS = /["'“”‘’´`*_~()#]/g;
const LONGEST_MARKS = 6;
const SENTENCE_END = /[.!?:;\n…"“”()]/;

/** Whether nothing stands between two words that could not stand between the parts of one name, or of one handle. */
export function isNextTo(text: string, left: Token, right: Token): boolean {
  if (right.start <= left.end) return true;
  if (right.start - left.end > LONGEST_GAP) return false;
  const gap = text.slice(left.end, right.start);
  return gap === ' ' || isGap(gap) || (gap === '. ' && left.text.length === 1);
}

/** The same, with quotation marks, brackets or stars around one of them: only for two words that are known to be one name. */
export function isWithMarks(text: string, left: Token, right: Token): boolean {
  if (right.start - left.end > LONGEST_GAP) return false;
  const gap = text.slice(left.end, right.start);
  if (gap.includes('#') && !left.tag) return false;
  return gap.length <= LONGEST_MARKS && isGap(gap.replace(MARKS, ''));
}

/** *OLIVIA*, and *BENNETT* on the line below, with nothing else on either. */
export function isOnLinesOfTheirOwn(text: string, start: Token, left: Token, right: Token): boolean {
  if (!/^[ \t]*\r?\n[ \t]*$/.test(text.slice(left.end, Math.min(right.start, left.end + LONGEST_GAP))))
    return false;
  const [before, after] = [
    text.slice(Math.max(0, start.start - LONGEST_GAP), start.start),
    text.slice(right.end, right.end + LONGEST_GAP),
  ];
  return /(?:^|\n)\P{L}*$/u.test(before) && /^[^\p{L}\p{N}\n]*(?:$|\n)/u.test(after);
}

function isGap(gap: string): boolean {
  return GAP.test(gap.replace(UNSEEN, ''));
}

/** Whether a word ends in `'s`. */
export function isPossessive(text: string, { start, end }: Token): boolean {
  return /['\u2019\u02bc]s$/i.test(text.slice(Math.max(start, end - 2), end));
}

/** Where a name ends that ends with this word: a possessive is not part of it. */
export function endOf(text: string, token: Token): number {
  return token.end - (isPossessive(text, token) ? 2 : 0);
}

/** Longer handles there are none. */
const LONGEST_HANDLE = 40;

/** Whether a word is in a handle (`@`). */
export function isHandle(text: string, { start, tag }: Token): boolean {
  return tag && /[@\uff20][\p{L}\p{N}_.]*$/u.test(text.slice(Math.max(0, start - LONGEST_HANDLE), start));
}

export function isAllCapitals(text: string, { start, end }: Token): boolean {
  const written = text.slice(start, end);
  return end - start > 1 && written === written.toUpperCase() && written !== written.toLowerCase();
}

/** Whether a word looks as a surname does that is not on the list, so that the name before it is another person's. */
export function isForeign(text: string, token: Token, roster: OpenRoster): boolean {
  const { text: word, capital } = token;
  return (
    capital &&
    word.length > 1 &&
    !isAllCapitals(text, token) &&
    !roster.isEveryday(word) &&
    !roster.hasFirst(word)
  );
}

/** Whether what begins at `at` goes on from another's name, as the *Jessica* of *Sarah Jessica Parker*. */
export function isPartOfAnother(
  text: string,
  tokens: readonly Token[],
  at: number,
  roster: OpenRoster,
): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!before || !token?.capital || !isNextTo(text, before, token)) return false;
  return isForeign(text, before, roster) && !opensSentence(text, before) && !isPossessive(text, before);
}

/** Whether a word is the first of its sentence. */
export function opensSentence(text: string, { start }: Token): boolean {
  const lead = text.slice(Math.max(0, start - 3), start);
  return lead.trim() === '' ? start <= 3 || lead.includes('\n') : SENTENCE_END.test(lead);
}
