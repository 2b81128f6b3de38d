import type { WhatLabel, WhatMark } from './marks';
import { asSchool, isNot } from './said-of';
import { remembered } from './remembered';
import { wordSet } from '../../text/word-set';
import type { Statement } from './statement';
import type { Talk } from './talk';
import type { Who } from './who';
import { companyOf, firstFrom, whoseIs } from './whose';

/** What a private matter is about. */
export type Topic =
  | 'Safeguarding'
  | 'Home'
  | 'Needs'
  | 'Health'
  | 'Behaviour'
  | 'Place'
  | 'Results'
  | 'Staff'
  | 'Jobs'
  | 'Ofsted'
  | 'Early';

/** A private matter, and whose it is. */
export interface Matter extends Statement {
  readonly topic: Topic;
}

const FIRST_PERSON = wordSet("i i'm im i've ive we we're we've weve my our us me ours");
/** Of others, or of nobody yet. */
const NOT_OURS = wordSet('luck hope if your you their friend friends anyone everyone when ever they');
/** How many words before a matter can say that it is another's. */
const LEAD = 8;
/** Private also of *one* of a class. */
const OF_ONE_OF_MANY: ReadonlySet<Topic> = new Set(['Safeguarding', 'Behaviour', 'Needs', 'Home']);
const ONE = wordSet('one another two three four five six seven eight');
/** How many sentences and words two marks may stand apart and belong together. */
const NEAR = { sentences: 1, words: 25 };

/** The private matters that a part of a draft speaks of: a child's, a colleague's, or this school's. */
export const mattersIn = remembered((talk: Talk): readonly Matter[] => {
  const found = talk.whats.flatMap((what) => {
    const matter = talk.isQuoted(what.first) ? undefined : matterOf(talk, what);
    return matter ? [{ ...matter, talk, what }] : [];
  });
  // *Don't tell anyone* says nothing more where it is plain what is told.
  const told = found.filter(({ what }) => what.label !== 'topic hush' && what.label !== 'topic early');
  return told.length > 0 ? told : found;
});

type Found = Pick<Matter, 'topic' | 'who'> | undefined;

function matterOf(talk: Talk, what: WhatMark): Found {
  switch (what.label) {
    case 'topic case':
      return ofCase(talk, what, 'Safeguarding');
    case 'topic plan':
      return ofCase(talk, what, 'Needs');
    case 'topic exclusion':
      return ofCase(talk, what, 'Place');
    case 'topic safeguarding':
      return ofChild(talk, what, 'Safeguarding');
    case 'topic home':
      return ofChild(talk, what, 'Home') ?? ofColleague(talk, what);
    case 'topic needs':
      return ofChild(talk, what, 'Needs') ?? ofColleague(talk, what);
    case 'topic health':
      return ofChild(talk, what, 'Health') ?? ofColleague(talk, what);
    case 'topic behaviour':
      return ofChild(talk, what, 'Behaviour');
    case 'topic results':
      return ofChild(talk, what, 'Results');
    case 'topic data':
      return (
        ofChild(talk, what, 'Results') ??
        (isNear(talk, what, 'topic hush') ? ofSchool(talk, what, 'Results') : undefined)
      );
    case 'topic staff':
      return ofColleague(talk, what);
    case 'topic inside':
      return ofSchool(talk, what, 'Early');
    case 'topic jobs':
      return ofColleague(talk, what) ?? ofSchool(talk, what, 'Jobs');
    case 'topic hush':
      return hushed(talk, what);
    case 'topic ofsted':
      return visit(talk, what);
    case 'topic call':
      return isOurs(talk, what) && talk.whats.some(({ label }) => label === 'topic ofsted')
        ? { topic: 'Ofsted', who: asSchool(what) }
        : undefined;
    case 'topic visit':
      return twice(talk, what);
    case 'topic early':
      return companyOf(talk).atWork && isNear(talk, what, 'topic thing') ? early(talk, what) : undefined;
    default:
      return undefined;
  }
}

/** Of a child or a family, or else of one that the school knows: *two MASH referrals today*. */
function ofCase(talk: Talk, what: WhatMark, topic: Topic): Found {
  const found = ofChild(talk, what, 'Safeguarding') ?? ofSchool(talk, what, 'Safeguarding');
  return found && { ...found, topic };
}

/** What a child or a family is told of; of a name or *my class* also in a sentence that speaks in general. */
function ofChild(talk: Talk, what: WhatMark, topic: Topic): Found {
  const self = topic === 'Health' || topic === 'Needs' || topic === 'Home';
  const done = topic === 'Behaviour';
  const fits = (one: Who) => isChild(one) || (one.group === 'pupils' && isOneOf(talk, what));
  const who = whoseIs(talk, what, { fits, self, only: done });
  if (!who || !isOfWork(talk, who)) return undefined;
  if (!isChild(who) && !OF_ONE_OF_MANY.has(topic)) return undefined;
  return isGeneral(talk, what) && !who.name && !who.sure ? undefined : { topic, who };
}

