import { countWhile } from '../../text/halving';
import { wordSet } from '../../text/word-set';
import type { Passage } from '../said/passage';
import { contactMarks, type ContactLabel, type ContactMark } from './marks';
import { peopleIn, type Known } from './people';

/** Contact with pupils or their families that a draft asks for, offers, tells of or takes up: tokens of one part. */
export interface Contact {
  readonly first: number;
  readonly last: number;
  /** Whether a child sought it, and it was taken up. */
  readonly taken: boolean;
}

/** How many words the marks of one contact may stand apart. */
const FAR = 25;
/** How many words after *message me* a way of the school's may follow: *on our class's Dojo*. */
const CHANNEL = 5;
const BY_ME = wordSet("i i've ive i'm im i'll ill just have also i'd we we've been");

/**
 * The contacts in one part of a draft.
 *
 * @param pupils names of pupils in this part, in order
 * @param ofSchool whether the draft speaks of school
 */
export function contactsIn(
  passage: Passage,
  pupils: () => readonly Known[],
  ofSchool: () => boolean,
): Contact[] {
  const marks = contactMarks(passage.reading);
  if (!marks.some(isAct)) return [];
  const people = peopleIn(passage, marks, pupils(), ofSchool);
  if (people.length === 0) return [];
  return marks.flatMap((act) => {
    const contact = isAct(act) && !passage.isQuoted(act.first) && contactAt(passage, act, marks, people);
    return contact ? [contact] : [];
  });
}

const ACTS: ReadonlySet<ContactLabel> = new Set<ContactLabel>(['ask', 'tell', 'give', 'come']);

function isAct({ label }: ContactMark): boolean {
  return ACTS.has(label);
}

function contactAt(
  passage: Passage,
  act: ContactMark,
  marks: readonly ContactMark[],
  people: readonly Known[],
): Contact | undefined {
  const around = near(passage, act, marks);
  const of = (label: ContactLabel) => around.find((mark) => mark.label === label);
  if (of('not') || of('apart') || goesBySchool(around, act)) return undefined;
  const who = nearest(passage, act, near(passage, act, people));
  if (!who || isOwn(passage, act, around, who)) return undefined;
  const place = around.find(({ label, first }) => label === 'place' && first === act.last + 1);
  const contact = (...others: readonly (Known | ContactMark)[]) => {
    const here = [act, place ?? act, ...others].filter(isWith(passage, act));
    const taken = act.label === 'come' && who.person === 'child';
    return {
      first: Math.min(...here.map(({ first }) => first)),
      last: Math.max(...here.map(({ last }) => last)),
      taken,
    };
  };
  switch (act.label) {
    case 'ask':
      return of('teachers') ? undefined : contact(who);
    case 'give':
      return isMine(passage, act) ? contact(who) : undefined;
    case 'tell': {
      const where = of('place');
      const whom = who.first > act.last && isWith(passage, act)(who);
      return where && whom && isMine(passage, act) ? contact(who, where) : undefined;
    }
    default: {
      const taken = of('taken');
      return taken && contact(who, taken);
    }
  }
}

/**
 * Whether the writer speaks as a parent: *My son's party is on Saturday. Year 2 mums, message me*. Pupils are somebody else's unless
 * they are in the same sentence: *My daughter loves it. My class can add me*.
 */
function isOwn(
  passage: Passage,
  act: ContactMark,
  around: readonly ContactMark[],
  { person }: Known,
): boolean {
  const own = around.filter(({ label }) => label === 'own');
  return person === 'parent' ? own.length > 0 : own.some(isWith(passage, act));
}

/** Whether something stands in the sentence of an act. */
function isWith({ sentences }: Passage, act: ContactMark): (other: { readonly first: number }) => boolean {
  return ({ first }) => sentences[first] === sentences[act.first];
}

/** What begins within reach of an act, in its sentence or the one before or after. The list is in order. */
function near<T extends { readonly first: number }>(
  { sentences }: Passage,
  act: ContactMark,
  list: readonly T[],
): T[] {
  const from = countWhile(list, ({ first }) => first < act.first - FAR);
  const until = countWhile(list, ({ first }) => first <= act.last + FAR);
  const sentence = sentences[act.first] ?? 0;
  return list.slice(from, until).filter(({ first }) => Math.abs((sentences[first] ?? 0) - sentence) <= 1);
}

/** The nearest in the act's own sentence, or else in the one before: *Any Year 4 parents stuck? Message me on here*. */
function nearest({ sentences }: Passage, act: ContactMark, people: readonly Known[]): Known | undefined {
  const sentence = sentences[act.first] ?? 0;
  // *Ordered for Evie? Message me* is said to somebody else.
  const fits = ({ first, named }: Known) =>
    (sentences[first] ?? 0) <= sentence && (!named || act.label === 'come');
  const distance = ({ first, last }: Known) =>
    Math.max(first - act.last, act.first - last) + (sentences[first] === sentence ? 0 : FAR);
  return people.filter(fits).toSorted((a, b) => distance(a) - distance(b))[0];
}

/** *Message me on Dojo*. */
function goesBySchool(around: readonly ContactMark[], act: ContactMark): boolean {
  return around.some(
    ({ label, first }) => label === 'channel' && first >= act.first && first <= act.last + CHANNEL,
  );
}

/** Whether the writer does it: *I've added*, *Just followed*, or *Added* at the beginning of a sentence. */
function isMine({ tokens, sentences }: Passage, { first }: ContactMark): boolean {
  return sentences[first - 1] !== sentences[first] || BY_ME.has(tokens[first - 1]?.text ?? '');
}
