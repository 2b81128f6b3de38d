import type { Token } from '../text/tokens';
import { isPraisedBefore } from './around-names';
import { beginsFamous } from './famous';
import type { Doubt } from './doubt';
import { bare } from './fingerprint';
import type { OpenRoster } from './match';
import { nearlyAt } from './nearly-at';
import { endsName, isOfPerson } from './could-be-surname';
import { isOfGrownUp } from './grown-up-in-full';
import { isNameToo } from './names-that-are-words';
import { isEntry } from './initial-after';
import { nameAfter } from './name-after';
import { firstNameAlone } from './first-name-alone';
import { firstNamesAt } from './first-names-at';
import { endOf, isForeign, isHandle, isNextTo, isPartOfAnother, opensSentence } from './name-shape';
import { shortFor } from './short-names';
import { surnameBefore } from './surname-before';
import { isSureHandle, sightingInOne } from './in-one-word';
import { withInitial } from './with-initial';

/** A name on the roster, seen in a text. */
export interface Sighting {
  /** `whole`: with a surname on the list; `initial`: *Olivia S*; `first`: alone, and only sure in company. */
  readonly kind: 'whole' | 'initial' | 'first';
  /** UTF-16 offsets, end exclusive, without a possessive. */
  readonly start: number;
  readonly end: number;
  readonly first: string;
  /** The same for every spelling of the name. */
  readonly name: string;
  /** Whether it is only to be believed where the draft speaks of school: a first name alone, a handle, a middle name skipped. */
  readonly needsCompany: boolean;
  /** Whether it is a first name that few children have, and praised: *So proud of Oyindamola*. */
  readonly rare?: true;
  /** Whether a first name alone has words beside it that go with a child: *Ivy asked*, *Ivy's mum*. */
  readonly ofChild?: true;
  /** What a first name alone may as well be: a word, as *May* at the beginning of a sentence; the writer's own child. */
  readonly doubt?: Doubt;
  /** Whether it would be believed in a list of several: *Smith Olivia*, and *Kwame B*, whose name is rare. */
  readonly listed?: true;
  /** Whether a whole name stands there only nearly, with a slip or by a sound or by what its first name is cut down from: *Charlote Ashworth*. */
  readonly near?: true;
}

/** The name that begins with a token, or whose first name does; nothing of it before `clearOf`. */
export function sightingAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  clearOf: number,
  roster: OpenRoster,
): Sighting | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.text.length === 1) return withInitial(text, tokens, at, clearOf, roster);
  const candidates = firstNamesAt(text, tokens, at, roster);
  // Nearly every word of a draft is plain, and spared the rest.
  const isPlain = candidates.length === 0 && !token.capital && !token.tag && roster.isEveryday(token.text);
  if (isPlain && !isShortBefore(text, tokens, at, roster)) return undefined;
  for (const { first, next, short } of candidates) {
    const after = nameAfter(text, tokens, at, next, first, roster);
    const famous = beginsFamous(tokens, at);
    const asWritten = !short && first === bare(token.text);
    if (famous && !(asWritten && roster.hasPair(first, bare(tokens[next]?.text ?? '')))) continue;
    if (after && !isMiddleOfAnother(text, tokens, at, after.kind, roster)) {
      const { kind, end, name } = after;
      const chance = isChance(token, first, kind, text, after.after, tokens, roster);
      const near = kind === 'whole' && after.near;
      const uncertain =
        kind === 'initial' &&
        text[end - 1] !== '.' &&
        isRareWithInitial(text, tokens, at, after.after, first, roster);
      // *Fin sunthn*
      const isCutInSmall =
        short && kind === 'whole' && !token.capital && !roster.isCommonSurname(name.slice(first.length + 1));
      const isListed = kind === 'initial' && after.listed === true;
      const needsCompany =
        after.needsCompany ||
        uncertain ||
        (short && kind === 'initial') ||
        isCutInSmall ||
        chance ||
        isOfGrownUp(text, tokens, at, after.after) ||
        (isHandle(text, token) && !isSureHandle(text, token, end, name, roster)) ||
        goesOn(text, tokens, after.after, roster);
      return {
        kind,
        start: token.start,
        end,
        first,
        name,
        needsCompany,
        ...((((uncertain || chance) && !after.needsCompany) || isListed) && { listed: true }),
        ...((near || (isCutInSmall && token.text.length > SHORT)) && { near: true as const }),
      };
    }
    const backwards = surnameBefore(text, tokens, at, next, first, roster);
    if (backwards && backwards.surname.start >= clearOf) {
      const { surname, last, sure, listed } = backwards;
      return {
        kind: 'whole',
        start: surname.start,
        end: endOf(text, last),
        first,
        name: `${first} ${bare(surname.text)}`,
        needsCompany: !sure,
        ...(listed && { listed }),
      };
    }
  }
  const nearly = nearlyAt(text, tokens, at, candidates, roster);
  if (nearly) return nearly;
  const alone = firstNameAlone(text, tokens, at, candidates, roster);
  if (alone && !alone.doubt) return alone;
  return sightingInOne(text, token, roster) ?? alone;
}