function ofColleague(talk: Talk, what: WhatMark): Found {
  const who = whoseIs(talk, what, { fits: isColleague, self: true });
  if (!who || !isOfWork(talk, who)) return undefined;
  return isGeneral(talk, what) && !who.name ? undefined : { topic: 'Staff', who };
}

function ofSchool(talk: Talk, what: WhatMark, topic: Topic): Found {
  const { atWork, own } = companyOf(talk);
  const ours = topic === 'Safeguarding' ? !own && !isNot(talk, what.first) : isOurs(talk, what);
  return atWork && ours && !isGeneral(talk, what) ? { topic, who: asSchool(what) } : undefined;
}

function isChild({ group, one, name }: Who): boolean {
  return (group === 'pupils' && (one || name === 'pupil')) || (group === 'families' && one);
}

/** *The lads in my group: one bereaved, one in foster care*. */
function isOneOf({ tokens, sentences }: Talk, { first }: WhatMark): boolean {
  return [1, 2].some(
    (back) => sentences[first - back] === sentences[first] && ONE.has(tokens[first - back]?.text ?? ''),
  );
}

function isColleague({ group }: Who): boolean {
  return group === 'management' || group === 'colleagues';
}

function isOfWork(talk: Talk, { name, sure }: Who): boolean {
  return name === 'pupil' || (!talk.away && sure) || companyOf(talk).atWork;
}

function isGeneral(talk: Talk, { first }: WhatMark): boolean {
  return companyOf(talk).general.has(talk.sentences[first] ?? 0);
}

/** Whether a sentence is said of one's own school: in the first person, and not of others before it comes to the matter. */
function isOurs(talk: Talk, what: WhatMark): boolean {
  const { first } = what;
  const { people } = companyOf(talk);
  const last = people[firstFrom(people, first) - 1];
  const others =
    last?.group === 'other' && !last.pronoun && talk.sentences[last.last] === talk.sentences[first];
  if (others || isOfOthers(talk, first)) return false;
  return wordsAround(talk, first).some((word) => FIRST_PERSON.has(word)) || isNear(talk, what, 'topic hush');
}

/** *Good luck to everyone with*, *if*, or *not* before a matter. */
function isOfOthers(talk: Talk, first: number): boolean {
  const { tokens, sentences } = talk;
  const lead = tokens
    .slice(Math.max(0, first - LEAD), first)
    .filter((_, index) => sentences[Math.max(0, first - LEAD) + index] === sentences[first]);
  return isNot(talk, first) || lead.some(({ text }) => NOT_OURS.has(text));
}

/** *Ofsted have rung*, or *Ofsted* with *tomorrow* within four words. */
function visit(talk: Talk, what: WhatMark): Found {
  if (isOfOthers(talk, what.first) || isGeneral(talk, what)) return undefined;
  if (what.last > what.first) return { topic: 'Ofsted', who: asSchool(what) };
  const when = talk.whats.find(
    ({ label, first }) =>
      label === 'topic when' &&
      first > what.last &&
      first - what.last <= 5 &&
      talk.sentences[first] === talk.sentences[what.first],
  );
  return when && { topic: 'Ofsted', who: asSchool(when) };
}

/** Two signs of inspectors near each other. */
function twice(talk: Talk, what: WhatMark): Found {
  const { atWork, own } = companyOf(talk);
  const other =
    isNear(talk, what, 'topic visit') ||
    isNear(talk, what, 'topic ofsted') ||
    isNear(talk, what, 'topic hush');
  return other && atWork && !own && !isGeneral(talk, what)
    ? { topic: 'Ofsted', who: asSchool(what) }
    : undefined;
}

/** *I'm not supposed to say*, of work. */
function hushed(talk: Talk, what: WhatMark): Found {
  const { atWork, own } = companyOf(talk);
  return atWork && !own && !isGeneral(talk, what) ? early(talk, what) : undefined;
}

/** What is told too early: with the results, or the like, that it is about. */
function early(talk: Talk, what: WhatMark): Found {
  return { topic: 'Early', who: asSchool(nearTo(talk, what, 'topic thing') ?? what) };
}

function isNear(talk: Talk, what: WhatMark, wanted: WhatLabel): boolean {
  return nearTo(talk, what, wanted) !== undefined;
}

/** A mark of this label that stands near, apart from the mark itself. */
function nearTo({ whats, sentences }: Talk, what: WhatMark, wanted: WhatLabel): WhatMark | undefined {
  const fits = ({ label, first, last }: WhatMark) =>
    label === wanted &&
    (last < what.first || first > what.last) &&
    Math.abs((sentences[first] ?? 0) - (sentences[what.first] ?? 0)) <= NEAR.sentences;
  for (let at = firstFrom(whats, what.first - NEAR.words); at < whats.length; at += 1) {
    const mark = whats[at] as WhatMark;
    if (mark.first > what.first + NEAR.words) break;
    if (fits(mark)) return mark;
  }
  return undefined;
}

/** The words of a sentence, up to twenty each way of a token. */
function wordsAround({ tokens, sentences }: Talk, at: number): string[] {
  return tokens
    .slice(Math.max(0, at - 20), at + 20)
    .filter((_, index) => sentences[Math.max(0, at - 20) + index] === sentences[at])
    .map(({ text }) => text);
}
