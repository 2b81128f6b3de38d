import { whoseMarks, type WhatMark, type WhoseLabel, type WhoseMark } from './marks';
import { isNot } from './said-of';
import { wordSet } from '../../text/word-set';
import type { Talk } from './talk';
import type { Who } from './who';
import { countWhile } from '../../text/halving';
import { Kept } from '../../text/kept';

/** Everybody whose private matters a part of a draft may tell, and what it says of work and of things in general. */
interface Company {
  /** In order, none within another. */
  readonly people: readonly Who[];
  /** Whether the draft is about the writer's work, told by many more words than `atWork` goes by. */
  readonly atWork: boolean;
  /** Whether somebody of the writer's own is spoken of anywhere. */
  readonly own: boolean;
  /** The sentences about things in general. */
  readonly general: ReadonlySet<number>;
}

const GROUPS = { child: 'pupils', family: 'families', colleague: 'colleagues', own: 'other' } as const;
const SELF = wordSet("i i'm im i've ive i'd i'll my me mine myself");
/** How many words a matter may stand from the one whose it is: in its sentence, and from there in another. */
const FAR = 20;
const FAR_AWAY = 30;
/** How many words before a matter *I* makes it the writer's own. */
const BY_SELF = 6;

const known = new Kept<Talk, Company>();

export function companyOf(talk: Talk): Company {
  let company = known.get(talk);
  if (!company) known.set(talk, (company = gather(talk)));
  return company;
}

function gather(talk: Talk): Company {
  const marks = whoseMarks(talk.reading);
  const of = (label: WhoseLabel) => marks.filter((mark) => mark.label === label);
  return {
    people: peopleOf(talk, marks),
    atWork: talk.atWork || (!talk.away && of('work').length > 0),
    own: talk.away || of('own').length > 0,
    general: new Set(of('general').map(({ first }) => talk.sentences[first] ?? 0)),
  };
}

/** Those of the talk and those of the marks; of two that overlap a name, or else the longer. */
function peopleOf({ spoken }: Talk, marks: readonly WhoseMark[]): Who[] {
  const taken = new Set<number>();
  return [
    ...spoken.filter(({ stands }) => stands).map((who) => ({ who, rank: rank(who) })),
    ...marks
      .filter(isPerson)
      .map((mark) => ({ who: asWho(mark), rank: rank(asWho(mark)) + MARKED[mark.label] })),
  ]
    .toSorted((a, b) => b.rank - a.rank || a.who.first - b.who.first)
    .flatMap(({ who }) => {
      for (let at = who.first; at <= who.last; at += 1) if (taken.has(at)) return [];
      for (let at = who.first; at <= who.last; at += 1) taken.add(at);
      return [who];
    })
    .toSorted((a, b) => a.first - b.first);
}

function isPerson(mark: WhoseMark): mark is WhoseMark & { label: keyof typeof GROUPS } {
  return mark.label in GROUPS;
}

function asWho({ label, first, last }: WhoseMark & { label: keyof typeof GROUPS }): Who {
  const one = label !== 'own';
  return { group: GROUPS[label], first, noun: last, last, sure: false, one, stands: true };
}

function rank({ name, group, first, last }: Who): number {
  return (name ? 1000 : 0) + 2 * (last - first) + (group === 'other' ? 0 : 1);
}

/** *My gran* is nobody's at school, though *gran was* could be. */
const MARKED = { child: 0, family: 0, colleague: 0, own: 2 } as const;

/** Whether it is a pronoun that stands for nobody who was spoken of. */
function isUnknown({ group, pronoun, one }: Who): boolean {
  return group === 'other' && pronoun === true && one;
}

/**
 * Whose a matter is: of the nearest before it in its sentence, or else after it; else of the nearest in the two sentences before or the one
 * after. Of a *he* or *she* whom nothing explains it is somebody's at work, where the draft is about work. Undefined where it is
 * nobody's, the writer's own, or one of the writer's own family's.
 *
 * @param options.fits whose it can be
 * @param options.only whether it is nobody's where it is not the very nearest's before it, as what is done is
 * @param options.self whether it can be the writer's own, which *I* before it then says
 */
export function whoseIs(
  talk: Talk,
  what: WhatMark,
  {
    fits,
    self,
    only = false,
  }: { readonly fits: (who: Who) => boolean; readonly self: boolean; readonly only?: boolean },
): Who | undefined {
  const { people, own, atWork } = companyOf(talk);
  if (isNot(talk, what.first)) return undefined;
  const after = firstFrom(people, what.first + 1);
  const before = nearest(
    talk,
    what,
    people.slice(Math.max(0, after - (only ? 1 : 8)), after).toReversed(),
    fits,
  );
  const mine = self && isOfSelf(talk, what, before.who);
  if (before.who) return mine || before.own ? undefined : before.who;
  if (before.own || mine || (only && isHere(talk, what, people[after - 1]))) return undefined;
  const next = nearest(talk, what, people.slice(after, after + 6), fits);
  if (next.own) return undefined;
  if (next.who) return next.who;
  if (only) return undefined;
  const unknown = before.unknown ?? next.unknown;
  return unknown && atWork && !own ? unknown : undefined;
}

interface Near {
  readonly who?: Who;
  readonly own?: true;
  readonly unknown?: Who;
}

/** The first who fits of those who stand ever farther away, unless one of the writer's own comes before. */
function nearest(talk: Talk, what: WhatMark, people: readonly Who[], fits: (who: Who) => boolean): Near {
  const { sentences } = talk;
  const at = sentences[what.first] ?? 0;
  let unknown: Who | undefined;
  for (const who of people) {
    const apart = Math.abs((sentences[who.last] ?? 0) - at);
    const far = Math.max(what.first - who.last, who.first - what.last);
    if (apart > (who.last < what.first ? 2 : 1) || far > (apart === 0 ? FAR : FAR_AWAY)) break;
    if (isUnknown(who)) unknown ??= apart === 0 ? who : undefined;
    else if (fits(who)) return { who };
    else if (who.group === 'other') return { own: true };
  }
  return unknown ? { unknown } : {};
}

/** The place in a list, in order, of the first that begins at a token or after it. By halving. */
export function firstFrom(list: readonly { readonly first: number }[], token: number): number {
  return countWhile(list, ({ first }) => first < token);
}

function isHere({ sentences }: Talk, { first }: WhatMark, who: Who | undefined): boolean {
  return who !== undefined && sentences[who.last] === sentences[first];
}

/** *I have ADHD*: said in its sentence shortly before it, and nearer than somebody else. */
function isOfSelf({ tokens, sentences }: Talk, { first }: WhatMark, who: Who | undefined): boolean {
  for (let at = first; at >= Math.max(0, first - BY_SELF); at -= 1) {
    if (sentences[at] !== sentences[first] || (who && at <= who.last)) return false;
    if (SELF.has(tokens[at]?.text ?? '')) return true;
  }
  return false;
}
