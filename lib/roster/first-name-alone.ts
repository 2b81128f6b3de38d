import type { Token } from '../text/tokens';
import { isPraisedBefore } from './around-names';
import type { Candidate } from './first-names-at';
import type { OpenRoster } from './match';
import { doubtOf, type Doubt } from './doubt';
import { endOf } from './name-shape';
import { isSaidOfChild } from './said-of-children';
import type { Sighting } from './sighting-at';
import { isEverydayName, standsAsName } from './stands-as-name';

/** A first name at a token without a surname: where it may as well be something else, with what. */
export function firstNameAlone(
  text: string,
  tokens: readonly Token[],
  at: number,
  candidates: readonly Candidate[],
  roster: OpenRoster,
): Sighting | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const possible = candidates
    .filter(({ first }) => mayBeName(token, first, roster))
    .map((candidate) => ({ ...candidate, doubt: doubtAt(text, tokens, at, candidate, roster) }));
  const alone = possible.find(({ doubt }) => !doubt) ?? possible.find(({ short }) => !short);
  if (!alone) return undefined;
  const { first, next, short, doubt } = alone;
  const rare = !doubt && !short && isRareAndPraised(text, tokens, at, first, roster);
  return {
    kind: 'first',
    start: token.start,
    end: endOf(text, tokens[next - 1] ?? token),
    first,
    name: first,
    needsCompany: !rare,
    ...(doubt && { doubt }),
    ...(rare && { rare }),
    ...(isSaidOfChild(text, tokens, at, next) && { ofChild: true }),
  };
}

/** One word in 256 is on the list by chance. */
function mayBeName(token: Token, first: string, roster: OpenRoster): boolean {
  return token.capital || !isEverydayName(token, first, roster) || roster.isCommonFirst(first);
}

function doubtAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  { first, next }: Candidate,
  roster: OpenRoster,
): Doubt | undefined {
  const doubt = doubtOf(text, tokens, at, next, first, roster);
  if (doubt || standsAsName(text, tokens, at, next, first, roster)) return doubt;
  return isEverydayName(tokens[at] as Token, first, roster) ? 'word' : 'chance';
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
