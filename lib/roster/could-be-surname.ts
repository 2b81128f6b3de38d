import type { Token } from '../text/tokens';
import { isDoneByPerson } from './around-names';
import { bare } from './fingerprint';
import type { OpenRoster } from './match';
import { isAllCapitals, isNextTo, isPossessive, opensSentence } from './name-shape';
import { SURNAMES_NOT_SAID, SURNAMES_WITH_ENDINGS } from './surname-words.data';
import { wordSet } from '../text/word-set';

/** A first name of the roster and the word after it, as they stand in a text. */
export interface Pair {
  readonly text: string;
  /** The first word of the first name, and the name that it stands for. */
  readonly start: Token;
  readonly first: string;
  /** The word that may be its surname, and the one after that. */
  readonly word: Token;
  readonly after: Token | undefined;
  /** Whether *well done*, *proud of* or the like comes before. */
  readonly isPraised: boolean;
}

/** Numbers, and what stands in addresses of pages. */
const NO_SURNAME = /\d|^(?:https?|www|com|co)$/;
const NOT_SAID = wordSet(SURNAMES_NOT_SAID);
const WITH_ENDINGS = wordSet(SURNAMES_WITH_ENDINGS);

/**
 * One common surname in four fits by chance, so the word must look like one: with a capital where the first name has one, and an everyday
 * word (*Olivia Green*) only so, and not in capitals throughout (*OLIVIA WON*).
 */
export function couldBeSurname(pair: Pair, roster: OpenRoster): boolean {
  const { text, start, first, word } = pair;
  if (word.text.length < 2 || NO_SURNAME.test(word.text) || isTinted(pair)) return false;
  if (start.capital && hasCapitals(word) && !word.capital) return isInSmallLetters(pair, roster);
  if (roster.isEveryday(first) && !start.capital) return isAfterEverydayWord(pair, roster);
  if (!start.capital && NOT_SAID.has(word.text)) return true;
  if (!roster.isEveryday(word.text)) {
    if (word.capital || !hasCapitals(word) || roster.isCommonSurname(word.text)) return true;
    if (isPluralOrVerb(word.text, roster)) return false;
    return !hasWordEnding(word.text) || (endsLikeAdverb(word.text, roster) && isPersons(pair));
  }
  if (!start.capital || !word.capital || (isAllCapitals(text, word) && NOT_SURNAMES.has(word.text)))
    return false;
  return !(roster.isEveryday(first) && isAfterArticle(text, start));
}

/** *Olivia bennett*, as telephones write it; any other word only where no other word could stand: *Olivia blackwood is …*. */
function isInSmallLetters({ text, first, word, after }: Pair, roster: OpenRoster): boolean {
  if (roster.isEveryday(word.text) || isPluralOrVerb(word.text, roster)) return false;
  if (hasWordEnding(word.text)) return endsLikeAdverb(word.text, roster) && isOfPerson(text, word, after);
  if (roster.isCommonSurname(word.text) || isOfPerson(text, word, after)) return true;
  return roster.isCommonFirst(first) && !word.text.endsWith('s') && endsName(text, word, after);
}

/** Arabic, Chinese and others have none. */
function hasCapitals({ text }: Token): boolean {
  return text !== text.toUpperCase();
}

/** *Rose-tinted*: of a word with a hyphen the second half has its own capital, or none. */
function isTinted({ text, start, word }: Pair): boolean {
  return word.start === start.start && start.capital && !/-\p{Lu}/u.test(text.slice(word.start, word.end));
}

/** *Leaves*, *sparks*, *lifts*: an everyday word with an *s*, if it is not *stones* or *longs*. */
function isPluralOrVerb(word: string, roster: OpenRoster): boolean {
  if (!word.endsWith('s') || roster.isCommonSurname(word)) return false;
  return [word.slice(0, -1), word.replace(/es$/, '')].some(
    (stem) => roster.isEveryday(stem) && !NOT_SAID.has(stem),
  );
}

/** *Hartly*, which is no everyday word with *ly* after it. */
function endsLikeAdverb(word: string, roster: OpenRoster): boolean {
  return word.endsWith('ly') && !roster.isEveryday(word.slice(0, -2));
}

/** After *ruby*, *grace* or *will* in small letters: *ruby fenwick*, but not *ruby shoes*. */
function isAfterEverydayWord({ text, first, word, after, isPraised }: Pair, roster: OpenRoster): boolean {
  const ofPerson = isPraised || isOfPerson(text, word, after);
  if (roster.isEveryday(word.text)) return ofPerson && roster.isMostlyName(first) && NOT_SAID.has(word.text);
  if (roster.isCommonSurname(word.text) || ofPerson) {
    return word.text.length > 2 && (!hasWordEnding(word.text) || endsLikeAdverb(word.text, roster));
  }
  if (GROWING.has(word.text)) return false;
  return word.text.length > 3 && !hasWordEnding(word.text) && !isPluralOrVerb(word.text, roster);
}

/** What grows on *holly*, *ivy* and *rose*, or is made of *daisy*, *ruby* and *amber*. */
const GROWING = wordSet(
  'bush bushes hedge hedges hedging berry berries leaf leaves sprig sprigs thorn thorns bulb bulbs bud buds hip hips cutting cuttings wreath wreaths garland garlands chain chains slipper slippers bead beads tree trees petal petals vine vines root roots stem stems',
);

