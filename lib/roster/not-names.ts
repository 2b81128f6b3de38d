import { fold } from '../text/fold';
import { wordSet } from '../text/word-set';
import { isParticle } from './particles';

const HEADINGS = wordSet(
  'forename forenames surname surnames first last name names full middle preferred known as legal family given pupil pupils student students child children class year reg form group upn dob gender',
);
const GREETINGS = wordSet('thank thanks hello hi dear please');
const NEVER = wordSet('boys girls none unknown absent thanks hello total teacher family families parents');
/** The end of what a school is called, of a greeting and of what is said of many children. */
const ENDS = wordSet('school academy regards wishes premium meals');
/** The end of what a class or a group is called: *Oak Class*, *Red group*. */
const GROUPS = wordSet('class group form set table team club list register term');
/** As written. In small letters some of them are names, and *Sen* is one in capitals too. */
const ABBREVIATIONS = wordSet(
  'SEN SEND SENCO EAL FSM PP PPG LAC PLAC CLA CIN EHCP EHC TA HLTA LSA ASD ADHD SALT EYFS UPN DOB TBC TBA NA',
);
/** What is said of a child, in small letters as written. */
const REMARKS = wordSet('twin twins new left leaver starter girl boy sibling siblings sister brother moved');
/** Of sentences, in small letters as written. */
const OF_SENTENCES = wordSet(
  'the for my our is are was you your this these here with from have has of in to on at after who not please',
);

/** Whether such words are all those of a heading: *Forename*, *Surname*. */
export function areHeading(words: readonly string[]): boolean {
  return words.every((word) => HEADINGS.has(fold(word).replace(/[^\p{L}]/gu, '')));
}

/** The words of a cell without those that are about a child or a class and no part of a name; none where it is no name at all. */
export function withoutRemarks(cell: readonly string[]): readonly string[] {
  if (cell.length > 1 && GREETINGS.has(fold(cell[0] ?? ''))) return [];
  const words = cell.filter((word) => !NEVER.has(fold(word)));
  const end = fold(words.at(-1) ?? '');
  if (ENDS.has(end)) return [];
  if (GROUPS.has(end)) return words.length > 3 ? beforeSmallWords(words.slice(0, -2)) : [];
  const told = words.filter((word) => !ABBREVIATIONS.has(word));
  return beforeSmallWords(told.length === 1 ? words : told);
}

/**
 * The two words of a line that is all in small letters, where one of them is a surname or a first name though it can be said of a
 * child or in a sentence: *sam new*, *minh to*, *on wong*. Undefined for any other line.
 */
export function pairInSmall(line: string): readonly string[] | undefined {
  const words = line
    .replace(/^\P{L}+/u, '')
    .trimEnd()
    .split(/ +/);
  const [first = '', last = ''] = words;
  if (words.length !== 2 || !words.every((word) => /^\p{Ll}[\p{Ll}\p{M}'’-]*$/u.test(word))) return undefined;
  const isDoubtful = (word: string) => OF_SENTENCES.has(word) || REMARKS.has(word);
  if (REMARKS.has(first) || isDoubtful(first) === isDoubtful(last)) return undefined;
  const other = fold(isDoubtful(first) ? last : first);
  return [HEADINGS, GREETINGS, NEVER, ENDS, GROUPS].some((set) => set.has(other)) ? undefined : words;
}

function beforeSmallWords(words: readonly string[]): readonly string[] {
  const at = words.findIndex((word) => REMARKS.has(word) || OF_SENTENCES.has(word));
  if (at >= 0) {
    const before = words.slice(0, at);
    return REMARKS.has(words[at] ?? '') || before.filter(isCapital).length > 1 ? before : [];
  }
  const after = words.slice(words.findLastIndex(isCapital) + 1);
  const name = words.slice(0, words.length - after.length);
  const isRemark = after.length > 1 && !after.some((word) => isParticle(fold(word)));
  return isRemark && name.length > 1 ? name : words;
}

function isCapital(word: string): boolean {
  return !/^\p{Ll}/u.test(word);
}
