import { isPossessive } from '../../roster/name-shape';
import type { Token } from '../../text/tokens';
import type { WhatMark } from './marks';
import { wordSet } from '../../text/word-set';
import type { Passage } from './passage';
import type { Talk } from './talk';
import type { Who } from './who';
import { countWhile } from '../../text/halving';
import { Kept } from '../../text/kept';

const BE = wordSet(
  "is are was were be been being getting becoming became become seem seems isn't isnt aren't arent wasn't wasnt weren't werent they're theyre",
);
const HAVE = wordSet("has have had they've hasn't haven't hadn't hasnt havent");
const NOT = wordSet(
  "not isn't isnt aren't arent wasn't wasnt weren't werent never no hardly nor neither hasn't haven't hadn't hasnt havent without",
);
/** What may stand between those who are spoken of and what is said of them. */
const BETWEEN = wordSet(
  'so really very absolutely just totally completely utterly actually honestly literally always still all both such quite pretty bit bloody fucking fkn effing flipping fricking frigging damn too seriously genuinely proper well clearly obviously frankly officially beyond probably apparently also now again today tonight lately recently this morning afternoon week term year half at every single day time of a an the as even only ever more most bunch load pack actual pure full total complete right who which that will keeps keep kept yet little right proper some these those days nowadays by far other would can could may might must did do does had going trying used loves likes love like tends decided tried started begins chose managed wants want expected supposed basically simply truly such up time once constantly being gone have been like gate gates playground door',
);
/** What may stand between *sick of* and those of whom somebody is. */
const BEFORE = wordSet('all some of these those the my our this that bloody fucking absolutely certain most');
/** What begins the words that tell more of somebody: *the parents at the front with their phones*. */
const MODIFIERS = wordSet('in at of from on with who that they we i next upstairs above');
/** What begins another clause. */
const STOPS = wordSet('and but or because so as if when while than though although then');
/** Before what people say of themselves. */
const SELF = wordSet("am i'm im i");
/** *Hate the kids being sad* is not said against them. */
const BEING = wordSet('being having getting leaving feeling going');
const IF = wordSet('if when unless imagine whether wonder hope');
const FARTHEST_BETWEEN = 9;
const BREAK = /[,;:()"“”–—\n]| - /;

/** Of whom a predicate such as *useless* or *never listens* is said, where it directly belongs to them. */
export function subjectOf(
  talk: Talk,
  what: WhatMark,
): { readonly who: Who; readonly negated: boolean; readonly be: boolean } | undefined {
  const { tokens, sentences, reading } = talk;
  const ends = endsOf(talk);
  let [negated, be, modified, steps] = [false, false, false, 0];
  for (let at = what.first - 1; at >= 0; at -= 1) {
    const token = tokens[at] as Token;
    if (sentences[at] !== sentences[what.first]) return undefined;
    const { text } = token;
    const gap = reading.text.slice(token.end, (tokens[at + 1] as Token).start);
    const relative = text === 'who' || text === 'which' || /^(?:who|which)$/.test(tokens[at + 1]?.text ?? '');
    if (BREAK.test(gap) && !relative && !/^:\s?$/.test(gap)) return undefined;
    // *SLT: useless.*
    if (gap.startsWith(':')) be = true;
    const who = ends.get(at);
    if (who) {
      if (modified && who.pronoun) continue;
      if (modified && !MODIFIERS.has(tokens[who.last + 1]?.text ?? '')) return undefined;
      const asked = BE.has(tokens[who.first - 1]?.text ?? '');
      const short = isPossessive(reading.text, token) || BE.has(text);
      return { who, negated: negated || isDoubted(talk, who), be: be || short || asked };
    }
    steps += 1;
    if (steps > FARTHEST_BETWEEN || (modified && BE.has(text))) return undefined;
    if (NOT.has(text)) negated = true;
    if (BE.has(text)) be = true;
    else if (!BETWEEN.has(text) && !NOT.has(text) && !HAVE.has(text)) {
      if (!be || STOPS.has(text)) return undefined;
      modified = true;
    }
  }
  return undefined;
}

/** Of whom it is said that follows: *sick of* the parents. */
export function objectOf(talk: Talk, what: WhatMark): Who | undefined {
  const { tokens, sentences, reading } = talk;
  const begins = beginsOf(talk);
  for (let at = what.last + 1; at <= what.last + 4; at += 1) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (!before || !token || sentences[at] !== sentences[what.first]) return undefined;
    if (BREAK.test(reading.text.slice(before.end, token.start))) return undefined;
    const who = begins.get(at);
    if (who) return isNot(talk, what.first) || goesOn(talk, who) ? undefined : who;
    if (!BEFORE.has(token.text)) return undefined;
  }
  return undefined;
}

/** Between an adjective and the noun that it goes with: *vile little group of* boys. */
const FILLERS = wordSet('little old young new group bunch lot load pack set gang of');
const MOST_FILLERS = 3;

