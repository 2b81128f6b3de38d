import { scan, type Scanner } from '../../text/scan';
import { together, type Token } from '../../text/tokens';
import type { Reading } from '../../text/reading';
import type { Detail } from '../personal-details';
import { wordSet } from '../../text/word-set';

/** Registrations since 2001 (`AB12 CDE`) and those from 1983 on (`A123 BCD`), whole or in halves (DVLA, INF104). */
const WHOLE = /^(?:[a-z]{2}\d{2}|[a-z]\d{1,3})[a-z]{3}$/;
const FIRST = /^(?:[a-z]{2}\d{2}|[a-z]\d{1,3})$/;
const SECOND = /^[a-z]{3}$/;
const CARS = wordSet(
  'car cars reg registration plate plates numberplate parked parking driver van lorry bmw audi ford fiesta focus vauxhall corsa astra golf polo mini toyota yaris honda nissan juke qashqai kia hyundai mercedes volvo skoda peugeot renault clio tesla range rover discovery driving drove lights stolen nicked cloned prius picanto micra estate hatchback dvla mot leon ibiza fabia octavia zafira seat fiat dacia duster jazz civic motor motorbike taxi bumper',
);

const CALLED = wordSet('reg registration plate numberplate');
/** Said of plates that one reads for fun. */
const FUN = wordSet('private personalised personalized vanity says say saying reads read');

/** Car registrations in capitals, near words of cars. */
export function platesIn(reading: Reading): readonly Detail[] {
  return scan(reading, PLATES);
}

const PLATES: Scanner<Detail> = {
  reach: 12,
  begins: hasFigureEarly,
  find(tokens, at, text) {
    const last = lastOfPlate(text, tokens, at);
    if (last === undefined) return undefined;
    const { start } = tokens[at] as Token;
    const { end } = tokens[last] as Token;
    const near = tokens.slice(Math.max(0, at - 8), last + 9);
    // In small letters only where it is called a registration.
    if (/\p{Ll}/u.test(text.slice(start, end)) && !near.some(({ text }) => CALLED.has(text)))
      return undefined;
    if (near.some(({ text }) => FUN.has(text))) return undefined;
    return near.some(({ text }) => CARS.has(text)) ? { kind: 'car', start, end } : undefined;
  },
};

/** Registrations have a digit after a letter or two, as few words do. */
function hasFigureEarly({ text }: Token): boolean {
  return text.charCodeAt(1) < 58 || text.charCodeAt(2) < 58;
}

/** The index of the last token of a registration that begins here. */
function lastOfPlate(text: string, tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at] as Token;
  if (WHOLE.test(token.text)) return at;
  const next = tokens[at + 1];
  return next && FIRST.test(token.text) && SECOND.test(next.text) && together(text, token, next)
    ? at + 1
    : undefined;
}
