import { apart, scan, type Scanner } from '../../text/scan';
import type { Token } from '../../text/tokens';
import type { Reading } from '../../text/reading';
import type { Key } from '../credentials';

/** What codes open. Codes of shops, vouchers, games and lessons open nothing. */
const OPENED = new Set(
  'door doors gate gates alarm keypad key safe keysafe entry entrance building staffroom cupboard office padlock shutter wifi wi security access photocopier printer classroom shed lock lockbox site in'.split(
    ' ',
  ),
);
const HARMLESS = new Set(
  'kahoot quiz game promo discount voucher off sale order book booking tracking qr post dress area dialling barcode referral nectar sewing brooch badge'.split(
    ' ',
  ),
);
const CODE = /^(?=.*\d)[a-z]?\d{3,8}[a-z]?$/;
const BETWEEN = new Set(
  'is was for the to our new now number code pin and all on of get into in changed been has school staff back front side main door gate it s its'.split(
    ' ',
  ),
);

/** Door and alarm codes and PINs that are given. */
export function codesIn(reading: Reading): Key[] {
  return apart(scan(reading, CODES));
}

const NAMED = new Set(['pin', 'code', 'passcode', 'combination']);

const CODES: Scanner<Key> = {
  reach: 16,
  words: NAMED,
  find(tokens, at, text) {
    const { text: word, tag } = tokens[at] as Token;
    if (tag) return undefined;
    const code = codeAfter(text, tokens, at);
    if (!code) return undefined;
    const near = tokens.slice(Math.max(0, at - 4), code.at).map(({ text }) => text);
    if (near.some((word) => HARMLESS.has(word))) return undefined;
    if (word !== 'pin' && !near.some((word) => OPENED.has(word))) return undefined;
    return { kind: 'code', start: code.start, end: code.end };
  },
};

function codeAfter(
  text: string,
  tokens: readonly Token[],
  name: number,
): { at: number; start: number; end: number } | undefined {
  for (let at = name + 1; at < name + 10; at += 1) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (!before || !token || /[.!?\n]/.test(text.slice(before.end, token.start))) return undefined;
    if (CODE.test(token.text) && token.text.length >= 4) {
      const end = /[#*]/.test(text[token.end] ?? '') ? token.end + 1 : token.end;
      return isMeasure(text, token) ? undefined : { at, start: token.start, end };
    }
    if (!BETWEEN.has(token.text) && !OPENED.has(token.text)) return undefined;
  }
  return undefined;
}

/** *A pin for £1000*: a number after a sign of money, or before what it counts. */
function isMeasure(text: string, { start, end }: Token): boolean {
  return (
    /[£$€]/.test(text[start - 1] ?? '') ||
    /^(?:%|\s?(?:am|pm|pounds|people|miles|steps)\b)/.test(text.slice(end, end + 8))
  );
}
