import type { WhatLabel, WhatMark } from './marks';
import { asSchool, isNot, ownerOf } from './said-of';
import { wordSet } from '../../text/word-set';
import type { Statement } from './statement';
import type { Talk } from './talk';
import type { Who } from './who';

/** What a private matter is about. */
export type Topic =
  | 'Safeguarding'
  | 'Home'
  | 'Needs'
  | 'Health'
  | 'Behaviour'
  | 'Results'
  | 'Staff'
  | 'Jobs'
  | 'Ofsted'
  | 'Early';

/** A private matter, and whose it is. */
export interface Matter extends Statement {
  readonly topic: Topic;
}

const OF_CHILDREN: Readonly<Partial<Record<WhatLabel, Topic>>> = {
  'topic safeguarding': 'Safeguarding',
  'topic home': 'Home',
  'topic needs': 'Needs',
  'topic health': 'Health',
  'topic behaviour': 'Behaviour',
};
const FIRST_PERSON = wordSet("i i'm im i've ive we we're we've weve my our us");
/** Of others, or of nobody yet. */
const NOT_OURS = wordSet('luck hope if your you their friend friends anyone everyone when ever they');
/** How many words before a matter can say that it is another's. */
const LEAD = 8;
const ONE = wordSet('one another two three four five six seven eight');
/** What asks about children in general: before them, at the start of a question, or anywhere in its sentence. */
const ANY = wordSet('any anyone anybody every all how');
const ASKED = wordSet('what why do does can should is are has have when if');
const GENERAL = wordSet('tips advice ideas should training awareness');

/** The private matters that a part of a draft speaks of: a child's, a colleague's, or this school's. */
export function mattersIn(talk: Talk): Matter[] {
  return talk.whats.flatMap((what) => (talk.isQuoted(what.first) ? [] : mattersOf(talk, what)));
}

function mattersOf(talk: Talk, what: WhatMark): Matter[] {
  const { label } = what;
  const of = (topic: Topic, who: Who | undefined): Matter[] => (who ? [{ topic, talk, what, who }] : []);
  const ofChild = OF_CHILDREN[label];
  if (ofChild) {
    const child = (who: Who) => isChild(who) || (who.group === 'pupils' && isOneOf(talk, what));
    // What is done is done by whoever comes before it.
    const done = ofChild === 'Behaviour';
    const who = ownerOf(talk, what, done ? undefined : child);
    if (who?.name === 'colleague' && (ofChild === 'Needs' || ofChild === 'Health')) return of('Staff', who);
    return of(ofChild, who && child(who) && !isGeneral(talk, who) ? who : undefined);
  }
  switch (label) {
    case 'topic results': {
      const who = ownerOf(talk, what);
      return of('Results', who && (isChild(who) || (who.group === 'pupils' && who.sure)) ? who : undefined);
    }
    case 'topic staff': {
      const who = ownerOf(talk, what, isColleague);
      return of('Staff', who && isColleague(who) ? who : undefined);
    }
    case 'topic inside':
      return of('Early', talk.atWork && isOurs(talk, what) ? asSchool(what) : undefined);
    case 'topic jobs':
      return of('Jobs', talk.atWork && isOurs(talk, what) ? asSchool(what) : undefined);
    case 'topic ofsted':
      return of('Ofsted', visit(talk, what));
    case 'topic call':
      return of('Ofsted', isOurs(talk, what) && names(talk, 'topic ofsted') ? asSchool(what) : undefined);
    case 'topic early':
      return of('Early', notOut(talk, what));
    default:
      return [];
  }
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

/** *How do you help a child with autism?* is about no child; about *my* child it is. */
function isGeneral(talk: Talk, who: Who): boolean {
  if (who.sure || who.name) return false;
  const { tokens, sentences } = talk;
  const here = sentences[who.first];
  const before = tokens
    .slice(Math.max(0, who.first - LEAD), who.first)
    .filter((_, index) => sentences[Math.max(0, who.first - LEAD) + index] === here);
  return (
    before.some(({ text }) => ANY.has(text)) ||
    ASKED.has(before[0]?.text ?? '') ||
    wordsAround(talk, who.first).some((word) => GENERAL.has(word))
  );
}

/** Whether a sentence is said of one's own school: in the first person, and not of others before it comes to the matter. */
function isOurs(talk: Talk, { first }: WhatMark): boolean {
  const last = talk.people.findLast(
    (who) => who.last < first && talk.sentences[who.last] === talk.sentences[first],
  );
  const others = last?.group === 'other' && !last.pronoun && last.stands;
  return (
    !others && wordsAround(talk, first).some((word) => FIRST_PERSON.has(word)) && !isOfOthers(talk, first)
  );
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
function visit(talk: Talk, what: WhatMark): Who | undefined {
  if (isOfOthers(talk, what.first)) return undefined;
  if (what.last > what.first) return asSchool(what);
  const when = talk.whats.find(
    ({ label, first }) =>
      label === 'topic when' &&
      first > what.last &&
      first - what.last <= 5 &&
      talk.sentences[first] === talk.sentences[what.first],
  );
  return when && asSchool(when);
}

function notOut(talk: Talk, what: WhatMark): Who | undefined {
  if (!talk.atWork) return undefined;
  const thing = talk.whats.find(
    ({ label, first }) =>
      label === 'topic thing' &&
      Math.abs((talk.sentences[first] ?? 0) - (talk.sentences[what.first] ?? 0)) <= 1 &&
      Math.abs(first - what.first) <= 25,
  );
  return thing && asSchool(thing);
}

function names({ whats }: Talk, label: WhatLabel): boolean {
  return whats.some((mark) => mark.label === label);
}

/** The words of a sentence, up to twenty each way of a token. */
function wordsAround({ tokens, sentences }: Talk, at: number): string[] {
  return tokens
    .slice(Math.max(0, at - 20), at + 20)
    .filter((_, index) => sentences[Math.max(0, at - 20) + index] === sentences[at])
    .map(({ text }) => text);
}
