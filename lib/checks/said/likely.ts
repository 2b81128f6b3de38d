import type { Context, Draft } from '../check';
import { findingsOf } from '../once';
import { pupilName } from '../pupil-name';
import { schoolName } from '../school-name';
import { speaksOfSchool } from '../school-words';
import { tokenEndingAfter } from '../../text/tokens';
import { accusations } from './accused';
import { tellClues, type Known } from './clues';
import { criticisms } from './criticised';
import { BIAS, oddsOf, SAID, withRivals, type SaidId } from './likelihood';
import { whatMarks, whoMarks, whoseMarks } from './marks';
import { mattersIn } from './matters';
import { passageOf } from './passage';
import { isNot } from './said-of';
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
/** The stretches that were judged last, by all that a judgement goes by: most are the same again at the next key. Tokens count from the stretch's. */
let before: ReadonlyMap<string, Judgement> = new Map();

/** All stretches of a draft, judged. */
export function likelyIn(draft: Draft, context: Context): readonly Likely[] {
  let likely = judged.get(context);
  if (!likely) judged.set(context, (likely = judgeAll(knownStretches(draft, context))));
  return likely;
}

function judgeAll(stretches: readonly KnownStretch[]): Likely[] {
  const now = new Map<string, Judgement>();
  const all = stretches.map((stretch): Likely => {
    const key = keyOf(stretch);
    const judgement = before.get(key) ?? judge(stretch);
    now.set(key, judgement);
    return { ...stretch, odds: judgement.odds, sentences: judgement.sentences.map(moved(stretch.first)) };
  });
  before = now;
  return all;
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

/** All that a judgement goes by. */
function keyOf({
  passage,
  first,
  last,
  known: { whos, whats, whoses, found, frame, ofSchool },
}: KnownStretch) {
  const { tokens, reading } = passage;
  let marks = `${frame} ${ofSchool}`;
  for (const mark of whos) marks += ` ${mark.label}${mark.first - first}-${mark.last - first}`;
  for (const mark of whats) marks += ` ${mark.label}${mark.first - first}${isNot(passage, mark.first)}`;
  for (const mark of whoses) marks += ` ${mark.label}${mark.first - first}`;
  for (const { what, at } of found) marks += ` ${what}${at - first}`;
  return `${marks}\n${reading.text.slice(tokens[first]?.start, tokens[last + 1]?.start)}`;
}

function judge(stretch: KnownStretch): Judgement {
  const { passage, first, known } = stretch;
  const sentences = sentencesIn(passage, stretch).map((sentence) => ({ ...sentence, sums: [0, 0, 0] }));
  const sums = [...oddsOf(BIAS)];
  const told = new Set<string>();
  const start = passage.sentences[first] ?? 0;
  tellClues(stretch, known, (clue, at) => {
    if (told.has(clue)) return;
    told.add(clue);
    const odds = oddsOf(clue);
    const sentence = at < 0 ? undefined : sentences[(passage.sentences[at] ?? 0) - start];
    for (const [place, weight] of odds.entries()) {
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