/** Of whom an adjective is said that stands right before their noun: *useless* SLT, the *worst* class. */
export function nounOf(talk: Talk, what: WhatMark): Who | undefined {
  const nouns = nounsOf(talk);
  let at = what.last + 1;
  while (!nouns.has(at) && at <= what.last + MOST_FILLERS && FILLERS.has(talk.tokens[at]?.text ?? ''))
    at += 1;
  const who = nouns.get(at);
  if (!who || who.pronoun || SELF.has(talk.tokens[who.first - 1]?.text ?? '')) return undefined;
  return isNot(talk, Math.min(who.first, what.first)) ? undefined : who;
}

/** How many words a matter may stand from the one whose it is. */
const FAR = 15;

/**
 * Whose matter it is, within a sentence: of the last who is spoken of before it, or else of the first after it; where nobody is, of the
 * one in the two sentences before. Undefined where it is said not to be so.
 *
 * @param fits of two in its sentence, whose it can be
 */
export function ownerOf(
  talk: Talk,
  what: WhatMark,
  fits: (who: Who) => boolean = () => true,
): Who | undefined {
  const { sentences } = talk;
  const people = placesOf(talk).standing;
  if (isNot(talk, what.first)) return undefined;
  const after = firstWho(people, what.first + 1);
  const [before, next] = [people[after - 1], people[after]];
  const near = (who: Who | undefined, back = 0) =>
    who &&
    sentences[who.last] === (sentences[what.first] ?? 0) - back &&
    Math.max(what.first - who.last, who.first - what.last) <= FAR
      ? who
      : undefined;
  const here = [near(before), near(next)].filter((who) => who !== undefined);
  if (here.length > 0) return here.find(fits) ?? here[0];
  return before?.sure && before.one ? (near(before, 1) ?? near(before, 2)) : undefined;
}

/** The place in a list, in order, of the first who begins at a token or after it. By halving. */
function firstWho(people: readonly Who[], token: number): number {
  return countWhile(people, ({ first }) => first < token);
}

/** Whether it is something of theirs after all: *sick of the kids' shoes*, *hate the kids being sad*. */
function goesOn({ tokens, reading }: Talk, { last }: Who): boolean {
  const [noun, next] = [tokens[last], tokens[last + 1]];
  if (!noun || !next) return false;
  const possessive =
    isPossessive(reading.text, noun) || /^['’]/.test(reading.text.slice(noun.end, next.start));
  return possessive || BEING.has(next.text);
}

/** Whether *not*, *never* or the like stands shortly before a token. */
export function isNot({ tokens, sentences }: Passage, at: number): boolean {
  return [1, 2, 3].some((back) => {
    const before = tokens[at - back];
    return (
      before && sentences[at - back] === sentences[at] && (NOT.has(before.text) || DONT.test(before.text))
    );
  });
}

const DONT = /^(?:do|does|did|wo|ca|would|should|could)n'?t$/;

function isDoubted({ tokens, sentences }: Talk, { first }: Who): boolean {
  return (
    sentences[first - 1] === sentences[first] &&
    (IF.has(tokens[first - 1]?.text ?? '') || NOT.has(tokens[first - 1]?.text ?? ''))
  );
}

/** Words that stand for the school itself. */
export function asSchool({ first, last }: WhatMark): Who {
  return { group: 'school', first, noun: first, last, sure: true, one: false, stands: true };
}

/** How many words a byname may stand from the one who is meant. */
const FAR_BYNAME = 30;

/** Who is meant by a byname that stands alone: *… got a lecture. Ridiculous woman*. The last who was spoken of, two sentences back at most. */
export function meantBy(talk: Talk, { first }: WhatMark): Who | undefined {
  const { sentences } = talk;
  const people = placesOf(talk).standing;
  const who = people[firstWho(people, first + 1) - 1];
  if (!who || first - who.last > FAR_BYNAME) return undefined;
  return (sentences[first] ?? 0) - (sentences[who.last] ?? 0) <= 2 ? who : undefined;
}

interface Places {
  readonly ends: ReadonlyMap<number, Who>;
  readonly begins: ReadonlyMap<number, Who>;
  readonly nouns: ReadonlyMap<number, Who>;
  readonly standing: readonly Who[];
}

const places = new Kept<Talk, Places>();

function placesOf(talk: Talk): Places {
  let known = places.get(talk);
  if (!known) {
    const by = (key: 'first' | 'last' | 'noun') => new Map(talk.people.map((who) => [who[key], who]));
    const standing = talk.people.filter(({ stands }) => stands);
    places.set(talk, (known = { ends: by('last'), begins: by('first'), nouns: by('noun'), standing }));
  }
  return known;
}

const endsOf = (talk: Talk) => placesOf(talk).ends;
const beginsOf = (talk: Talk) => placesOf(talk).begins;
const nounsOf = (talk: Talk) => placesOf(talk).nouns;
