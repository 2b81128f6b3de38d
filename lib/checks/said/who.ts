import { isPossessive } from '../../roster/name-shape';
import { isTitle } from '../../text/titles';
import { scan, type Scanner } from '../../text/scan';
import { together, type Token } from '../../text/tokens';
import type { WhoLabel, WhoMark } from './marks';
import type { Passage } from './passage';
import { wordSet } from '../../text/word-set';
import { withPronouns } from './pronouns';

export type Group = 'school' | 'management' | 'colleagues' | 'pupils' | 'families';

/** Somebody or something of whom a draft speaks, with the article: *my head*, *one of my class*, *Mrs Khan*. */
export interface Who {
  /** `other`: nobody of school, or somebody else's. */
  readonly group: Group | 'other';
  /** Tokens from `first` to `last`; the noun begins at `noun`. */
  readonly first: number;
  readonly noun: number;
  readonly last: number;
  /** Of the writer's own school, whatever the rest of the draft is about. */
  readonly sure: boolean;
  /** A single person, or some of many: *one of my class*, *half the staff*. */
  readonly one: boolean;
  /** Whether it can stand as it does; else it is good only after an adjective: *useless head*. */
  readonly stands: boolean;
  /** A pronoun that stands for it. */
  readonly pronoun?: true;
  readonly name?: 'pupil' | 'colleague' | 'school';
}

const MINE = wordSet('my our');
const THE = wordSet('the this that these those both');
const OF_MANY = wordSet(
  'a an one another some two three four five six seven eight ten few several nine eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty half most many both every each couple lots loads third quarter 2 3 4 5 6 7 8 9 10',
);
const NOBODY = wordSet('no any every each');
const OTHERS = wordSet('your his her their its whose');
/** *This year's class* is no other's. */
const OF_SCHOOL = wordSet('school trust academy class mat');
const TIMES = wordSet('year today tomorrow yesterday week term month');
/** *My head* is a person's own before these, and before other verbs it is the head teacher. */
const OF_A_BODY = wordSet(
  'is was feels felt hurts aches ached spins bangs banged pounds throbs explodes itches goes needs needed starts started',
);
/** *My head won't stop itching*. */
const WILL_NOT = wordSet("won't wont can't cant cannot doesn't");
const OF_HEADS = wordSet('stop shut switch cope take let work');
const OF_A_PERSON = wordSet("never has had wouldn't let thought teacher just told gave made");
const EXCUSES = wordSet(
  'joke shambles excuse disgrace farce mess dump cow bully nightmare bitch witch idiot clown circus hellhole',
);
const BY = wordSet('by with told asked tell ask against');
const PAST = wordSet('old last former previous ex next');
/** What cannot stand between *my* and the noun. */
const STOP = wordSet(
  'of in at on to for from with and or but is are was were be been am i you he she it they we has have had do does did not who when if as so than about by then because while after before like',
);

/** Those who are spoken of in a passage by nouns, titles and pronouns, in order; none within another. */
export function peopleIn(passage: Passage, marks: readonly WhoMark[], names: readonly Who[]): Who[] {
  const found = [...names];
  const nouns = new Set<number>();
  for (const { label, first, last } of marks) {
    if (label === 'elsewhere' || label === 'work') continue;
    for (let at = first; at <= last; at += 1) nouns.add(at);
  }
  for (const mark of marks) {
    const who = personAt(passage, mark, nouns);
    if (who) found.push(who);
  }
  found.push(...scan(passage.reading, TITLED), ...familiesOf(passage, marks, names));
  const people = joined(passage, withoutOverlaps(found));
  return withPronouns(passage, people);
}