const SEEN =
  /\b(?:watch|watched|watching|saw|with|from|told|tell|asked|ask|by|thanks|because|bless|poor|gave|give) $/i;
const LONGEST_SEEN = 10;

/** Whether what comes before a word that may be a verb has a person after it: *watch mark ellison*. */
function isSeen(text: string, { start }: Token): boolean {
  return SEEN.test(text.slice(Math.max(0, start - LONGEST_SEEN), start));
}

/** Whether after a surname nothing comes, or what comes after names. */
export function endsName(text: string, word: Token, after: Token | undefined): boolean {
  return !after || !isNextTo(text, word, after) || AFTER_NAMES.has(after.text);
}

const AFTER_NAMES = wordSet('and at on from in who with');

/** A possessive without its apostrophe: *Olivia Smiths mum*. */
export function withoutS({ text, word, after }: Pair, roster: OpenRoster): string[] {
  if (!word.text.endsWith('s') || word.text.length < 4 || !after || after.capital) return [];
  const surname = bare(word.text.slice(0, -1));
  if (roster.isCommonSurname(word.text) || (roster.isEveryday(surname) && !NOT_SAID.has(surname))) return [];
  return isNextTo(text, word, after) && !OF_PERSON.has(after.text) ? [surname] : [];
}

const VERBS = wordSet('will may hope can rose bob chase mark');

/** What follows a name in capitals throughout and is no surname: *OLIVIA WON*. */
const NOT_SURNAMES = wordSet(
  'is are was were you u ur has have had and the in on at for to from of by with as my your our his her me we he she it they this that i im ive get got please stop come came go went goes well can will would if so no yes oh not just all up out down back off over too very really day week year today won did does do made said says lost found now then who what when how why love loves',
);

/** How words end that stand in no list of everyday words, and hardly any surname. */
const WORD_ENDING = /(?:ing|ed|ly|where|ness|ment|tion|ful|less|able|ible|ous|est)$/;

/** Whether a word that stands in no list looks like one that is no name. */
export function hasWordEnding(word: string): boolean {
  return WORD_ENDING.test(word) && !WITH_ENDINGS.has(word);
}

/** *Max Out*, *mark ellison* and *chelsea mwangi* may be other than names. */
export function isDoubtful({ text, start, first, word, after }: Pair, roster: OpenRoster): boolean {
  // *Ted Wren* is said of Teddy.
  const isWord = roster.isEveryday(first) && (!start.capital || roster.isEveryday(start.text));
  if (!isWord || isOfPerson(text, word, after) || isSpokenTo(text, word)) return false;
  if (!start.capital && isSeen(text, start)) return false;
  // *Summer solstice*
  if (
    start.capital &&
    !word.capital &&
    hasCapitals(word) &&
    !/\p{Lu}/u.test(text.slice(word.start, word.end))
  )
    return true;
  if (isAsked(text, start, after, first)) return true;
  if (!start.capital)
    return VERBS.has(first) || !(roster.isMostlyName(first) || roster.isCommonSurname(word.text));
  return roster.isEveryday(word.text) && !roster.isCommonSurname(word.text);
}

const ASKED = /^[^.!\n]{0,80}\?/;
const LONGEST_QUESTION = 82;

/** *Will Frost get my dahlias?* */
function isAsked(text: string, start: Token, after: Token | undefined, first: string): boolean {
  if (!after || after.capital || !VERBS.has(first) || !opensSentence(text, start)) return false;
  return ASKED.test(text.slice(after.start, after.start + LONGEST_QUESTION));
}

const ARTICLE = /\b(?:the|an?) $/i;
const LONGEST_ARTICLE = 5;

/** *At the Holly Bush* */
function isAfterArticle(text: string, { start }: Token): boolean {
  return ARTICLE.test(text.slice(Math.max(0, start - LONGEST_ARTICLE), start));
}

const SPOKEN_TO =
  /^,? (?:thank you|thanks|well done|congratulations|you (?:are|were|have|star|legend|little))\b/i;
const LONGEST_SPOKEN_TO = 20;

/** *Teddy Wren, thank you for the conker*. */
function isSpokenTo(text: string, { end }: Token): boolean {
  return SPOKEN_TO.test(text.slice(end, end + LONGEST_SPOKEN_TO));
}

/** Whether a name is praised, or goes on as a person's does. */
export function isPersons({ text, word, after, isPraised }: Pair): boolean {
  return isPraised || isOfPerson(text, word, after);
}

/** Whether a word is none of every day, or a surname sooner than anything else beside a first name. */
export function isHardlyWord(word: string, roster: OpenRoster): boolean {
  return !roster.isEveryday(word) || isSurnameWord(word);
}

/** Whether an everyday word is a surname sooner than anything else beside a first name. */
function isSurnameWord(word: string): boolean {
  return NOT_SAID.has(word);
}

/** Everyday words of which a small letter after them is hardly an initial: *will i*, *may u*. */
export function isVerb(first: string): boolean {
  return VERBS.has(first);
}

/** What a person does or has, after a name. */
const OF_PERSON = wordSet("is isn't hasn't wasn't has doesn't didn't");

/** Whether a name that ends with this word goes on as a person's does: *Teddy Wren's*, *Teddy Wren is …*. */
export function isOfPerson(text: string, last: Token, after: Token | undefined): boolean {
  if (isPossessive(text, last)) return true;
  return after !== undefined && (OF_PERSON.has(after.text) || isDoneByPerson(after.text));
}
