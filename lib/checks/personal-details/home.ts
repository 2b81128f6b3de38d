import { scan, type Scanner } from '../../text/scan';
import { together, type Token } from '../../text/tokens';
import type { Reading } from '../../text/reading';
import type { Detail } from '../personal-details';
import { touching } from '../spans';
import { isStreet } from './streets';
import { wordSet } from '../../text/word-set';

const HOUSE = /^\d{1,4}[a-d]?$/;
/** The two halves of a postcode (BS 7666). */
const OUTWARD = /^[a-z]{1,2}\d[a-z\d]?$/;
const INWARD = /^\d[a-z]{2}$/;
const WHOLE = /^[a-z]{1,2}\d[a-z\d]?\d[a-z]{2}$/;
/** Said of where somebody lives. */
const LIVING = wordSet(
  "we're free live lives living moved moving home house housewarming flat address mine ours bungalow semi door collect collection collecting pickup deliver delivered delivery drop dropped post send parcel parcels cards bbq barbecue party bonfire neighbours keys offer completed completion renting rented sold pick pop invited bring",
);
/** Said of places that anyone may know. */
const PUBLIC = wordSet(
  'school pub inn cafe café restaurant shop church hall centre center museum library office clinic surgery hotel theatre cinema park nursery college academy club station hospital hospice market garage gym salon stadium university venue campsite farm pool council ltd charity guildhall gallery chapel arena practice dentist dentists vets pharmacy bakery bistro playgroup society bank bookshop barbers hairdressers showroom doors tickets',
);

/** Home addresses: a house number with its street and a word of living there, or with a postcode. */
export function homesIn(reading: Reading): Detail[] {
  const found: Detail[] = [];
  for (const home of scan(reading, HOMES)) {
    const before = found.at(-1);
    // The street and the postcode of one address.
    if (before && home.start < before.end) found.pop();
    found.push(before && home.start < before.end ? { ...home, start: before.start } : home);
  }
  const isKnown = touching(found.map(({ start, end }) => ({ part: 0, start, end })));
  const named = scan(reading, NAMED_HOMES).filter(({ start, end }) => !isKnown({ part: 0, start, end }));
  return [...found, ...named];
}

const HOMES: Scanner<Detail> = {
  reach: 24,
  // A postcode has a digit among its first three characters, which few words have.
  begins: ({ text: word }) => isStreet(word) || /^[a-z]{1,2}\d/.test(word),
  find(tokens, at, text) {
    const postcode = postcodeAt(text, tokens, at);
    if (postcode === undefined && !isStreet(tokens[at]?.text ?? '')) return undefined;
    const house = houseBefore(tokens, at, postcode !== undefined);
    if (house === undefined)
      return postcode === undefined
        ? undefined
        : (numberedNear(tokens, at, postcode) ?? livedAt(tokens, at, postcode));
    const last = postcode ?? at;
    const near = [...tokens.slice(Math.max(0, house - 9), house), ...tokens.slice(last + 1, last + 10)];
    if (near.some(({ text }) => PUBLIC.has(text))) return undefined;
    if (postcode === undefined && !near.some(({ text }) => LIVING.has(text))) return undefined;
    return { kind: 'home', start: (tokens[house] as Token).start, end: (tokens[last] as Token).end };
  },
};

/** *We’re at number 14, LS21 1AB*: a postcode, and the house's number by itself. */
function numberedNear(tokens: readonly Token[], at: number, last: number): Detail | undefined {
  const from = Math.max(0, at - 8);
  const near = tokens.slice(from, last + 9);
  if (near.some(({ text }) => PUBLIC.has(text))) return undefined;
  const number = near.findIndex(
    ({ text }, index) => HOUSE.test(text) && /^(?:number|no|flat|house)$/.test(near[index - 1]?.text ?? ''),
  );
  if (number < 0) return undefined;
  const [first, end] = [Math.min(at, from + number), Math.max(last, from + number)];
  return { kind: 'home', start: (tokens[first] as Token).start, end: (tokens[end] as Token).end };
}

/** Said right before where one lives. */
const LIVE = /^(?:live|living|lives|moved|moving|address)$/;

/** *We live at Oak Cottage, Mill Lane, PE21 …*: a house with a name. */
function livedAt(tokens: readonly Token[], at: number, last: number): Detail | undefined {
  const before = tokens.slice(Math.max(0, at - 9), at);
  if (!before.some(({ text }) => LIVE.test(text)) || before.some(({ text }) => PUBLIC.has(text)))
    return undefined;
  return { kind: 'home', start: (tokens[at] as Token).start, end: (tokens[last] as Token).end };
}

/** *Our house … 5 Heol Isaf*, *my new address is 203A Peckham Rye*: what street it is, its name need not say. */
const NUMBERED = /^\d{1,4}[a-d]?$/;
const HOUSED = wordSet(
  'house gaff flat home address live living moved moving place bungalow digs number billing',
);
const OWN = wordSet('my our wor me we i mine new');

const NAMED_HOMES: Scanner<Detail> = {
  reach: 4,
  begins: ({ text: word }) => NUMBERED.test(word),
  find(tokens, at, text) {
    const { start, end } = tokens[at] as Token;
    const [one, two] = [tokens[at + 1], tokens[at + 2]];
    if (!one?.capital || !two?.capital) return undefined;
    if (text.slice(end, one.start) !== ' ' || text.slice(one.end, two.start) !== ' ') return undefined;
    const before = tokens.slice(Math.max(0, at - 11), at);
    if (before.some(({ text: word }) => PUBLIC.has(word))) return undefined;
    const lives =
      before.some(({ text: word }) => HOUSED.has(word)) && before.some(({ text: word }) => OWN.has(word));
    return lives ? { kind: 'home', start, end: two.end } : undefined;
  },
};

function postcodeAt(text: string, tokens: readonly Token[], at: number): number | undefined {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token) return undefined;
  if (WHOLE.test(token.text)) return at;
  if (!next || !OUTWARD.test(token.text) || !INWARD.test(next.text)) return undefined;
  return together(text, token, next) ? at + 1 : undefined;
}

/** The house number before a street or a postcode: between them stand names with capitals, before a street at least one. */
function houseBefore(tokens: readonly Token[], at: number, postcode: boolean): number | undefined {
  const [nearest, furthest] = postcode ? [at - 1, at - 9] : [at - 2, at - 4];
  for (let before = at - 1; before >= Math.max(0, furthest); before -= 1) {
    const { text, capital } = tokens[before] as Token;
    if (HOUSE.test(text)) return before <= nearest ? before : undefined;
    // With a postcode after it, an address in small letters is one all the same.
    if (!capital && !isStreet(text) && !(postcode && isStreet(tokens[at - 1]?.text ?? ''))) return undefined;
  }
  return undefined;
}
