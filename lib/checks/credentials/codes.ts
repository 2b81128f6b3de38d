import { apart, scan, type Scanner } from '../../text/scan';
import type { Token } from '../../text/tokens';
import type { Reading } from '../../text/reading';
import type { Key } from '../credentials';

/** What has a code and hardly any other number: *the alarm's 7719*, *the barrier takes 5512#*. */
const LOCKED = new Set(
  'alarm keypad barrier padlock safe keysafe lockbox gate door entryphone intercom'.split(' '),
);
/** Between it and its code. */
const OPENS = new Set('is s takes needs wants code number now still just'.split(' '));
/** Where children and parents get in by a code of letters. */
const ROOMS = new Set(
  'seesaw dojo classdojo classroom teams showbie mathletics rockstars ttrs edshed tapestry mash padlet'.split(
    ' ',
  ),
);
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
const YEAR = /^(?:19|20)\d\d$/;
/** Also the time for which an alarm is set. */
const TIME = /^(?:[01]\d|2[0-3])[0-5][05]$/;
/** So many words on a code can still be that of a door that was named. */
const FAR = 12;
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
  find(tokens, at, text) {
    const { text: word, tag } = tokens[at] as Token;
    if (tag) return undefined;
    if (LOCKED.has(word)) return keyOf(lockedBy(text, tokens, at));
    if (!NAMED.has(word)) return undefined;
    const opened = OPENED.has(tokens[at - 1]?.text ?? '');
    const code = codeAfter(text, tokens, at) ?? (opened ? codeFurtherOn(text, tokens, at) : undefined);
    if (!code) return keyOf(roomCode(text, tokens, at));
    const near = tokens.slice(Math.max(0, at - 4), code.at).map(({ text }) => text);
    if (near.some((word) => HARMLESS.has(word))) return undefined;
    if (word !== 'pin' && !near.some((word) => OPENED.has(word))) return undefined;
    return keyOf(code);
  },
};

interface Code {
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

function keyOf(code: Code | undefined): Key | undefined {
  return code && { kind: 'code', start: code.start, end: code.end };
}

function lockedBy(text: string, tokens: readonly Token[], name: number): Code | undefined {
  for (let at = name + 1; at < name + 5; at += 1) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (!before || !token || /[.!?\n,]/.test(text.slice(before.end, token.start))) return undefined;
    // *The alarm's 7719*: what belongs to it is written as what it is.
    const is = at > name + 1 || /^['’]s$/.test(text.slice(before.end - 2, before.end));
    if (CODE.test(token.text) && token.text.length >= 4) {
      return is && !TIME.test(token.text) && !YEAR.test(token.text) ? codeAt(text, token, at) : undefined;
    }
    if (!OPENS.has(token.text)) return undefined;
  }
  return undefined;
}

/** *Safe combination at work is the head's birthday, 1407*: anywhere in the sentence, but no year. */
function codeFurtherOn(text: string, tokens: readonly Token[], name: number): Code | undefined {
  for (let at = name + 1; at < name + FAR; at += 1) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (!before || !token || /[.!?\n]/.test(text.slice(before.end, token.start))) return undefined;
    if (CODE.test(token.text) && token.text.length >= 4 && !YEAR.test(token.text))
      return codeAt(text, token, at);
  }
  return undefined;
}

/** *The seesaw code is JWK QTD*: one or two words in capitals. */
function roomCode(text: string, tokens: readonly Token[], name: number): Code | undefined {
  if (!tokens.slice(Math.max(0, name - 4), name + 4).some((token) => ROOMS.has(token.text))) return undefined;
  let at = name + 1;
  while (BETWEEN.has(tokens[at]?.text ?? '') && at < name + 6) at += 1;
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (!first || !isCapitals(text, first) || text.slice(tokens[name]?.end, first.start).includes('\n'))
    return undefined;
  const last = second && isCapitals(text, second) && second.start - first.end <= 1 ? second : first;
  return { at, start: first.start, end: last.end };
}

function isCapitals(text: string, { start, end }: Token): boolean {
  return /^[A-Z0-9]{3,8}$/.test(text.slice(start, end)) && !/^\d{1,4}$/.test(text.slice(start, end));
}

function codeAt(text: string, token: Token, at: number): Code | undefined {
  const end = /[#*]/.test(text[token.end] ?? '') ? token.end + 1 : token.end;
  return isMeasure(text, token) ? undefined : { at, start: token.start, end };
}

function codeAfter(text: string, tokens: readonly Token[], name: number): Code | undefined {
  for (let at = name + 1; at < name + 10; at += 1) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (!before || !token || /[.!?\n]/.test(text.slice(before.end, token.start))) return undefined;
    if (CODE.test(token.text) && token.text.length >= 4) return codeAt(text, token, at);
    if (!BETWEEN.has(token.text) && !OPENED.has(token.text)) return undefined;
  }
  return undefined;
}

/** *A pin for £1000*: a number after a sign of money, or before what it counts. */
function isMeasure(text: string, { start, end }: Token): boolean {
  return (
    /[£$€]/.test(text[start - 1] ?? '') ||
    /^(?:%|\s?(?:am|pm|pounds|people|miles|steps|metres|m|km|hours|times|years)\b)/.test(
      text.slice(end, end + 8),
    )
  );
}
