import type { Reading } from '../../text/reading';
import { scan, type Scanner } from '../../text/scan';
import { tokenFrom, type Token } from '../../text/tokens';
import { wordSet } from '../../text/word-set';
import type { Key } from '../credentials';
import { ACCOUNTS, isHarmless, LOCKS, speaksOfPlaces } from './what-opens';
import { LONGEST } from './secrets';

/** So many words before and after a secret tell what it is for. */
const BEFORE = 22;
const AFTER = 14;
/** What secrets are called. */
const NAMES = wordSet(
  'password passwords passcode passphrase passkey pin pins code codes combination combo keycode pwd pw token secret cyfrinair phrase username user backup reset override authenticator otp verification staffnumber',
);
/** What one does to get in with it. */
const OPENS = wordSet(
  'opens open opened unlocks unlock unlocked login logon logged log sign signed signin locked lanyard fob keypad buzz buzzing buzzer reset admin',
);
const PRESS = wordSet(
  'press pressed punch punched tap tapped type typed types enter key dial use using put turn twist spin hash star button buttons enters thumb',
);
/** *Gets you in*, *let you through*. */
const INTO = wordSet('in into through past');
const GETS = wordSet('get gets got getting let lets letting be needs go');
/** More that people log into, by what they call it. */
const MORE_ACCOUNTS = wordSet(
  'internet hotspot broadband wireless ssid vpn cloud icloud amazon netflix disney spotify paypal twitter facebook instagram tiktok page website site app tablet phone ipad macbook chromebook pc printer machine screen lockscreen api inbox gmail hwb handle timesheet payslip spreadsheet file folder document doc meeting link zoom teams meet supplier consortium ttrs till register rota dashboard moodle moe edmodo showbie kindle audible xero sage safeguard myconcern',
);
const MORE_LOCKS = wordSet(
  'foyer tower boiler boilerhouse hut loft barn outhouse garage office reception building box tin unit cellar store pe gym bunker hatch bolt latch digits numbers numeral coded keybox lift hall lanyard fob cage stationery tuckshop sandpit scooters bikes front side back',
);
const HARMLESS_TOO = wordSet(
  'off discount percent tenner flight train platform recipe pattern steps level score sheet row rows puzzle riddle kahoot page chapter tracking parcel delivery refund customer helpline crossword sudoku bingo raffle lottery episode season series bus route population won beat',
);
const SPOKEN_OF = wordSet('never dont forgot forgotten lost wrong');

/** What is given away as a secret by its shape, beside words of getting in. */
export function secretsGiven(reading: Reading): readonly Key[] {
  return scan(reading, GIVEN);
}

const GIVEN: Scanner<Key> = {
  reach: LONGEST + AFTER,
  begins: canBeSecret,
  find(tokens, at, text) {
    const token = tokens[at] as Token;
    const shape = shapeAt(text, tokens, at);
    if (!shape) return undefined;
    const near = [
      ...tokens.slice(Math.max(0, at - BEFORE), at),
      ...tokens.slice(shape.last + 1, shape.last + 1 + AFTER),
    ].map(({ text: word }) => word);
    if (isHarmless(near) || near.some((word) => HARMLESS_TOO.has(word))) return undefined;
    const score = shape.score + evidence(text, tokens, at, shape.last, near);
    return score >= ENOUGH ? { kind: shape.kind, start: token.start, end: shape.end } : undefined;
  },
};

const ENOUGH = 7;

/** Whether a secret can begin at a token: at a capital, a figure, a word with one of them in it, and one that goes on without a space. */
function canBeSecret({ start, end }: Token, text: string): boolean {
  return text[end] !== ' ' || /[\dA-Z]/.test(text[start] ?? '') || SCRAMBLED.test(text.slice(start, end));
}

interface Shape {
  readonly kind: Key['kind'];
  readonly last: number;
  readonly end: number;
  readonly score: number;
}

