import type { Context, Draft, Span } from '../check';
import { findingsOf } from '../once';
import { pupilName } from '../pupil-name';
import { schoolName } from '../school-name';
import { speaksOfSchool } from '../school-words';
import { tokenEndingAfter } from '../../text/tokens';
import { colleaguesIn } from './colleagues';
import { whatMarks, whoMarks, type WhatLabel, type WhatMark } from './marks';
import { passageOf, type Passage } from './passage';
import { wordSet } from '../../text/word-set';
import { peopleIn, type Who } from './who';
import { Kept } from '../../text/kept';

/** A part of a draft with all that is said in it, and of whom. */
export interface Talk extends Passage {
  readonly whats: readonly WhatMark[];
  readonly people: readonly Who[];
  /** The same, before those are left out who may not be of the writer's school. */
  readonly spoken: readonly Who[];
  /** Whether something in the draft takes it to another school, or to the writer's own children. */
  readonly away: boolean;
  /** Whether the draft is about the writer's work, and nothing in it takes it elsewhere. */
  readonly atWork: boolean;
}

/** Labels of words such as *tomorrow*, which matter only beside others: most drafts hold no more than these. */
const SAY_NOTHING: ReadonlySet<WhatLabel> = new Set<WhatLabel>(['topic when', 'topic thing', 'topic visit']);

const known = new Kept<Context, readonly Talk[]>();

/** What a draft says of people and of the school; no part of it where nothing is said that any check looks for. */
export function talkOf(draft: Draft, context: Context): readonly Talk[] {
  let talk = known.get(context);
  if (!talk) known.set(context, (talk = listen(draft, context)));
  return talk;
}

function listen(draft: Draft, context: Context): Talk[] {
  const { readings } = context;
  const whats = readings.map(whatMarks);
  if (whats.every((marks) => marks.every(({ label }) => SAY_NOTHING.has(label)))) return [];
  const marks = readings.map(whoMarks);
  const named = namesIn(draft, context);
  const talks = readings.map((reading, part) => {
    const passage = passageOf(reading, part);
    const names = named.filter(({ span }) => span.part === part).flatMap((name) => asWho(passage, name));
    return {
      ...passage,
      whats: whats[part] ?? [],
      people: peopleIn(passage, marks[part] ?? [], names),
    };
  });
  const aboutWork =
    speaksOfSchool(readings).length > 0 ||
    marks.some((part) => part.some(({ label }) => label === 'work')) ||
    talks.some(({ people }) => people.some(({ sure }) => sure)) ||
    (isOfThoseAbove(talks) && !marks.some((part) => part.some(({ label }) => label === 'other')));
  const elsewhere = talks.map(
    ({ part, sentences }) =>
      new Set(
        marks[part]
          // *Wouldn't send my own kids to*: said of the school.
          ?.filter(({ label, first }) => label === 'elsewhere' && !isWithin(whats[part] ?? [], first))
          .map(({ first }) => sentences[first] ?? 0),
      ),
  );
  const away = elsewhere.some(({ size }) => size > 0);
  const atWork = aboutWork && !away;
  return talks.map((talk) => ({
    ...talk,
    atWork,
    away,
    spoken: talk.people,
    people: talk.people.map((who) => {
      const apart = elsewhere[talk.part]?.has(talk.sentences[who.first] ?? 0) === true;
      return isOfWork(who, apart, atWork) ? who : { ...who, group: 'other' as const };
    }),
  }));
}

function isWithin(whats: readonly WhatMark[], token: number): boolean {
  return whats.some(({ label, first, last }) => label === 'of whom' && first < token && token <= last);
}

const FIRST_PERSON = wordSet(
  "i i'm im i've ive i'll me we we're we've us our ours my mine staff teachers tas",
);

/** Whether a draft in the first person speaks of *the deputy*, *management* or the like: whoever writes it works for them. */
function isOfThoseAbove(talks: readonly Omit<Talk, 'atWork' | 'spoken' | 'away'>[]): boolean {
  const above = talks.some(({ tokens, people }) =>
    people.some(
      ({ group, stands, first, noun }) =>
        (group === 'management' || (group === 'school' && tokens[noun]?.text === 'trust')) &&
        stands &&
        !(tokens[noun]?.text === 'head' && tokens[first]?.text === 'my'),
    ),
  );
  return (
    above &&
    talks.some(
      ({ tokens, whats }) =>
        whats.some(({ label }) => label === 'of whom') || tokens.some(({ text }) => FIRST_PERSON.has(text)),
    )
  );
}

/** Whether somebody is of the writer's school: not where the sentence is about another, and else only in a draft about work. */
function isOfWork({ name, sure }: Who, away: boolean, atWork: boolean): boolean {
  if (name === 'pupil') return true;
  return !away && (sure || atWork);
}

interface Named {
  readonly span: Span;
  readonly kind: NonNullable<Who['name']>;
  readonly sure: boolean;
}

function namesIn(draft: Draft, context: Context): Named[] {
  const of = (check: typeof pupilName, kind: Named['kind']) =>
    findingsOf(check, draft, context).flatMap(({ spans }) =>
      spans.map((span) => ({ span, kind, sure: true })),
    );
  return [
    ...of(pupilName, 'pupil'),
    ...of(schoolName, 'school'),
    ...colleaguesIn(context).map((span) => ({ span, kind: 'colleague' as const, sure: span.whole })),
  ];
}

const GROUPS = { pupil: 'pupils', school: 'school', colleague: 'colleagues' } as const;

function asWho({ tokens }: Passage, { span, kind, sure }: Named): Who[] {
  const first = tokenEndingAfter(tokens, span.start);
  let last = first;
  while ((tokens[last + 1]?.start ?? span.end) < span.end) last += 1;
  if (!tokens[first]) return [];
  const one = kind !== 'school';
  return [{ group: GROUPS[kind], first, noun: first, last, sure, one, stands: true, name: kind }];
}
