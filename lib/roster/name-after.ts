import type { Token } from '../text/tokens';
import { couldBeSurname, isDoubtful, withoutS } from './could-be-surname';
import { otherSounds } from './other-sounds';
import { bare } from './fingerprint';
import { initialAfter, type Initial } from './initial-after';
import type { OpenRoster } from './match';
import { endOf, isNextTo, isOnLinesOfTheirOwn, isPossessive, isWithMarks } from './name-shape';
import { isDoneByPerson, isPraisedBefore } from './around-names';
import { isParticle } from './particles';
import { romanised } from './romanised';
import { wordSet } from '../text/word-set';

/** Words that may stand between first name and surname: two middle names, or one word that is none, or an initial. */
const MIDDLE_NAMES = 2;
/** More particles than any surname has: *van der*, *bin al*. */
const PARTICLES = 4;
/** *Emily "the bookworm" Greaves*. */
const LONGEST_QUOTED = 3;

interface Whole {
  readonly kind: 'whole';
  readonly end: number;
  readonly name: string;
  /** The place of the token after it. */
  readonly after: number;
  readonly needsCompany: boolean;
  /** Whether the surname is written another way than it sounds. */
  readonly near?: true;
}

/** The surname or initial that follows a first name at `at`, where the list has it; the next word is at `next`. */
export function nameAfter(
  text: string,
  tokens: readonly Token[],
  at: number,
  next: number,
  first: string,
  roster: OpenRoster,
): Whole | Initial | undefined {
  const start = tokens[at];
  const last = tokens[next - 1];
  if (!start || !last || isPossessive(text, last)) return undefined;
  let isPraised: boolean | undefined;
  let particles = '';
  let particlesLeft = PARTICLES;
  let middle = 0;
  let skippedName = false;
  for (let now = next; ; now += 1) {
    const [previous, written] = [tokens[now - 1], tokens[now]];
    if (!previous || !written) break;
    const token = withoutFigures(text, previous, written);
    const isBeside = isNextTo(text, previous, token) || isWithMarks(text, previous, token);
    if (!isBeside && !(now === next && isOnLinesOfTheirOwn(text, start, previous, token))) break;
    if (now > next && previous.text.length === 1 && !joins(text, previous, token)) break;
    const after = tokens[now + 1];
    // *Mencionarme o enviarme* is no name: *o* goes with an apostrophe.
    const isO = token.text === 'o' && !token.capital && text[token.end] === ' ';
    if (isParticle(token.text) && !isO && after && joins(text, token, after)) {
      if (particlesLeft === 0) break;
      particlesLeft -= 1;
      particles += bare(token.text);
      continue;
    }
    const surname = bare(token.text);
    // The capital of *al-Farsi* is within the word.
    const inOne = particles !== '' && token.start === previous.start;
    isPraised ??= isPraisedBefore(text, tokens, at);
    const pair = { text, start, first, word: token, after, isPraised };
    // *Noah Barleywater Runs Away* goes on, and has no surname that is a word.
    const isTitle = skippedName && (roster.isEveryday(token.text) || isDoneByPerson(token.text));
    if (!isTitle && (inOne || couldBeSurname(pair, roster))) {
      const forms = [surname, particles + surname, ...withoutS(pair, roster), ...romanised(surname)];
      const asWritten = forms.find((form) => roster.hasPair(first, form));
      const name = asWritten ?? otherSounds(pair, roster).find((form) => roster.hasPair(first, form));
      if (name && !goesOnToSurname(text, tokens, now, first, roster)) {
        return {
          kind: 'whole',
          end: endOf(text, token),
          name: `${first} ${name}`,
          after: now + 1,
          needsCompany: skippedName || isDoubtful(pair, roster) || !asWritten,
          ...(!asWritten && !skippedName && { near: true }),
        };
      }
    }
    const quoted = middle === 0 ? endOfQuoted(text, tokens, now) : undefined;
    if (quoted !== undefined) {
      middle += MIDDLE_NAMES;
      now = quoted;
      continue;
    }
    const isMiddle = isMiddleName(token.text, roster);
    if ((!token.capital && !isMiddle) || middle === MIDDLE_NAMES || skippedName) break;
    if ((roster.isEveryday(token.text) && !isMiddle) || isPossessive(text, token)) break;
    middle += 1;
    skippedName = token.text.length > 1 && !isMiddle;
    particles = '';
  }
  return initialAfter(text, tokens, at, next, first, roster);
}

const FIGURES = /(?<=\p{L})\d{1,4}$/u;

/** The *fenwick09* of *ruby.fenwick09* without its figures. */
function withoutFigures(text: string, { end }: Token, token: Token): Token {
  if (!FIGURES.test(token.text) || !/^[._]$/.test(text.slice(end, token.start))) return token;
  return { ...token, text: token.text.replace(FIGURES, '') };
}

/** Whether a particle or an initial stands right before a word, as in *van Berg*, *O'Brien*, *al-Farsi* and *R. Smith*. */
function joins(text: string, particle: Token, word: Token): boolean {
  return word.start - particle.end <= 2 && /^['’.-]? ?$/.test(text.slice(particle.end, word.start));
}

/** The last token of what stands in quotation marks or brackets, where that begins with this token: a nickname. */
function endOfQuoted(text: string, tokens: readonly Token[], at: number): number | undefined {
  const first = tokens[at];
  if (!first || !/["'“‘(*]/.test(text[first.start - 1] ?? '')) return undefined;
  for (let last = at; last < at + LONGEST_QUOTED; last += 1) {
    const token = tokens[last];
    if (!token) return undefined;
    if (/^["'”’)*]/.test(text.slice(token.end, token.end + 1))) return last;
  }
  return undefined;
}

/** Whether what fits is a middle name before the surname itself: the *Rose* of *Olivia Rose Smith*. */
function goesOnToSurname(
  text: string,
  tokens: readonly Token[],
  at: number,
  first: string,
  roster: OpenRoster,
): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token || !next || next.capital !== token.capital || !isMiddleName(token.text, roster)) return false;
  return isNextTo(text, token, next) && roster.hasPair(first, bare(next.text));
}

/** Middle names that are words. */
const MIDDLE_WORDS = wordSet('may hope joy faith jay lee jean rose grace ann');

function isMiddleName(word: string, roster: OpenRoster): boolean {
  return roster.isCommonFirst(bare(word)) || MIDDLE_WORDS.has(word);
}
