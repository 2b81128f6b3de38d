import type { Token } from '../text/tokens';
import { isPraisedBefore } from './around-names';
import { isOfFamily } from './company-of-names';
import type { Candidate } from './first-names-at';
import type { OpenRoster } from './match';
import { mayBeAlone } from './may-be-alone';
import { endOf, isAllCapitals } from './name-shape';
import { isSaidOfChild } from './said-of-children';
import type { Sighting } from './sighting-at';
import { isEverydayName, standsAsName } from './stands-as-name';

/** A first name at a token without a surname, where it can be a pupil's; also where it is said to be the writer's own family's. */
export function firstNameAlone(
  text: string,
  tokens: readonly Token[],
  at: number,
  candidates: readonly Candidate[],
  roster: OpenRoster,
): Sighting | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const possible = candidates.filter(({ first, next }) => mayBeAlone(text, tokens, at, next, first, roster));
  const sure = possible.find(({ first, next }) => standsAsName(text, tokens, at, next, first, roster));
  const alone = sure ?? possible.find(({ first }) => mayBeName(text, token, first, roster));
  if (!alone) return ofFamilyAt(text, tokens, at, candidates);
  const { first, next, short } = alone;
  const rare = !short && isRareAndPraised(text, tokens, at, first, roster);
  return {
    kind: 'first',
    start: token.start,
    end: endOf(text, tokens[next - 1] ?? token),
    first,
    name: first,
    needsCompany: !rare,
    ...(!sure && { doubtful: true }),
    ...(rare && { rare }),
    ...(isSaidOfChild(text, tokens, at, next) && { ofChild: true }),
  };
}

/** Of an everyday word that is a common first name too, whether it is written as a name could be. */
function mayBeName(text: string, token: Token, first: string, roster: OpenRoster): boolean {
  if (!isEverydayName(token, first, roster) || !roster.isCommonFirst(first)) return false;
  return token.capital ? !isAllCapitals(text, token) : roster.isMostlyName(first);
}

function ofFamilyAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  candidates: readonly Candidate[],
): Sighting | undefined {
  const token = tokens[at];
  const own = candidates.find(({ short }) => !short);
  if (!own || !token?.capital || !isOfFamily(tokens, at, text)) return undefined;
  const { first, next } = own;
  const end = endOf(text, tokens[next - 1] ?? token);
  return { kind: 'first', start: token.start, end, first, name: first, needsCompany: true, ofFamily: true };
}

function isRareAndPraised(
  text: string,
  tokens: readonly Token[],
  at: number,
  first: string,
  roster: OpenRoster,
): boolean {
  const token = tokens[at];
  if (!token?.capital || token.tag || roster.isEveryday(token.text) || roster.isCommonFirst(first))
    return false;
  return isPraisedBefore(text, tokens, at) && !roster.isCommonSurname(token.text);
}
