import type { NumberRun } from '../../text/number-runs';
import type { Reading } from '../../text/reading';
import type { Detail } from '../personal-details';
import { wordsNear } from './words-near';
import { wordSet } from '../../text/word-set';

/** UK mobiles, with or without the country's code: Ofcom's numbering plan gives 071 to 075 and 077 to 079 to mobiles. */
const MOBILE = /^(?:\+?44|0044)?0?7[1-57-9]\d{8}$/;
/** UK numbers of a place; 03, 08 and 09 are those of organisations. */
const LANDLINE = /^(?:(?:\+?44|0044)0?|0)[12]\d{8,9}$/;
const FOREIGN = /^(?:\+|00)(?!44)[1-9]\d{8,13}$/;
/** Beside these a landline is the writer's own, or somebody's home. */
const OWN = wordSet('my me our us home landline mine mum mums dad dads nan nans house personal');
/** Said of ringing somebody. */
const RING = wordSet('ring call text message bell her him tel contact gumtree sale selling collect');
/** Beside these a number is an organisation's, which gives it out itself. */
const OFFICE = wordSet(
  'school office reception pta club helpline samaritans childline surgery vets clinic shop restaurant taxi taxis salon ticket tickets order isbn ref reference tracking invoice',
);
const CARD_WORDS = wordSet(
  'card cards visa mastercard amex exp expiry expires cvv cvc debit credit barclaycard monzo',
);
const BANK_WORDS = wordSet('sort account acc acct bank bacs transfer');
/** Cards begin with these digits: American Express, Visa, Mastercard, Maestro and Discover (ISO/IEC 7812). */
const CARD = /^(?:3[47]\d{13}|4\d{12}(?:\d{3}){0,2}|5[0-9]\d{14}|2[2-7]\d{14}|6\d{12,18})$/;

/** Phone numbers, bank cards, and a sort code with an account's number. */
export function numbersIn(reading: Reading, runs: readonly NumberRun[]): Detail[] {
  const found: Detail[] = [];
  runs.forEach((run, index) => {
    const { start, end } = run;
    if (isCard(reading, run)) found.push({ kind: 'bank', start, end });
    else if (isPhone(reading, run)) found.push({ kind: 'phone', start, end });
    else if (isOfBank(reading, run, runs[index - 1], runs[index + 1]))
      found.push({ kind: 'bank', start, end });
  });
  return found;
}

function isPhone(reading: Reading, { digits, groups, start, end }: NumberRun): boolean {
  if (digits.length < 10) return false;
  const mobile = MOBILE.test(digits) || (FOREIGN.test(digits) && digits.startsWith('+'));
  if (!mobile && !LANDLINE.test(digits)) return false;
  // Six numbers in a row are lottery balls or scores, not a phone number.
  if (groups.length > 5) return false;
  const near = wordsNear(reading, start, end, 6);
  if (near.some((word) => OFFICE.has(word))) return false;
  return mobile || near.some((word) => OWN.has(word) || RING.has(word));
}

function isCard(reading: Reading, { digits, groups, start, end }: NumberRun): boolean {
  if (!CARD.test(digits) || groups.length > 5 || new Set(digits).size === 1) return false;
  if (passesLuhn(digits)) return true;
  // With a digit mistyped, or made up, it is still meant for a card's.
  const near = wordsNear(reading, start, end, 14);
  return (
    /^(?:4,4,4,4|16)$/.test(groups.join()) &&
    near.some((word) => CARD_WORDS.has(word)) &&
    !near.some((word) => /^(?:order|reference|ref|tracking|invoice|isbn)$/.test(word))
  );
}

/** The check digit of card numbers (Luhn's formula, ISO/IEC 7812-1). */
function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const digit = Number(digits[digits.length - 1 - at]);
    const twice = 2 * digit;
    sum += at % 2 === 0 ? digit : twice > 9 ? twice - 9 : twice;
  }
  return sum % 10 === 0;
}

/** Whether this is a sort code or the number of an account, by the other beside it or by what is said. */
function isOfBank(
  reading: Reading,
  run: NumberRun,
  before: NumberRun | undefined,
  after: NumberRun | undefined,
): boolean {
  const { digits, groups, start, end } = run;
  const near = wordsNear(reading, start, end, 7);
  const spoken = near.some((word) => BANK_WORDS.has(word)) && !near.some((word) => OFFICE.has(word));
  const pair = after !== undefined && groups.join() === '2,2,2' && isAccount(after) && after.start - end <= 4;
  const second = before?.groups.join() === '2,2,2' && isAccount(run) && start - before.end <= 4;
  if (!spoken) return pair || second || groups.join() === '2,2,2,8';
  const isSort = near.includes('sort') && near.some((word) => /^(?:code|acc|acct|account|bank)$/.test(word));
  if (digits.length === 14) return /^(?:2,2,2,8|6,8)$/.test(groups.join());
  if (isSortCode(run)) return isSort || (after !== undefined && isAccount(after) && after.start - end <= 60);
  if (!isAccount(run)) return false;
  return (before !== undefined && isSortCode(before) && start - before.end <= 60) || isSort;
}

function isSortCode({ digits, groups }: NumberRun): boolean {
  return digits.length === 6 && /^(?:2,2,2|6)$/.test(groups.join());
}

function isAccount({ digits, groups }: NumberRun): boolean {
  return digits.length === 8 && groups.length <= 2;
}
