import type { Token } from '../text/tokens';
import { endsName, isOfPerson, isVerb } from './could-be-surname';
import type { OpenRoster } from './match';
import { isNextTo, isPossessive } from './name-shape';
import { wordSet } from '../text/word-set';

/** A first name with the first letter of a surname: *Olivia S*. */
export interface Initial {
  readonly kind: 'initial';
  readonly end: number;
  readonly name: string;
  /** The place of the token after it. */
  readonly after: number;
  readonly needsCompany: boolean;
  /** Whether it is only believed in a list of several: *Joy A, Hope A*. */
  readonly listed?: true;
}

/** Single letters that are more often something else: *Olivia I …*, *Olivia A …*, and a kiss. */
const NOT_INITIALS = new Set(['i', 'a', 'x']);
/** Single letters that people write for words: *and*, *are*, *see*, *okay*, *you*, *why*, *oh*, *very*, *is* and *question*. */
const NOT_SMALL_INITIALS = new Set(['n', 'r', 'c', 'k', 'u', 'y', 'o', 'v', 's', 'q']);

/** The initial that follows a first name at `at`, if one does; the next word is at `next`. */
export function initialAfter(
  text: string,
  tokens: readonly Token[],
  at: number,
  next: number,
  first: string,
  roster: OpenRoster,
): Initial | undefined {
  const [start, previous, token, after] = [tokens[at], tokens[next - 1], tokens[next], tokens[next + 1]];
  if (!start || !previous || token?.text.length !== 1 || !/^\p{L}$/u.test(token.text)) return undefined;
  if (text.slice(previous.end, token.start).trim() !== '') return undefined;
  const stop = /^\.(?!\.)/.test(text.slice(token.end, token.end + 2));
  const listed = token.text === 'a' && start.capital && token.capital && isEntry(text, token);
  if (!listed && !isInitial(text, token, after, stop, start.capital)) return undefined;
  const doubtful = roster.isEveryday(first) && !start.capital;
  const ofPerson = isOfPerson(text, token, after);
  if (doubtful && isVerb(first) && !ofPerson) return undefined;
  if (!token.capital || !start.capital) {
    const sure = ofPerson || (stop && token.text !== 'o');
    if (!sure && NOT_SMALL_INITIALS.has(token.text)) return undefined;
    // *Olivia b* has a small letter after a capital, and *mark e* begins with a word.
    const known = !start.capital && roster.isCommonFirst(first);
    if (!sure && !known && !(roster.isCommonFirst(first) && endsName(text, token, after))) return undefined;
  }
  if (hasSurname(text, tokens, next, roster)) return undefined;
  const end = token.end + (stop ? 1 : 0);
  const name = `${first} ${token.text}`;
  if (listed && !ofPerson && !stop)
    return { kind: 'initial', end, name, after: next + 1, needsCompany: true, listed };
  return { kind: 'initial', end, name, after: next + 1, needsCompany: doubtful };
}

/** Whether a letter is no word by itself, nor a kiss. */
function isInitial(
  text: string,
  token: Token,
  after: Token | undefined,
  stop: boolean,
  capital: boolean,
): boolean {
  // *Max B&M haul*
  if (/^&\p{L}/u.test(text.slice(token.end, token.end + 2))) return false;
  if (!NOT_INITIALS.has(token.text)) return true;
  if (isPossessive(text, token) || /^['\u2019]s\b/.test(text.slice(token.end, token.end + 3))) return true;
  if (token.text === 'x') return false;
  if (stop) return true;
  // *Fatima A explained*, and *gave Olivia A in maths*
  if (token.text === 'a') return capital && token.capital && isOfPerson(text, token, after);
  return token.text === 'i' && after !== undefined && endsName(text, token, after);
}

/** Whether a letter ends an entry of a list: *Joy A, Hope A and …*. */
export function isEntry(text: string, { end }: Token): boolean {
  return /^(?:$|\s*[,:;\n&+]|\.(?!\.)| and\b)/.test(text.slice(end, end + 5));
}

/** What comes after a pupil's name with a capital and is no surname. */
const OF_SCHOOL = wordSet('y yr year reception nursery class form');

/** *Harry S Truman* has a surname of his own, but *Olivia S 🏅 Jack P 🏅* are two. */
function hasSurname(text: string, tokens: readonly Token[], at: number, roster: OpenRoster): boolean {
  const [token, after, next] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  // *Freya L-C*, and not *A-W-E-S-O-M-E*
  if (token && after?.start === token.start && after.text.length === 1) return next?.start === token.start;
  // *Evie L. Yr 3*
  if (
    !token ||
    !after?.capital ||
    OF_SCHOOL.has(after.text) ||
    roster.isEveryday(after.text) ||
    !isNextTo(text, token, after)
  )
    return false;
  if (!/^\.? ?$/.test(text.slice(token.end, after.start))) return false;
  return !(roster.hasFirst(after.text) && next?.text.length === 1);
}
