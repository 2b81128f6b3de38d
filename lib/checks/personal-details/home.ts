import { together, tokensOf, type Token } from '../../text/tokens';
import type { Reading } from '../../text/reading';
import type { Detail } from '../personal-details';
import { isStreet } from './streets';
import { wordsBeside } from './words-near';

const HOUSE = /^\d{1,4}[a-d]?$/;
/** The two halves of a postcode (BS 7666). */
const OUTWARD = /^[a-z]{1,2}\d[a-z\d]?$/;
const INWARD = /^\d[a-z]{2}$/;
const WHOLE = /^[a-z]{1,2}\d[a-z\d]?\d[a-z]{2}$/;
/** Said of where somebody lives. */
const LIVING = new Set('live lives living moved moving home house flat address mine ours'.split(' '));
/** Said of places that anyone may know. */
const PUBLIC = new Set(
  'school pub inn cafe café restaurant shop church hall centre center museum library office clinic surgery hotel theatre cinema park nursery college academy club station hospital hospice market garage gym salon stadium university venue campsite farm pool council ltd charity'.split(
    ' ',
  ),
);

/** Home addresses: a house number with its street and a word of living there, or with a postcode. */
export function homesIn(reading: Reading): Detail[] {
  const tokens = tokensOf(reading);
  const found: Detail[] = [];
  for (let at = 1; at < tokens.length; at += 1) {
    const postcode = postcodeAt(reading.text, tokens, at);
    const street = postcode === undefined && isStreet(tokens[at]?.text ?? '') ? at : undefined;
    if (postcode === undefined && street === undefined) continue;
    const house = houseBefore(tokens, at, postcode === undefined ? 4 : 9);
    const last = postcode ?? at;
    if (house === undefined) continue;
    const { start } = tokens[house] as Token;
    const { end } = tokens[last] as Token;
    const near = wordsBeside(reading, start, end, 9);
    if (near.some((word) => PUBLIC.has(word))) continue;
    if (postcode === undefined && !near.some((word) => LIVING.has(word))) continue;
    const again = found.at(-1);
    if (again && again.end > start) found.pop();
    found.push({ kind: 'home', start, end });
    at = last;
  }
  return found;
}

function postcodeAt(text: string, tokens: readonly Token[], at: number): number | undefined {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token) return undefined;
  if (WHOLE.test(token.text)) return at;
  if (!next || !OUTWARD.test(token.text) || !INWARD.test(next.text)) return undefined;
  return together(text, token, next) ? at + 1 : undefined;
}

/** The house number before a street or a postcode: between them stand names with capitals. */
function houseBefore(tokens: readonly Token[], at: number, reach: number): number | undefined {
  for (let before = at - 1; before >= 0 && at - before <= reach; before -= 1) {
    const { text, capital } = tokens[before] as Token;
    if (HOUSE.test(text))
      return before < at - 1 || OUTWARD.test(tokens[at]?.text ?? '') || WHOLE.test(tokens[at]?.text ?? '')
        ? before
        : undefined;
    if (!capital && !isStreet(text)) return undefined;
  }
  return undefined;
}
