import type { Token } from '../text/tokens';
import { bare } from './fingerprint';
import type { OpenRoster } from './match';
import { endOf, isAllCapitals, isNextTo, isPossessive, isWithMarks } from './name-shape';
import { isDoneByPerson, isPraisedBefore } from './around-names';
import { isParticle } from './particles';

/** Words that may stand between first name and surname: a middle name or its initial. */
const MIDDLE_NAMES = 1;
/** More particles than any surname has: *van der*, *bin al*. */
const PARTICLES = 4;
/** Single letters that are more often something else: *Olivia I …*, *Olivia A …*, and a kiss. */
const NOT_INITIALS = new Set(['i', 'a', 'x']);

/** Single letters that people write for words: *and*, *are*, *see*, *okay*, *you*, *why*, *oh*; and smileys' *d* and *p*. */
const NOT_SMALL_INITIALS = new Set(['n', 'r', 'c', 'k', 'u', 'y', 'o', 'v', 's', 'q']);
/** Everyday words that, in small letters after a first name, are its surname sooner than anything else. */
const SURNAMES_NOT_SAID = new Set(
  'brown green cooper king lee miller marshall gray hunter dean grant austin warren bishop miles mac piper'.split(
    ' ',
  ),
);

interface After {
  readonly kind: 'whole' | 'initial';
  readonly end: number;
  readonly name: string;
  /** The place of the token after it. */
  readonly after: number;
  readonly needsCompany: boolean;
}

/** The surname or initial that follows a first name at `at`, where the list has it; the next word is at `next`. */
export function nameAfter(
  text: string,
  tokens: readonly Token[],
  at: number,
  next: number,
  first: string,
  roster: OpenRoster,
): After | undefined {
  const start = tokens[at];
  const last = tokens[next - 1];
  if (!start || !last || isPossessive(text, last)) return undefined;
  const isPraised = isPraisedBefore(text, tokens, at);
  let particles = '';
  let particlesLeft = PARTICLES;
  let middle = 0;
  let skippedName = false;
  for (let now = next; ; now += 1) {
    const [previous, token] = [tokens[now - 1], tokens[now]];
    if (!previous || !token || !(isNextTo(text, previous, token) || isWithMarks(text, previous, token)))
      break;
    if (isParticle(token.text) && tokens[now + 1]) {
      if (particlesLeft === 0) break;
      particlesLeft -= 1;
      particles += bare(token.text);
      continue;
    }
    const surname = bare(token.text);
    const written = tokens[now + 1];
    // The capital of *al-Farsi* is within the word.
    const inOne = particles !== '' && token.start === previous.start;
    if (inOne || couldBeSurname(text, start, token, written, isPraised, first, roster)) {
      const forms = [surname, particles + surname, ...withoutS(text, token, written, roster)];
      const name = forms.find((form) => roster.hasPair(first, form));
      if (name && !goesOnToSurname(text, tokens, now, first, roster)) {
        return {
          kind: 'whole',
          end: endOf(text, token),
          name: `${first} ${name}`,
          after: now + 1,
          needsCompany:
            skippedName || (isDoubtful(first, surname, start, roster) && !isOfPerson(text, token, written)),
        };
      }
    }
    if (!token.capital || middle === MIDDLE_NAMES) break;
    if (roster.isEveryday(token.text) && !isMiddleName(token.text, roster)) break;
    if (isPossessive(text, token)) break;
    middle += 1;
    skippedName ||= token.text.length > 1 && !isMiddleName(token.text, roster);
    particles = '';
  }
  return initialAfter(text, tokens, start, next, first, roster);
}

/**
 * One common surname in four fits by chance, so the word must look like one: with a capital where the first name has one, and an everyday
 * word (*Olivia Green*) only so, and not in capitals throughout (*OLIVIA WON*).
 */
function couldBeSurname(
  text: string,
  first: Token,
  word: Token,
  after: Token | undefined,
  isPraised: boolean,
  name: string,
  roster: OpenRoster,
): boolean {
  if (word.text.length < 2 || /^\d/.test(word.text)) return false;
  // Arabic, Chinese and others have no capitals.
  const hasCapitals = word.text !== word.text.toUpperCase();
  if (first.capital && hasCapitals && !word.capital)
    return isSurnameInSmallLetters(text, word, after, roster);
  if (roster.isEveryday(name) && !first.capital) {
    if (!isHardlyAWord(word.text, roster)) return false;
    return roster.isCommonSurname(word.text) || isOfPerson(text, word, after) || isPraised;
  }
  if (!first.capital && SURNAMES_NOT_SAID.has(word.text)) return true;
  if (!roster.isEveryday(word.text)) {
    return word.capital || !hasCapitals || !WORD_ENDING.test(word.text) || roster.isCommonSurname(word.text);
  }
  return first.capital && word.capital && !(isAllCapitals(text, word) && NOT_SURNAMES.has(word.text));
}

