import type { Token } from '../text/tokens';
import { wordSet } from '../text/word-set';
import { isOfFamily, isOfWork } from './company-of-names';
import { beginsFamous } from './famous';
import { isGrownUpBefore, isOtherAfter } from './grown-ups-and-toys';
import type { OpenRoster } from './match';
import { isAllCapitals, isForeign, isNextTo, isPartOfAnother, isPossessive } from './name-shape';
import { isTitle } from '../text/titles';
import { isEverydayName } from './stands-as-name';
import { isThingCalledSo } from './things-called-so';

const WHO_MISSES = wordSet(
  "i we you they will to ll i'll we'll really gonna still do don't not never already so and",
);

/** Whether what is written at `at` for a first name, with the next word at `next`, could be a pupil's without a surname, if it is a name. */
export function mayBeAlone(
  text: string,
  tokens: readonly Token[],
  at: number,
  next: number,
  first: string,
  roster: OpenRoster,
): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[next]];
  if (!token) return false;
  if (before && isTitle(before) && isNextTo(text, before, token) && !isMissed(tokens, at - 1)) return false;
  if (isOfFamily(tokens, at, text) || isOfWork(tokens, at, next, text) || beginsFamous(tokens, at))
    return false;
  if (isWithinTitle(text, tokens, at, next, roster)) return false;
  if (isGrownUpBefore(tokens, at, text) || isOtherAfter(tokens, at, next, text)) return false;
  if (
    after &&
    token.capital &&
    !isPossessive(text, token) &&
    isNextTo(text, token, after) &&
    isForeign(text, after, roster)
  )
    return false;
  if (isPartOfAnother(text, tokens, at, roster)) return false;
  return !isThingCalledSo(tokens, at, next, text, isEverydayName(token, first, roster));
}

/** The *Will* of *We Will Rock You*. */
function isWithinTitle(
  text: string,
  tokens: readonly Token[],
  at: number,
  next: number,
  roster: OpenRoster,
): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[next]];
  if (!before?.capital || !token?.capital || !after?.capital || !roster.isEveryday(token.text)) return false;
  if (!roster.isEveryday(before.text) || !roster.isEveryday(after.text)) return false;
  return isNextTo(text, before, token) && isNextTo(text, token, after) && !isAllCapitals(text, after);
}

/** The *miss* of *I miss Olivia*. */
function isMissed(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text ?? '';
  return tokens[at]?.text === 'miss' && !tokens[at]?.capital && WHO_MISSES.has(before);
}