/** Whether a plain word is short for a name in an account, or where a person does something: *em_greaves*, *mo iqbal does*. */
function isShortBefore(text: string, tokens: readonly Token[], at: number, roster: OpenRoster): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token || !next || shortFor(token.text).length === 0 || roster.isEveryday(next.text)) return false;
  return ACCOUNT.test(text.slice(token.end, next.start)) || isOfPerson(text, next, tokens[at + 2]);
}

/** Of rare names in small letters many fit by chance, in other languages most of all. */
function isChance(
  token: Token,
  first: string,
  kind: Sighting['kind'],
  text: string,
  next: number,
  tokens: readonly Token[],
  roster: OpenRoster,
): boolean {
  if (token.capital || kind !== 'whole' || roster.isCommonFirst(first) || isNameToo(first)) return false;
  if (token.text === token.text.toUpperCase()) return false;
  const last = tokens[next - 1];
  if (!last || roster.isCommonSurname(last.text)) return false;
  return !endsName(text, last, tokens[next]) && !isOfPerson(text, last, tokens[next]);
}

/** One word in 256 is on the list by chance, and of any the next may be a letter: *DIY U*, *Triple H*. */
function isRareWithInitial(
  text: string,
  tokens: readonly Token[],
  at: number,
  next: number,
  first: string,
  roster: OpenRoster,
): boolean {
  if (roster.isCommonFirst(first) || isPraisedBefore(text, tokens, at)) return false;
  const [token, initial] = [tokens[at], tokens[next - 1]];
  if (!token?.capital || !initial?.capital) return true;
  if (isOfPerson(text, initial, tokens[next])) return false;
  // Words that are names as well are not on the list by chance: *our Will H*.
  return !isNameToo(token.text) || (opensSentence(text, token) && !isEntry(text, initial));
}

/** *Em* and *mo* are other words in small letters. */
const SHORT = 3;
const ACCOUNT = /^[._]$/;

/** Of a whole name, whether the word before it is a first name, and not what somebody is: *Commissioner Olivia Smith*. */
function isMiddleOfAnother(
  text: string,
  tokens: readonly Token[],
  at: number,
  kind: Sighting['kind'],
  roster: OpenRoster,
): boolean {
  if (!isPartOfAnother(text, tokens, at, roster)) return false;
  return kind !== 'whole' || roster.isCommonFirst(tokens[at - 1]?.text ?? '');
}

/** Whether a name that ends before `at` goes on with a surname of its own: *George Parks Hitchcock*. */
function goesOn(text: string, tokens: readonly Token[], at: number, roster: OpenRoster): boolean {
  const [last, after] = [tokens[at - 1], tokens[at]];
  if (!last || !after || after.start <= last.end) return false;
  return isNextTo(text, last, after) && isForeign(text, after, roster);
}
