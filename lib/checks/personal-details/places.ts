import { together, type Token } from '../../text/tokens';
import { wordSet } from '../../text/word-set';
import { candidate, type DetailCandidate } from './candidate';
import { isMonth } from './dates';
import { isStreet } from './streets';

/** The two halves of a postcode (BS 7666). */
const OUTWARD = /^[a-z]{1,2}\d[a-z\d]?$/;
const INWARD = /^\d[a-z]{2}$/;
const WHOLE = /^[a-z]{1,2}\d[a-z\d]?\d[a-z]{2}$/;
const HOUSE = /^\d{1,4}[a-d]?$/;
const FURTHEST = 9;
const LONGEST_NAME = 3;

/** A postcode, with the house before it where its number stands there. */
export function postcodeAt(text: string, tokens: readonly Token[], at: number): DetailCandidate | undefined {
  const [token, next] = [tokens[at] as Token, tokens[at + 1]];
  const halves = OUTWARD.test(token.text) && next && INWARD.test(next.text) && together(text, token, next);
  if (!halves && !WHOLE.test(token.text)) return undefined;
  const from = Math.max(0, at - FURTHEST);
  const house = tokens.slice(from, at).findLastIndex((one) => HOUSE.test(one.text));
  const first =
    house < 0 || /[.!?\n]/.test(text.slice(tokens[from + house]?.end, token.start)) ? at : from + house;
  return candidate('home', 'postcode', first < at ? ['housed'] : [], tokens, first, halves ? at + 1 : at);
}

/** *22 Bryn Awel*: a number and a name. */
export function homeAt(text: string, tokens: readonly Token[], at: number): DetailCandidate | undefined {
  const [house, one] = [tokens[at] as Token, tokens[at + 1]];
  if (
    !HOUSE.test(house.text) ||
    !one?.capital ||
    one.text.length < 2 ||
    isMonth(one.text) ||
    !isJoined(text, tokens, at)
  )
    return undefined;
  let last = at + 1;
  while (last < at + LONGEST_NAME && tokens[last + 1]?.capital && isJoined(text, tokens, last)) last += 1;
  const shapes = [`w${last - at}`];
  if (isStreet(tokens[last]?.text ?? '')) shapes.push('street');
  if (/^(?:19|20)\d\d$/.test(house.text)) shapes.push('year');
  return candidate('home', 'home', shapes, tokens, at, last);
}

const CHILDHOOD = wordSet('grew lived childhood kid little growing street');
const BEFORE = 13;
const AFTER = 8;

/** *We grew up on Scotland Road*: a street near words of a childhood. */
export function streetAt(text: string, tokens: readonly Token[], at: number): DetailCandidate | undefined {
  if (!isStreet((tokens[at] as Token).text)) return undefined;
  let first = at;
  while (at - first < LONGEST_NAME - 1 && tokens[first - 1]?.capital && isJoined(text, tokens, first - 1))
    first -= 1;
  if (first === at) return undefined;
  const near = [...tokens.slice(Math.max(0, at - BEFORE), first), ...tokens.slice(at + 1, at + AFTER)];
  return near.some((one) => CHILDHOOD.has(one.text))
    ? candidate('answer', 'street', [], tokens, first, at)
    : undefined;
}

function isJoined(text: string, tokens: readonly Token[], at: number): boolean {
  return /^[^\S\n]$/.test(text.slice(tokens[at]?.end, tokens[at + 1]?.start));
}
