import { tokenFrom, type Token } from '../../text/tokens';
import { candidate, type DetailCandidate } from './candidate';

/** Registrations whole or in halves (DVLA, INF104): since 2001 `AB12 CDE`, since 1983 `A123 BCD`. */
const WHOLE = /^(?:[a-z]{2}\d{2}|[a-z]\d{1,3})[a-z]{3}$/;
const FIRST = /^(?:[a-z]{2}\d{2}|[a-z]\d{1,3})$/;
const SECOND = /^[a-z]{3}$/;

export function plateAt(text: string, tokens: readonly Token[], at: number): DetailCandidate | undefined {
  const [token, next] = [tokens[at] as Token, tokens[at + 1]];
  const halves =
    FIRST.test(token.text) &&
    next &&
    SECOND.test(next.text) &&
    /^[^\S\n]$/.test(text.slice(token.end, next.start));
  if (!halves && !WHOLE.test(token.text)) return undefined;
  const last = halves ? at + 1 : at;
  const written = text.slice(token.start, tokens[last]?.end);
  // *A1 and* goes on in small letters.
  if (token.capital && /\p{Ll}/u.test(written)) return undefined;
  return candidate('car', 'plate', [token.capital ? 'capitals' : 'small'], tokens, at, last);
}

const RUN = /\d(?:(?:\d|[^\S\n]|[./-]){0,30}\d)?/uy;
const FEWEST = 7;
const MOST = 16;
const PHONE = /^(?:0[1-9]\d{8,9}|44\d{9,10})$/;

/** Digits that are written as one number: a phone's, a passport's, an account's. */
export function numberAt(text: string, tokens: readonly Token[], at: number): DetailCandidate | undefined {
  const { start } = tokens[at] as Token;
  if (
    !/\d/.test(text[start] ?? '') ||
    /\d(?:[^\S\n]|[./-])?$/.test(text.slice(Math.max(0, start - 2), start))
  )
    return undefined;
  RUN.lastIndex = start;
  const found = RUN.exec(text)?.[0] ?? '';
  const figures = found.replace(/\D/g, '');
  if (figures.length < FEWEST || figures.length > MOST) return undefined;
  const phone = PHONE.test(figures);
  const shapes = [`n${figures.length}`];
  if (phone) shapes.push('phone');
  if (figures.startsWith('07')) shapes.push('mobile');
  if (found === figures) shapes.push('unbroken');
  const kind = phone ? 'phone' : figures.length === 9 || figures.length === 10 ? 'id' : 'bank';
  return candidate(
    kind,
    'number',
    shapes,
    tokens,
    at,
    Math.max(at, tokenFrom(tokens, start + found.length) - 1),
  );
}
