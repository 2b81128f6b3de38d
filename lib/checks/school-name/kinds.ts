import type { Token } from '../../text/tokens';
import { wordSet } from '../../text/word-set';

/** Words for a kind of school or trust that are hardly used of anything else. */
const CLEAR = wordSet(
  'primary school schools academy academies infant infants junior juniors cofe rc catholic trust mat',
);
/** Words that stand in the names of schools, but of much else too. */
const LOOSE = wordSet(
  'nursery ce community first middle high secondary special prep preparatory college foundation voluntary aided controlled pri prim sch ps jnr inf va vc roman federation',
);
/** Short for kinds of school. */
const SHORT = wordSet('pri prim sch ps jnr inf jun');
/** Words for a church that are written as several. */
const SEVERAL = [
  ['church', 'of', 'england'],
  ['c', 'of', 'e'],
  ['c', 'e'],
  ['r', 'c'],
] as const;
/** Those with two neighbouring letters changed over (*Priamry*), one left out (*Prmary*) or by their sound (*Primery*). */
const SWAPPED = new Set([
  ...['primary', 'school', 'academy', 'infant', 'junior', 'nursery'].flatMap(swapsOf),
  ...['primary', 'academy', 'nursery'].flatMap(dropsOf),
  'primery',
  'primarey',
  'acadamy',
  'academey',
  'acedemy',
  'nursary',
]);
/** Possessives without their apostrophe. */
const OWNERS = new Set(['primarys', 'academys', 'nurserys']);

/** All but those of the first letter. */
function swapsOf(word: string): string[] {
  return Array.from({ length: word.length - 2 }, (_, at) => {
    const [one = '', two = ''] = word.slice(at + 1, at + 3);
    return word.slice(0, at + 1) + two + one + word.slice(at + 3);
  }).filter((swapped) => swapped !== word);
}

/** All but those of the first and the last letter. */
function dropsOf(word: string): string[] {
  return Array.from({ length: word.length - 2 }, (_, at) => word.slice(0, at + 1) + word.slice(at + 2));
}

const RUN_TOGETHER = new RegExp(`^(?:${[...CLEAR, ...LOOSE, 'sch'].join('|')})`);

export interface Kinds {
  /** How many tokens they take. */
  readonly length: number;
  /** Whether they say *school* or *trust* clearly. */
  readonly clear: boolean;
}

/** The words for a kind of school from a token on: `Primary School`, `C of E Infant and Nursery School`. */
export function kindsAt(tokens: readonly Pick<Token, 'text'>[], start: number): Kinds {
  let at = start;
  let clear = false;
  for (;;) {
    const word = tokens[at]?.text ?? '';
    const several = SEVERAL.find((words) =>
      words.every((expected, index) => tokens[at + index]?.text === expected),
    );
    if (several) {
      clear = true;
      at += several.length;
    } else if (
      isKindOfSchool(word) ||
      (at > start && word === 'and' && isKindOfSchool(tokens[at + 1]?.text ?? ''))
    ) {
      clear ||= CLEAR.has(word) || OWNERS.has(word) || SWAPPED.has(word);
      at += 1;
    } else return { length: at - start, clear };
  }
}

const PRIMARY = ['primary', 'infant', 'infants', 'junior', 'juniors', 'nursery'];
const INFANT = ['infant', 'infants'];
const JUNIOR = ['junior', 'juniors'];
const LATER = ['high', 'secondary', 'grammar', 'college', 'sixth', 'university', 'uni'];
const CATHOLIC = ['catholic', 'rc'];
const ANGLICAN = ['cofe', 'ce', 'church', 'england', 'va', 'vc'];

/** Which kinds a school is surely not of, by the words of all its names: a primary is no high school, and no other church's. */
export function kindsOfOthers(words: readonly string[]): ReadonlySet<string> {
  const own = new Set(words);
  const has = (kinds: readonly string[]) => kinds.some((kind) => own.has(kind));
  const others = [
    ...(has(PRIMARY) ? LATER : []),
    ...(has(ANGLICAN) && !has(CATHOLIC) ? CATHOLIC : []),
    ...(has(JUNIOR) && !has(INFANT) ? INFANT : []),
    ...(has(INFANT) && !has(JUNIOR) ? JUNIOR : []),
  ];
  return new Set(others.filter((kind) => !own.has(kind)));
}

/** Whether a word is short for a kind of school, as in *Hartfield Road Jnr*. */
export function isShortKind(word: string): boolean {
  return SHORT.has(word);
}

/** Whether a word is one for a kind of school. */
export function isKindOfSchool(word: string): boolean {
  return CLEAR.has(word) || LOOSE.has(word) || SWAPPED.has(word) || OWNERS.has(word);
}

/** Whether a part of a run-together word, such as `primaryschool` in `peartreeprimaryschool`, begins with a kind of school. */
export function beginsWithKind(rest: string): boolean {
  return RUN_TOGETHER.test(rest);
}
