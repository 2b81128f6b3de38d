import type { Context, Draft } from '../check';
import { findingsOf } from '../once';
import { pupilName } from '../pupil-name';
import { schoolName } from '../school-name';
import { speaksOfSchool } from '../school-words';
import type { Mark } from '../../text/labelled-phrases';
import { tokenEndingAfter } from '../../text/tokens';
import { accusations } from './accused';
import type { Known } from './clues';
import { criticisms } from './criticised';
import { learnedOdds, SAID, withRivals, type SaidId } from './likelihood';
import { whatMarks, whoMarks, whoseMarks } from './marks';
import { mattersIn } from './matters';
import { passageOf } from './passage';
import { sentencesIn, sharedOut, stretchesOf, type Stretch } from './stretches';
import { talkOf } from './talk';

/** A stretch of a draft, with what is known of it. */
export interface KnownStretch extends Stretch {
  readonly known: Known;
}

/** Tokens of a stretch, and how much they speak for each check. */
interface JudgedSentence {
  readonly first: number;
  readonly last: number;
  readonly odds: Readonly<Record<SaidId, number>>;
}

/** How likely it is of each check that it is said in a stretch, in tenths of the logarithm of the odds. */
interface Judgement {
  readonly odds: Readonly<Record<SaidId, number>>;
  readonly sentences: readonly JudgedSentence[];
}

export interface Likely extends KnownStretch, Judgement {}

const judged = new WeakMap<Context, readonly Likely[]>();
/** The stretches that were judged last: most are the same again at the next key. Tokens of a judgement count from the stretch's. */
let before: readonly JudgedStretch[] = [];

interface JudgedStretch {
  readonly stretch: KnownStretch;
  readonly judgement: Judgement;
}

/** All stretches of a draft, judged. */
export function likelyIn(draft: Draft, context: Context): readonly Likely[] {
  let likely = judged.get(context);
  if (!likely) judged.set(context, (likely = judgeAll(knownStretches(draft, context))));
  return likely;
}

function judgeAll(stretches: readonly KnownStretch[]): Likely[] {
  let byText: ReadonlyMap<string, JudgedStretch> | undefined;
  before = stretches.map((stretch, at): JudgedStretch => {
    const there = before[at];
    const earlier =
      there && isUntouched(stretch, there.stretch)
        ? there
        : (byText ??= new Map(before.slice(at).map((one) => [textOf(one.stretch), one]))).get(
            textOf(stretch),
          );
    const judgement = earlier && saysTheSame(stretch, earlier.stretch) ? earlier.judgement : judge(stretch);
    return { stretch, judgement };
  });
  return before.map(({ stretch, judgement: { odds, sentences } }) => ({
    ...stretch,
    odds,
    sentences: sentences.map(moved(stretch.first)),
  }));
}

/** Whether a stretch stands where it stood, with nothing before it or in it changed: then its words are the very same objects. */
function isUntouched(one: KnownStretch, other: KnownStretch): boolean {
  const [tokens, others] = [one.passage.tokens, other.passage.tokens];
  const after = tokens[one.last + 1];
  return (
    after !== undefined &&
    after === others[other.last + 1] &&
    one.first === other.first &&
    one.last === other.last &&
    one.passage.part === other.passage.part &&
    tokens[one.first] === others[other.first]
  );
}

function moved(by: number): (sentence: JudgedSentence) => JudgedSentence {
  return ({ first, last, odds }) => ({ first: first + by, last: last + by, odds });
}