function personAt(
  { reading: { text }, tokens, sentences }: Passage,
  mark: WhoMark,
  nouns: ReadonlySet<number>,
): Who | undefined {
  const { label, first: noun, last } = mark;
  if (label === 'elsewhere' || label === 'work') return undefined;
  const other: Who = { group: 'other', first: noun, noun, last, sure: false, one: false, stands: true };
  if (label === 'other') return other;
  const group = groupOf(label);
  const flagged = (flag: string) => label.includes(flag);
  let [article, first, past] = ['', noun, false];
  for (let at = noun - 1; at >= noun - 3; at -= 1) {
    const token = tokens[at];
    if (!token || sentences[at] !== sentences[noun]) break;
    if (!together(text, token, tokens[at + 1] as Token)) break;
    const own = isPossessive(text, token) && !TIMES.has(token.text);
    if (own || isArticle(token.text)) {
      // *The trust's CEO* is no stranger's.
      [article, first] = [own ? (OF_SCHOOL.has(token.text) ? 'the' : 'their') : token.text, at];
      break;
    }
    if (PAST.has(token.text)) past = true;
    // The *our* of *our school treats TAs* is no article of theirs.
    if (STOP.has(token.text) || nouns.has(at)) break;
  }
  const [of, many] = [tokens[first - 1]?.text, tokens[first - 2]?.text ?? ''];
  const some = (of === 'of' && isSome(many)) || of === 'half' || of === 'most';
  if (some) first -= of === 'of' ? 2 : 1;
  const one = flagged(' one') || some || (OF_MANY.has(article) && group === 'colleagues');
  const who = { group, first, noun, last, one, sure: false, stands: true } as const;
  if (label === 'pupils some') return some ? { ...who, one: true } : { ...other, first };
  if (past || NOBODY.has(article) || (flagged(' mine') && !MINE.has(article))) return { ...other, first };
  if (OTHERS.has(article)) {
    const parent = label === 'families one';
    return parent ? who : { ...other, first };
  }
  if (MINE.has(article)) {
    if (group === 'families' && !flagged('sure')) return some ? { ...who, sure: true } : { ...other, first };
    const isHead = label === 'management' && tokens[noun]?.text === 'head';
    if (isHead && OF_HEADS.has(tokens[last + 2]?.text ?? '') && WILL_NOT.has(tokens[last + 1]?.text ?? ''))
      return { ...other, first };
    return {
      ...who,
      sure: flagged('sure') || group === 'school' || (isHead && isPerson(tokens, first, last)),
    };
  }
  if (THE.has(article)) {
    const sure = flagged('the') || (article === 'this' && (flagged('sure') || group === 'school'));
    return { ...who, sure };
  }
  if (OF_MANY.has(article)) {
    // *A joke of a school* is this one.
    if (/^(?:of|for)$/.test(of ?? '') && EXCUSES.has(many)) return { ...who, first: noun };
    if (group === 'school' || group === 'management') return { ...other, first };
    return { ...who, one: true };
  }
  // *Deputy handed in her notice*: as people write when they leave out the article.
  const opens = sentences[noun - 1] !== sentences[noun] && group !== 'school';
  const sure =
    (flagged('sure') && flagged('bare')) || (flagged('sure') && opens && tokens[noun]?.text !== 'head');
  return { ...who, sure, stands: flagged('bare') || opens };
}

/** Whether *my head* is the head teacher: *my head told us*, *bullied by my head*. */
function isPerson(tokens: readonly Token[], first: number, last: number): boolean {
  const next = tokens[last + 1]?.text ?? '';
  const verb = /(?:[^aeious]s|es|ed)$/.test(next) && !OF_A_BODY.has(next);
  return verb || OF_A_PERSON.has(next) || BY.has(tokens[first - 1]?.text ?? '');
}

function groupOf(label: WhoLabel): Group {
  return label.split(' ')[0] as Group;
}

function isArticle(word: string): boolean {
  return MINE.has(word) || THE.has(word) || OF_MANY.has(word) || OTHERS.has(word) || NOBODY.has(word);
}

/** *Mrs Khan*: somebody at work, where the draft is about work. */
const TITLED: Scanner<Who> = {
  reach: 1,
  begins: (token) => token.capital && isTitle(token),
  find(tokens, first, text) {
    const [token, next] = [tokens[first], tokens[first + 1]];
    if (!token || !next?.capital || !together(text, token, next)) return undefined;
    return { group: 'colleagues', first, noun: first, last: first + 1, sure: false, one: true, stands: true };
  },
};

/** *Leo's mum*: of school, as Leo is. */
function familiesOf(
  { reading: { text }, tokens }: Passage,
  marks: readonly WhoMark[],
  names: readonly Who[],
): Who[] {
  const ends = new Map(names.filter(({ name }) => name === 'pupil').map((who) => [who.last, who]));
  return marks.flatMap(({ label, first: noun, last }) => {
    const child = label === 'families one' ? ends.get(noun - 1) : undefined;
    if (!child || !isPossessive(text, tokens[child.last] as Token)) return [];
    return [{ group: 'families', first: child.first, noun, last, sure: true, one: true, stands: true }];
  });
}

/** In order, the longer of two that overlap, and names before all, but for the families of those who have them. */
function withoutOverlaps(found: readonly Who[]): Who[] {
  const rank = ({ name, first, last, sure, group }: Who) =>
    (name || (group === 'families' && sure) ? 1000 : 0) + last - first;
  const taken = new Set<number>();
  return found
    .toSorted((a, b) => rank(b) - rank(a) || a.first - b.first)
    .filter(({ first, last }) => {
      for (let at = first; at <= last; at += 1) if (taken.has(at)) return false;
      for (let at = first; at <= last; at += 1) taken.add(at);
      return true;
    })
    .toSorted((a, b) => a.first - b.first);
}

const JOINS = wordSet('in at from of on with');

/** *The boy in my class*: one who is spoken of, and as surely of school as the class is. */
function joined({ reading: { text }, tokens }: Passage, people: readonly Who[]): Who[] {
  const all: Who[] = [];
  for (const who of people) {
    const before = all.at(-1);
    const join = tokens[who.first - 1];
    const joins = before && before.last === who.first - 2 && join && JOINS.has(join.text);
    const apart = joins && /[.!?,;:\n]/.test(text.slice(tokens[before.last]?.end, join.start));
    if (!joins || apart || before.group === 'other' || who.group === 'other' || who.name === 'pupil')
      all.push(who);
    else all[all.length - 1] = { ...before, last: who.last, sure: before.sure || who.sure, stands: true };
  }
  return all;
}

/** *Fourteen of them*. */
export function isSome(word: string): boolean {
  return OF_MANY.has(word) || /^\d{1,3}$/.test(word);
}
