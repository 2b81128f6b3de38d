import type { Token } from '../../text/tokens';
import { wordSet } from '../../text/word-set';
import type { KeyKind } from '../credentials';
import type { Candidate } from '../given/candidate';
import { beginsRun, runAt, spelledRunAt, turnsAt } from './runs';
import { mayBeScrambled, scrambledAt } from './scrambled';

const BEFORE = /[\s("'“‘:=/#*,]/;
/** How far back a web address is looked for, UTF-16 units. */
const LONGEST_ADDRESS = 60;
/** Beside these a code gets something off a price, or into a game. */
const OFFERS = wordSet('discount promo voucher coupon offer kahoot blooket quizizz menti');
const OFFERED = 3;

/** Whether there may be a candidate at a token, by itself and what stands right before and after it: nearly all words are passed over. */
export function begins(token: Token, text: string): boolean {
  return (beginsRun(token, text) || mayBeScrambled(token, text)) && BEFORE.test(text[token.start - 1] ?? ' ');
}

/** What could be a secret by its shape, from this token on: digits, or letters with digits and signs among them. */
export function candidateAt(
  tokens: readonly Token[],
  at: number,
  text: string,
): Candidate<KeyKind> | undefined {
  const token = tokens[at] as Token;
  const { start } = token;
  // The parts of a hyphenated word all begin where the word does.
  if (tokens[at - 1]?.start === start || (token.tag && !isNumberSign(text, token))) return undefined;
  if (!begins(token, text) || isInAddress(text, start)) return undefined;
  const found =
    turnsAt(text, tokens, at) ??
    runAt(text, tokens, at) ??
    spelledRunAt(tokens, at) ??
    scrambledAt(text, tokens, at);
  return found && !isOfOffer(tokens, at) ? found : undefined;
}

/** *Discount code 12345*, *Kahoot pin 482133*. */
function isOfOffer(tokens: readonly Token[], at: number): boolean {
  for (let near = Math.max(0, at - OFFERED); near < at; near += 1)
    if (OFFERS.has((tokens[near] as Token).text)) return true;
  return false;
}

/** *#83500*, which is no tag. */
function isNumberSign(text: string, { text: word, start }: Token): boolean {
  return text[start - 1] === '#' && /^\d{3,8}$/.test(word);
}

/** Whether what stands before a place, back to the last space, has signs of a web or e-mail address in it. */
function isInAddress(text: string, place: number): boolean {
  for (let at = place - 1; at >= Math.max(0, place - LONGEST_ADDRESS); at -= 1) {
    const sign = text[at] as string;
    if (/\s/.test(sign)) return false;
    if ('/?&.@'.includes(sign) && !(sign === '/' && at === place - 1)) return true;
  }
  return false;
}
