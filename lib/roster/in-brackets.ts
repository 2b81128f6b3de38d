import { fold } from '../text/fold';
import { wordSet } from '../text/word-set';
import { areHeading } from './not-names';
import { inOrder } from './order-of-name';
import type { PupilName } from './roster';
import { isShouted, wordsOfName } from './words-of-name';

/** What schools write in brackets after a name: classes named for trees that no child is, and what is said of a child. */
const OF_SCHOOLS = wordSet(
  'oak elm beech birch cedar chestnut sycamore twin twins triplet girl boy new left leaver starter sibling siblings sister ' +
    'brother reception nursery morning afternoon mornings afternoons absent moved no yes photo photos consent permission ' +
    'allergy allergic nut nuts asthma epipen autism autistic dyslexia dyslexic speech therapy medical halal vegetarian ' +
    'mum mums dad dads mother father parent parents carer gran nan aunt uncle teacher sen send pp fs lac eal fsm glasses',
);
/** Groups named for colours, and languages, which begin what is said and end a name: *Polish speaker*, *Lily White*. */
const COLOURS_AND_LANGUAGES = wordSet(
  'red blue green yellow orange purple pink white black brown grey turquoise silver gold ' +
    'english french polish spanish german italian portuguese romanian urdu punjabi panjabi bengali sylheti gujarati hindi tamil ' +
    'malayalam nepali arabic somali turkish kurdish farsi persian dari pashto ukrainian russian lithuanian latvian bulgarian ' +
    'hungarian czech slovak albanian greek dutch mandarin cantonese chinese japanese vietnamese yoruba igbo swahili tigrinya ' +
    'welsh gaelic',
);
const KNOWN_AS = /^\s*(?:(?:also )?known as|aka|called|goes by|prefers|nickname|likes) /i;
/** *PLAC*: so many capitals are sooner an abbreviation than a name; *TJ* is what a child may be called. */
const ABBREVIATION = /^(?:\p{Lu}|\p{Lu}{3,5})$/u;
const MOST_WORDS = 4;

/** *Oleksandr Kovalenko aka Sasha*. */
const KNOWN_AS_AFTER = / (?:aka|known as) ([\p{L}'’-]+)/giu;

/**
 * A line in which all brackets are round ones, with no sign in them that would take the line apart, and what somebody is known by
 * in brackets too.
 */
export function withPlainBrackets(line: string): string {
  return line
    .replace(KNOWN_AS_AFTER, ' ($1)')
    .replace(/[[（［]/g, '(')
    .replace(/[\]）］]/g, ')')
    .replace(/\([^()]*\)/g, (brackets) => brackets.replace(/[,;|\t/&+:•]| - |[–—]| and /gi, ' '));
}

/**
 * A child's name with what stands in brackets beside it, as far as that is a name: what the child is known by, or, where it is
 * a full name at the end, as a second name: *李小明 (Xiaoming Li)*.
 *
 * @param text in which the name is written, with its brackets
 */
export function withAsides(name: PupilName, text: string): PupilName[] {
  const outside = text.replace(/\([^()]*\)/g, ' ');
  let knownAs: string | undefined;
  const second: PupilName[] = [];
  for (const [, aside = '', after] of text.matchAll(/\(([^()]*)\)(?=\s*(\p{L})?)/gu)) {
    const words = nameIn(aside, outside);
    if (words.length === 0) continue;
    if (words.length > 1 && after === undefined && !KNOWN_AS.test(aside)) second.push(inOrder(words));
    else knownAs ??= words.join(' ');
  }
  return [{ ...name, ...(knownAs !== undefined && { knownAs }) }, ...second];
}

/** The words in brackets, where all of them are of a name and written as the words outside are. */
function nameIn(aside: string, outside: string): readonly string[] {
  const plain = aside.replace(KNOWN_AS, '').trim();
  const words = wordsOfName(plain);
  const isName =
    words.length <= MOST_WORDS &&
    words.length === plain.split(/\s+/).length &&
    !areHeading(words) &&
    !COLOURS_AND_LANGUAGES.has(fold(words[0] ?? '')) &&
    words.every(
      (word) =>
        !OF_SCHOOLS.has(fold(word)) &&
        !(/\p{Lu}/u.test(outside) && /^\p{Ll}/u.test(word)) &&
        !(
          ABBREVIATION.test(word) &&
          !outside.split(/\s+/).every((beside) => beside === '' || isShouted(beside))
        ),
    );
  return isName ? words : [];
}