/** *Olivia bennett*, as telephones write it; any other word only where no other word could stand: *Olivia blackwood is …*. */
function isSurnameInSmallLetters(
  text: string,
  word: Token,
  after: Token | undefined,
  roster: OpenRoster,
): boolean {
  if (roster.isEveryday(word.text) || WORD_ENDING.test(word.text)) return false;
  return roster.isCommonSurname(word.text) || isOfPerson(text, word, after);
}

/** A possessive without its apostrophe: *Olivia Smiths mum*. */
function withoutS(text: string, word: Token, after: Token | undefined, roster: OpenRoster): string[] {
  if (!word.text.endsWith('s') || word.text.length < 4 || !after || after.capital) return [];
  const surname = bare(word.text.slice(0, -1));
  if (roster.isCommonSurname(word.text) || roster.isEveryday(surname)) return [];
  return isNextTo(text, word, after) && !OF_PERSON.has(after.text) ? [surname] : [];
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
  if (!token || !next?.capital || !isMiddleName(token.text, roster) || !isNextTo(text, token, next))
    return false;
  return roster.hasPair(first, bare(next.text));
}

/** Middle names that are words. */
const MIDDLE_WORDS = new Set('may hope joy faith jay lee jean rose grace ann'.split(' '));

function isMiddleName(word: string, roster: OpenRoster): boolean {
  return roster.isCommonFirst(bare(word)) || MIDDLE_WORDS.has(word);
}

const VERBS = new Set(['will', 'may', 'hope', 'can', 'rose', 'bob', 'chase']);

/** What follows a name in capitals throughout and is no surname: *OLIVIA WON*. */
const NOT_SURNAMES = new Set(
  'is are was were you u ur has have had and the in on at for to from of by with as my your our his her me we he she it they this that i im ive get got please stop come came go went goes well can will would if so no yes oh not just all up out down back off over too very really day week year today won did does do made said says lost found now then who what when how why love loves'.split(
    ' ',
  ),
);

/** How words end that stand in no list of everyday words, and hardly any surname. */
const WORD_ENDING = /(?:ing|ed|ly|where|ness|ment|tion|ful|less|able|ible|ous|est)$/;

function isHardlyAWord(word: string, roster: OpenRoster): boolean {
  return word.length > 3 && !WORD_ENDING.test(word) && !roster.isEveryday(word);
}

/** *Max Out* and *mark ellison* may be other than names. */
function isDoubtful(first: string, surname: string, { capital }: Token, roster: OpenRoster): boolean {
  if (!roster.isEveryday(first)) return false;
  if (!capital) return VERBS.has(first);
  return roster.isEveryday(surname) && !roster.isCommonSurname(surname);
}

/** What a person does or has, after a name. */
const OF_PERSON = new Set("is isn't hasn't wasn't has doesn't didn't".split(' '));

/** Whether a whole name goes on as a person's does: *Teddy Wren's*, *Teddy Wren is …*. */
function isOfPerson(text: string, surname: Token, after: Token | undefined): boolean {
  if (isPossessive(text, surname)) return true;
  return after !== undefined && (OF_PERSON.has(after.text) || isDoneByPerson(after.text));
}

function initialAfter(
  text: string,
  tokens: readonly Token[],
  start: Token,
  next: number,
  first: string,
  roster: OpenRoster,
): After | undefined {
  const [previous, token, after] = [tokens[next - 1], tokens[next], tokens[next + 1]];
  if (!previous || token?.text.length !== 1) return undefined;
  if (text.slice(previous.end, token.start).trim() !== '') return undefined;
  const stop = text[token.end] === '.';
  const owner = isPossessive(text, token) || /^['\u2019]s\b/.test(text.slice(token.end, token.end + 3));
  if (NOT_INITIALS.has(token.text) && !stop && !owner) return undefined;
  if (!/^\p{L}$/u.test(token.text)) return undefined;
  const doubtful = roster.isEveryday(first) && !start.capital;
  if (doubtful && VERBS.has(first)) return undefined;
  const small = !token.capital || !start.capital;
  if (small && (start.capital || !roster.isCommonFirst(first) || NOT_SMALL_INITIALS.has(token.text)))
    return undefined;
  // *Harry S Truman* has a surname of his own.
  const named = after?.capital && isNextTo(text, token, after) && !roster.isEveryday(after.text);
  if (named) return undefined;
  const end = token.end + (stop ? 1 : 0);
  return { kind: 'initial', end, name: `${first} ${token.text}`, after: next + 1, needsCompany: doubtful };
}
