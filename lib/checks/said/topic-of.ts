import type { Known } from './clues';
import type { WhatLabel } from './marks';
import type { Topic } from './matters';
import type { KnownStretch, Tokens } from './stretches';

/** `Private`: it is not plain what it is about, or whose it is. */
export type LikelyTopic = Topic | 'Private';

type Owner = 'child' | 'colleague' | 'own';

const TOPICS: Readonly<Partial<Record<WhatLabel, Topic>>> = {
  'topic case': 'Safeguarding',
  'topic safeguarding': 'Safeguarding',
  'topic plan': 'Needs',
  'topic exclusion': 'Place',
  'topic home': 'Home',
  'topic needs': 'Needs',
  'topic health': 'Health',
  'topic behaviour': 'Behaviour',
  'topic results': 'Results',
  'topic staff': 'Staff',
  'topic jobs': 'Jobs',
};
/** What is told of children, though some of it could be said of anybody. */
const OF_CHILDREN: ReadonlySet<Topic> = new Set([
  'Safeguarding',
  'Home',
  'Needs',
  'Health',
  'Behaviour',
  'Place',
]);
/** What is said of nobody else, also where no child is spoken of: *exclusion letter sent home*. */
const OF_NOBODY_ELSE: ReadonlySet<Topic> = new Set(['Safeguarding', 'Place']);
const OWNERS: Readonly<Record<string, Owner>> = {
  pupils: 'child',
  families: 'child',
  child: 'child',
  family: 'child',
  colleagues: 'colleague',
  management: 'colleague',
  colleague: 'colleague',
  own: 'own',
};

/**
 * What a private matter that was found by no phrase is about: the first that its sentences speak of, by the nearest person whose it
 * may be. Undefined where the writer's own family alone is spoken of, and no school.
 */
export function topicOf(what: Tokens, stretch: KnownStretch<Known>): LikelyTopic | undefined {
  const isWithin = ({ first }: { readonly first: number }) => first >= what.first && first <= what.last;
  const marks = stretch.known.whats.filter((one) => TOPICS[one.label] !== undefined && isWithin(one));
  const owners = ownersIn(stretch);
  const { frame, ofSchool } = stretch.known;
  const isOwn = owners.length > 0 && owners.every(({ owner }) => owner === 'own');
  if (isOwn && frame !== 'work' && !ofSchool) return undefined;
  const near = owners.filter(isWithin);
  const owner = nearest(near.length > 0 ? near : owners, marks[0]?.first ?? what.first);
  if (owner === 'own') return 'Private';
  const topics = marks.flatMap(({ label }) => TOPICS[label] ?? []);
  const ofChild = topics.find((topic) => OF_CHILDREN.has(topic));
  if (ofChild && (owner === 'child' || (!owner && OF_NOBODY_ELSE.has(ofChild)))) return ofChild;
  if (owner === 'colleague' && ofChild) return 'Staff';
  return topics.find((topic) => !OF_CHILDREN.has(topic)) ?? 'Private';
}

interface Owned {
  readonly first: number;
  readonly owner: Owner;
}

/** Of those that overlap the first counts: *my mum* and not *mum has* in *my mum has*. *Mine* alone may be anybody. */
function ownersIn({ known: { whos, whoses, found } }: KnownStretch<Known>): Owned[] {
  const named = found.filter(({ what }) => what === 'pupil-name');
  const marks = [
    ...[...whos, ...whoses].filter(({ label }) => label !== 'pupils some'),
    ...named.map(({ at }) => ({ label: 'child', first: at, last: at })),
  ].toSorted((a, b) => a.first - b.first || b.last - a.last);
  let end = -1;
  return marks.flatMap(({ label, first, last }) => {
    const owner = OWNERS[label.split(' ', 1)[0] ?? ''];
    if (!owner) return [];
    const isMore = first <= end;
    end = Math.max(end, last);
    return isMore ? [] : [{ first, owner }];
  });
}

/** Those who stand before it are nearer than those after. */
function nearest(owners: readonly Owned[], to: number): Owner | undefined {
  const far = ({ first }: Owned) => (first <= to ? to - first : 1000 + first - to);
  return owners.toSorted((a, b) => far(a) - far(b))[0]?.owner;
}
