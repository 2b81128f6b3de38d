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

/**
 * What else a first name alone may be: an everyday `word`, or one that is on the list by `chance`; that of the writer's `family`, of
 * some other grown-up, toy or class pet (`grown-up`), of somebody `famous`, of a `work`, a place, plant or other `thing`; or `part` of a longer
 * name, one that has a `surname` of its own, or stands after *Mrs* (`titled`).
 */
export type Doubt =
  'word' | 'chance' | 'family' | 'grown-up' | 'famous' | 'work' | 'thing' | 'part' | 'surname' | 'titled';

const WHO_MISSES = wordSet(
  "i we you they will to ll i'll we'll really gonna still do don't not never already so and",
);

/** Why what is written for a first name, with the next word at `next`, may not be a pupil's without a surname, even if it is a name. */
export function doubtOf(
  text: string,
  tokens: readonly Token[],
  at: number,
  next: number,
  first: string,
  roster: OpenRoster,
): Doubt | undefined {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[next]];
  if (!token) return undefined;
  if (before && isTitle(before) && isNextTo(text, before, token) && !isMissed(tokens, at - 1))
    return 'titled';
  if (isOfFamily(tokens, at, text)) return 'family';
  if (isOfWork(tokens, at, next, text) || isWithinTitle(text, tokens, at, next, roster)) return 'work';
  if (beginsFamous(tokens, at)) return 'famous';
  if (isGrownUpBefore(tokens, at, text) || isOtherAfter(tokens, at, next, text)) return 'grown-up';
  if (
    after &&
    token.capital &&
    !isPossessive(text, token) &&
    isNextTo(text, token, after) &&
    isForeign(text, after, roster)
  )
    return 'surname';
  if (isPartOfAnother(text, tokens, at, roster)) return 'part';
  return isThingCalledSo(tokens, at, next, text, isEverydayName(token, first, roster)) ? 'thing' : undefined;
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
