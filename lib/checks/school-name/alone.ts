import { isPossessive } from '../../roster/name-shape';
import { together, type Token } from '../../text/tokens';
import { isSchoolWord } from './company';
import { wordSet, type WordSet } from '../../text/word-set';
import type { Core } from './forms';
import { kindsAt } from './kinds';
import { isHome, isOfWorkplace } from './workplace';

/** The text around a name. */
export interface Setting {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The text has no small letters at all: capitals say nothing. */
  readonly shouting: boolean;
  /** Whether words of school stand near these tokens, or anywhere in the draft by their clearer list. */
  company(first: number, last: number): boolean;
  startsSentence(at: number): boolean;
  isSmallWord(at: number): boolean;
}

/** Words that come before the name of a place where people are or go. */
const TO_PLACE = wordSet('at to for from');
const BEFORE_NAME = wordSet(
  'at to past for from of with by in join joining joined leaving left love here thanks hello hi goodbye goodnight dear welcome',
);
const ARTICLES = wordSet(
  'a an my your his her their this that these those some every each no one another any',
);
const OUR_OR_THE = wordSet('the our');
/** What is said of things that grow, and hardly of schools. */
const OF_THINGS = wordSet(
  'old new little big small tall lovely beautiful fruiting dwarf ornamental solid plant plants planted planting climb climbing climbed under beneath prune pruned pruning grow grew growing like near behind',
);
/** What things that grow, and things made of wood, have after their name. */
const THINGS = wordSet(
  'blossom blossoms leaf leaves branch branches fruit seed seeds sapling saplings trunk bark roots tree trees jam crumble table tables floor floors flooring door doors furniture',
);
/** What a school holds. */
const EVENTS = wordSet('fayre fair fete disco nativity panto production bazaar');
/** Those who belong to a school. */
const PEOPLE = wordSet('kids children parents mums dads families family team crew community');
/** What a school is divided into, after its name: *Oak's year 6*, *St Marys reception*. */
const YEARS = wordSet('year years yr y1 y2 y3 y4 y5 y6 reception nursery ks1 ks2 eyfs sats');
/** All who belong to a school: *our little Pear Tree family*. */
const CREW = wordSet('family team crew community');
const GROUPS = wordSet('class classes house team group table');
/** Other places that are called after the same things. */
const PLACES = wordSet(
  'cottage cottages lane cafe caffe inn road street pub hotel close avenue drive way house houses farm farmhouse hall garden gardens centre center surgery practice court park barn restaurant tearoom tearooms bakery bistro bar church hospital chapel parish cathedral station shop shops estate wood woods hill green grove crescent terrace mews place square walk field fields orchard brewery kitchen lodge manor guesthouse campsite dental vets clinic hospice mill common rise gate view corner services roundabout',
);
const SMALL = wordSet(
  'i im ive the a an and or but so at to for from of with by in on is was are were be been has have had do did will would can could we you he she it they us me my our your this that what how who when where why if as all about just not very too here there today tomorrow tonight yesterday monday tuesday wednesday thursday friday saturday sunday love proud hello thanks thank well because again every now',
);

/** *At*, *for*, *to* and the like: what comes after is where somebody is, goes or works. */
export function isBeforeName(word: string | undefined): boolean {
  return word !== undefined && BEFORE_NAME.has(word);
}

/** *A*, *my*, *every* and the like: what comes after is one of several. */
export function isAnyOf(word: string | undefined): boolean {
  return word !== undefined && ARTICLES.has(word);
}

const SORTS: readonly (readonly [string, WordSet])[] = [
  ['place', PLACES],
  ['thing', THINGS],
  ['of-thing', OF_THINGS],
  ['article', ARTICLES],
  ['event', EVENTS],
  ['people', PEOPLE],
  ['year', YEARS],
  ['group', GROUPS],
  ['before-name', BEFORE_NAME],
  ['small', SMALL],
];

/** Of which sort a word beside a name is, if of any. */
export function sortOf(word: string): string | undefined {
  return SORTS.find(([, words]) => words.has(word))?.[0];
}

/** Words that are no part of a longer name, even with a capital. */
export function isSmallWord(word: string | undefined): boolean {
  return word !== undefined && SMALL.has(word);
}

/**
 * Whether a short form that stands alone means the school. Nothing in here knows the name: it looks at how it is written, at the
 * words next to it and at the company of school words.
 */
