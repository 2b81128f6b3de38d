import { together, tokensOf, type Token } from '../../text/tokens';
import type { Reading } from '../../text/reading';
import type { Detail } from '../personal-details';
import { wordsNear } from './words-near';

/** Registrations since 2001 (`AB12 CDE`) and those from 1983 on (`A123 BCD`), whole or in halves (DVLA, INF104). */
const WHOLE = /^(?:[a-z]{2}\d{2}|[a-z]\d{1,3})[a-z]{3}$/;
const FIRST = /^(?:[a-z]{2}\d{2}|[a-z]\d{1,3})$/;
const SECOND = /^[a-z]{3}$/;
const CARS = new Set(
  'car cars reg registration plate plates numberplate parked parking driver van lorry bmw audi ford fiesta focus vauxhall corsa astra golf polo mini toyota yaris honda nissan juke qashqai kia hyundai mercedes volvo skoda peugeot renault clio tesla range rover discovery driving drove lights'.split(
    ' ',
  ),
);

/** Car registrations in capitals, near words of cars. */
export function platesIn(reading: Reading): Detail[] {
  const tokens = tokensOf(reading);
  return tokens.flatMap((token, at): Detail[] => {
    const last = lastOfPlate(reading.text, tokens, at);
    if (!last) return [];
    const written = reading.text.slice(token.start, last.end);
    if (/\p{Ll}/u.test(written)) return [];
    if (!wordsNear(reading, token.start, last.end, 8).some((word) => CARS.has(word))) return [];
    return [{ kind: 'car', start: token.start, end: last.end }];
  });
}

function lastOfPlate(text: string, tokens: readonly Token[], at: number): Token | undefined {
  const token = tokens[at] as Token;
  // Most words have no digit in their first two characters after a letter: spare them the expressions.
  const second = token.text.charCodeAt(1);
  const third = token.text.charCodeAt(2);
  if (!(second < 58 || third < 58) || !token.capital) return undefined;
  if (WHOLE.test(token.text)) return token;
  const next = tokens[at + 1];
  return next && FIRST.test(token.text) && SECOND.test(next.text) && together(text, token, next)
    ? next
    : undefined;
}