/** All stretches of a draft, and what is known of them: what the judgement goes by, and what it is learned from. */
export function knownStretches(draft: Draft, context: Context): KnownStretch[] {
  const { readings } = context;
  const ofSchool = speaksOfSchool(readings).length > 0;
  const talks = talkOf(draft, context);
  return readings.flatMap((reading, part) => {
    const passage = passageOf(reading, part);
    const talk = talks[part];
    const named = [pupilName, schoolName].flatMap((check) =>
      findingsOf(check, draft, context)
        .flatMap(({ spans }) => spans)
        .filter((span) => span.part === part)
        .map(({ start }) => ({ what: check.id, at: tokenEndingAfter(passage.tokens, start) })),
    );
    const said = talk
      ? { criticism: criticisms(talk), accusation: accusations(talk), confidential: mattersIn(talk) }
      : undefined;
    const found = SAID.flatMap((what) => (said?.[what] ?? []).map((one) => ({ what, at: one.what.first })));
    const stretches = stretchesOf(passage);
    const firstOf = ({ first: at }: { readonly first: number }) => ({ part, at });
    const whos = sharedOut(stretches, whoMarks(reading), firstOf);
    const whats = sharedOut(stretches, whatMarks(reading), firstOf);
    const whoses = sharedOut(stretches, whoseMarks(reading), firstOf);
    const founds = sharedOut(stretches, [...named, ...found], ({ at }) => ({ part, at }));
    const frame = talk?.away ? ('away' as const) : talk?.atWork ? ('work' as const) : undefined;
    return stretches.map((stretch, at) => ({
      ...stretch,
      known: {
        whos: whos[at] ?? [],
        whats: whats[at] ?? [],
        whoses: whoses[at] ?? [],
        found: founds[at] ?? [],
        frame,
        ofSchool,
      },
    }));
  });
}

function textOf({ passage: { tokens, reading }, first, last }: KnownStretch): string {
  return reading.text.slice(tokens[first]?.start, tokens[last + 1]?.start);
}

/** Whether the same is known of two stretches of the same text: all that a judgement goes by. */
function saysTheSame(one: KnownStretch, other: KnownStretch): boolean {
  const by = one.first - other.first;
  const [mine, others] = [one.known, other.known];
  return (
    // A tag is taken apart, and its sign stands before the stretch.
    one.last - other.last === by &&
    mine.frame === others.frame &&
    mine.ofSchool === others.ofSchool &&
    areMarkedAlike(mine.whos, others.whos, by) &&
    areMarkedAlike(mine.whats, others.whats, by) &&
    areMarkedAlike(mine.whoses, others.whoses, by) &&
    mine.found.length === others.found.length &&
    mine.found.every(({ what, at }, place) => {
      const found = others.found[place];
      return what === found?.what && at - found.at === by;
    })
  );
}

function areMarkedAlike(some: readonly Mark<string>[], others: readonly Mark<string>[], by: number): boolean {
  if (some.length !== others.length) return false;
  return some.every((one, at) => {
    const other = others[at] as Mark<string>;
    return one.label === other.label && one.first - other.first === by && one.last - other.last === by;
  });
}

function judge(stretch: KnownStretch): Judgement {
  const { passage, first, known } = stretch;
  const { weights, bias, told, tellClues } = learnedOdds();
  const sentences = sentencesIn(passage, stretch).map((sentence) => ({ ...sentence, sums: [0, 0, 0] }));
  const sums = [...bias];
  const start = passage.sentences[first] ?? 0;
  told.begin();
  tellClues(stretch, known, (clue, at) => {
    if (!told.isNew(clue)) return;
    const sentence = at < 0 ? undefined : sentences[(passage.sentences[at] ?? 0) - start];
    for (let place = 0; place < weights.length; place += 1) {
      const weight = weights[place]?.[clue] ?? 0;
      sums[place] = (sums[place] ?? 0) + weight;
      if (sentence) sentence.sums[place] = (sentence.sums[place] ?? 0) + weight;
    }
  });
  return {
    odds: byCheck(withRivals(sums)),
    sentences: sentences
      .map(({ sums: odds, ...sentence }) => ({ ...sentence, odds: byCheck(odds) }))
      .map(moved(-first)),
  };
}

function byCheck([criticism = 0, accusation = 0, confidential = 0]: readonly number[]): Readonly<
  Record<SaidId, number>
> {
  return { criticism, accusation, confidential };
}