function shapeAt(text: string, tokens: readonly Token[], at: number): Shape | undefined {
  const token = tokens[at] as Token;
  // The parts of a hyphenated word all begin where the word does.
  if (token.tag || tokens[at - 1]?.start === token.start) return undefined;
  const before = text[token.start - 1] ?? ' ';
  if (!BEFORE_SECRET.test(before) || isInAddress(text, token.start)) return undefined;
  return scrambled(text, tokens, at) ?? digits(text, tokens, at);
}

const BEFORE_SECRET = /[\s("'“‘:=]/;
/** How far back a web address is looked for, in UTF-16 units. */
const LONGEST_ADDRESS = 60;

/** Whether what stands before a place, back to the last space, has signs of a web or e-mail address in it. */
function isInAddress(text: string, place: number): boolean {
  for (let at = place - 1; at >= Math.max(0, place - LONGEST_ADDRESS); at -= 1) {
    const sign = text[at] as string;
    if (/\s/.test(sign)) return false;
    if ('/?&.@'.includes(sign)) return true;
  }
  return false;
}

const WORD = /\S{5,64}/uy;
const SCRAMBLED = /[\d!£$%^&*_+=#?~]|\p{Ll}\p{Lu}/u;
/** What passwords are made of. Web addresses, names of people at sites, and words that lost their space have other signs. */
const MADE_OF = /^[\p{L}\d!£$%^&*_+=#?~.-]+$/u;
const PLAIN =
  /^(?:\d+\p{L}+|\p{L}{1,3}\d+\p{L}{0,3}|\d[\d.,:-]*|[\p{L}]+(?:[-&+.!?]+[\p{Ll}]+)*|\p{L}+\d{1,2}\p{L}{0,2}|[\p{L}_]+|.*(?:\.\.|!!|\?\?).*)$/u;
const STRONG = /^(?:\p{Lu}\p{Ll}{2,}\d{1,4}|[\p{L}]+-[\p{L}-]+-?\d+|\p{Lu}\p{L}+\p{Lu}\p{L}+-\p{L}+)$/u;
const BRANDS =
  /^(?:iphone|ipad|ipod|iplayer|icloud|imac|ebay|youtube|tiktok|whatsapp|linkedin|facebook|mcdonald|office365|office|windows|playstation|ps\d|xbox|formula|channel|radio|bbc|itv|u2|ub40|blink|maroon5|mp[34]|wd40|o2|k9|r2d2|c3po|boeing|airbus|level42)/i;

/** Letters with figures or signs among them, as no word has them. */
function scrambled(text: string, tokens: readonly Token[], at: number): Shape | undefined {
  const { start } = tokens[at] as Token;
  WORD.lastIndex = start;
  const raw = WORD.exec(text)?.[0] ?? '';
  if (!SCRAMBLED.test(raw)) return undefined;
  if (/:\/\/|^www\.|\.(?:com|co|org|uk|net|gov|sch|ac|example)\b|@\S+\.|^[#@£$€]/i.test(raw))
    return undefined;
  const secret = raw.replace(/["”’',.;:)\]…]+$|[!?]{2,}$/gu, '').replace(/['’]s$/, '');
  if (
    secret.length < 5 ||
    !MADE_OF.test(secret) ||
    /[*#]{2}/.test(secret) ||
    /^\d+[&x]/.test(secret) ||
    BRANDS.test(secret)
  )
    return undefined;
  if (PLAIN.test(secret) && !STRONG.test(secret)) return undefined;
  const figures = /\d/.test(secret);
  const signs = /[!£$%^&*_+=#?~]/.test(secret.slice(0, -1)) || (figures && /[!£$%^&*_+=#?~]$/.test(secret));
  const camel = /\p{Ll}\p{Lu}/u.test(secret);
  if (!/\p{L}/u.test(secret) || (!figures && !signs && !camel)) return undefined;
  if (secret.length < 8 && !(secret.length >= 6 && figures)) return undefined;
  const end = start + secret.length;
  const last = tokenFrom(tokens, end) - 1;
  const mixed = Number(figures) + Number(signs) + Number(camel) + Number(/\p{Lu}/u.test(secret));
  return { kind: 'password', last, end, score: Math.min(3, mixed) + Number(secret.length >= 8) };
}

/** *5 5 1 8*, *0-6-0-6*, *A then 71 then B*, *204 558*, *4417*. */
const SPACED = /(?:[\dA-Z][\s-]{1,3}){3,7}[\dA-Z](?![\d\p{L}£%])/uy;
const THEN = /(?:\d{1,4}|[A-Z])(?:,?\s(?:then|together|and then)\s(?:\d{1,4}|[A-Z])){1,4}(?![\p{L}\d£%])/uy;
const GROUPS = /\d{2,4}(?:[ -]\d{2,4}){1,2}(?![\d\p{L}£%:.]\d?)/uy;
const FIGURES = /[#*]?\d{4,8}[#*]?(?![\p{L}\d£%])(?![.,:/]\d)/uy;

const OF_FIGURES = [
  [SPACED, 3],
  [THEN, 3],
  [GROUPS, 1],
  [FIGURES, 1],
] as const;

function digits(text: string, tokens: readonly Token[], at: number): Shape | undefined {
  const { start } = tokens[at] as Token;
  if (!/[\dA-Z]/.test(text[start] ?? '')) return undefined;
  for (const [shape, score] of OF_FIGURES) {
    shape.lastIndex = start;
    const found = shape.exec(text)?.[0];
    if (!found || !/\d/.test(found) || /^\d{1,2}[ -]\d{1,2}$/.test(found)) continue;
    const end = start + found.length;
    const last = tokenFrom(tokens, end) - 1;
    const figure = found.replace(/\D/g, '');
    if (figure.length > 10 || /^0[1-3578]\d{8,}/.test(figure)) return undefined;
    const year = shape === FIGURES && /^(?:1[5-9]|20)\d\d$/.test(figure);
    const round = figure.endsWith('00') || /^(?:[01]\d|2[0-3])[0-5][05]$/.test(figure);
    return { kind: 'code', last, end, score: score - (year ? 2 : 0) - (round ? 1 : 0) };
  }
  return undefined;
}

const COUNTED =
  /^\s?(?:%|p\b|k\b|m\b|cm|km|mm|kg|g\b|ml|steps?|people|kids|children|pupils|miles|minutes|mins|hours|hrs|days|weeks|years|times|pounds|quid|pages|words|votes|likes|calories|points|stairs|seats|tickets|metres|meters|feet|ft|views|followers|balloons|cakes|buns|of\b)/iu;
const BEFORE_MONEY = /[£$€]\s?$/;

/** How much what stands round a secret says that it opens something. */
function evidence(
  text: string,
  tokens: readonly Token[],
  at: number,
  last: number,
  near: readonly string[],
): number {
  const { start } = tokens[at] as Token;
  const end = (tokens[last] as Token).end;
  if (COUNTED.test(text.slice(end, end + 14)) || BEFORE_MONEY.test(text.slice(Math.max(0, start - 2), start)))
    return -9;
  const has = (set: { has(word: string): boolean }) => near.some((word) => set.has(word));
  const name = has(NAMES);
  const place = has(LOCKS) || has(MORE_LOCKS);
  const account = has(ACCOUNTS) || has(MORE_ACCOUNTS);
  const opens =
    has(OPENS) ||
    near.some(
      (word, index) =>
        INTO.has(word) && near.slice(Math.max(0, index - 3), index).some((back) => GETS.has(back)),
    );
  const press = has(PRESS);
  const given = isGiven(text, tokens, at);
  let score = 2 * Number(name) + 2 * Number(place) + 2 * Number(account) + 2 * Number(opens) + Number(press);
  if (given) score += 1;
  if (!place && speaksOfPlaces(near)) score += 1;
  return near.some((word) => SPOKEN_OF.has(word)) ? score - 2 : score;
}

const GIVES = wordSet(
  'is its it use type press was be with says say then now needs wants takes mine ours called than',
);

/** Whether it stands after a colon, a dash, *is*, *use* or the like. */
function isGiven(text: string, tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at] as Token];
  if (!before) return false;
  if (/[:=→"'“‘]|\s[-–—]\s/u.test(text.slice(before.end, token.start))) return true;
  return GIVES.has(before.text) || /['’]s$/.test(text.slice(before.start, before.end));
}