export function standsAlone(
  core: Pick<Core, 'the' | 'single' | 'distinct'>,
  first: number,
  last: number,
  setting: Setting,
): boolean {
  const { text, tokens, shouting } = setting;
  const [start, end] = [tokens[first] as Token, tokens[last] as Token];
  const before = neighbour(text, tokens[first - 1], start);
  const after = neighbour(text, end, tokens[last + 1], true);
  if (after && (PLACES.has(after.text) || THINGS.has(after.text))) return false;
  const article = before !== undefined && OUR_OR_THE.has(before.text) && !(core.the && before.text === 'the');

  const ofCrew = after !== undefined && CREW.has(after.text);
  if (ofCrew && article && isPartOf(first, setting)) return true;
  if (before && (ARTICLES.has(before.text) || OF_THINGS.has(before.text)) && !(ofCrew && core.distinct))
    return false;
  // *Royal Oak*
  const isLonger = before?.capital === true && !SMALL.has(before.text) && !BEFORE_NAME.has(before.text);
  if (core.single && isLonger && !shouting) return false;

  const written = text.slice(start.start, end.end);
  const camel = /\p{Ll}\p{Lu}/u.test(written);
  const capital = !shouting && (camel || tokens.slice(first, last + 1).every((token) => token.capital));
  if ((capital && isOfWorkplace(last, setting)) || isHome(first, last, core.the, setting)) return true;
  const company = setting.company(first, last);
  const event = [tokens[last + 1], tokens[last + 2]].some((token) => token && EVENTS.has(token.text));
  const ofPeople =
    after !== undefined &&
    (PEOPLE.has(after.text) || YEARS.has(after.text) || isSchoolWord(after.text) || (event && company));
  if (!capital) {
    if (ofPeople && (core.distinct || company)) return true;
    if (article || !company || (before && isPossessive(text, before))) return false;
    if (core.distinct) return true;
    const place = core.the && before?.text === 'the' ? tokens[first - 2] : before;
    return place !== undefined && TO_PLACE.has(place.text) && (!after || isSmallAfter(after.text));
  }
  const longerName =
    (after?.capital === true && !SMALL.has(after.text) && text.slice(after.start, after.end).length > 3) ||
    (before?.capital === true && !SMALL.has(before.text) && !setting.startsSentence(first - 1));
  if (isOtherSchool(last, setting) || (core.single && isGroup(last, setting))) return false;
  if (article || (ofPeople && core.distinct)) return ofPeople && core.distinct;
  if (company)
    return (
      core.distinct || !setting.startsSentence(first) || isApart(after) || ofPeople || isPossessive(text, end)
    );
  // *The Grange kids*
  if (ofPeople && (core.the ? before?.text === 'the' : after.text === 'kids')) return true;
  if (longerName || !core.distinct) return false;
  if (isShut(last, setting) && before?.text !== 'the') return true;
  return camel || isBeforeName(before?.text);
}

const AFTER_A_PLACE = wordSet('since until till til before after during through over where who with while');

function isSmallAfter(word: string): boolean {
  return SMALL.has(word) || AFTER_A_PLACE.has(word);
}

/** *Part of the Oak team* */
function isPartOf(first: number, { tokens }: Setting): boolean {
  return tokens[first - 2]?.text === 'of' && tokens[first - 3]?.text === 'part';
}

/** Whether a name goes on to be another school's: *Oak National Academy*, *St Mary Magdalene Primary*. */
function isOtherSchool(last: number, { text, tokens }: Setting): boolean {
  for (let at = last + 1; at <= last + 3; at += 1) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (!before || !token?.capital || SMALL.has(token.text) || !together(text, before, token)) return false;
    if (kindsAt(tokens, at).length > 0) return at > last + 1;
  }
  return false;
}

/** Classes and houses are called after trees and saints too: *Oak class*, *Oak and Ash class*. */
function isGroup(last: number, { text, tokens }: Setting): boolean {
  if (!neighbour(text, tokens[last], tokens[last + 1])) return false;
  const [one, , three] = [1, 2, 3].map((more) => tokens[last + more]?.text ?? '');
  return GROUPS.has(one ?? '') || ((one === 'and' || one === '&') && GROUPS.has(three ?? ''));
}

const SHUT = wordSet('shut closed power heating boiler flooded evacuated');

/** *Pear Tree is shut*, as on a day of snow, or *has a power cut*. */
function isShut(last: number, { tokens }: Setting): boolean {
  return tokens.slice(last + 1, last + 4).some(({ text }) => SHUT.has(text));
}

/** Whether what comes after a name is no noun that goes with it: *Oak trees*. */
function isApart(after: Token | undefined): boolean {
  return !after || after.capital || SMALL.has(after.text);
}

/** The token next to a name, where it stands together with it. */
function neighbour(
  text: string,
  left: Token | undefined,
  right: Token | undefined,
  wantRight = false,
): Token | undefined {
  if (!left || !right || !together(text, left, right)) return undefined;
  return wantRight ? right : left;
}
