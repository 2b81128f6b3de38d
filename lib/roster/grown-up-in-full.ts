import { wordSet } from '../text/word-set';
import type { Token } from '../text/tokens';
import { isNextTo } from './name-shape';

/**
 * Not all that `isTitle` knows: *Sir*, *Queen* and the like are what pupils are called in jest, and *Miss* is also said to teachers, and
 * is what one does to those who have left.
 */
const TITLES = wordSet('mr mrs ms mx dr prof professor rev revd reverend councillor cllr pc');
/** *Robin Slater & Sons* */
const FIRM = /^ ?(?:&|and) (?:sons?|daughters?|co|partners)\b|^,? (?:ltd|plc|llp|solicitors)\b/i;
const LONGEST_FIRM = 16;

/**
 * Whether what stands right beside a whole name makes it a grown-up's: a title, or that it is a firm's.
 *
 * @param at of the first word of the name
 * @param next of the first word after it
 */
export function isOfGrownUp(text: string, tokens: readonly Token[], at: number, next: number): boolean {
  const [before, token, last] = [tokens[at - 1], tokens[at], tokens[next - 1]];
  if (!token || !last) return false;
  if (before && TITLES.has(before.text) && isTitling(text, before, token)) return true;
  return FIRM.test(text.slice(last.end, last.end + LONGEST_FIRM));
}

function isTitling(text: string, title: Token, name: Token): boolean {
  return isNextTo(text, title, name) || text.slice(title.end, name.start) === '. ';
}
