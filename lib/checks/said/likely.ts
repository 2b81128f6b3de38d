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
import { sentencesIn, stretchesOf, type Stretch } from './stretches';
import { talkOf } from './talk';

/** A stretch of a draft, with what is known of its part. */
export interface KnownStretch extends Stretch {
  readonly known: Known;
}

/** How likely it is of each check that it is said in a stretch, in tenths of the logarithm of the odds. */
export interface Likely extends KnownStretch {
  readonly odds: Readonly<Record<SaidId, number>>;
  /** Its sentences, and how much each of them speaks for it. */
  readonly sentences: readonly {
    readonly first: number;
    readonly last: number;
    readonly odds: Readonly<Record<SaidId, number>>;
  }[];
}

const judged = new WeakMap<Context, readonly Likely[]>();

/** All stretches of a draft, judged. */
export function likelyIn(draft: Draft, context: Context): readonly Likely[] {
  let likely = judged.get(context);
  if (!likely) judged.set(context, (likely = knownStretches(draft, context).map(judge)));
  return likely;
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
    const known = {
      whos: whoMarks(reading),
      whats: whatMarks(reading),
      whoses: whoseMarks(reading),
      found: [...named, ...found],
      frame: talk?.away ? ('away' as const) : talk?.atWork ? ('work' as const) : undefined,
      ofSchool,
    };
    return stretchesOf(passage).map((stretch) => ({ ...stretch, known }));
  });
}

function judge(stretch: KnownStretch): Likely {
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
    ...stretch,
    odds: byCheck(withRivals(sums)),
    sentences: sentences.map(({ sums: odds, ...sentence }) => ({ ...sentence, odds: byCheck(odds) })),
  };
}

function byCheck(values: readonly number[]): Readonly<Record<SaidId, number>> {
  return Object.fromEntries(SAID.map((check, place) => [check, values[place] ?? 0])) as Record<
    SaidId,
    number
  >;
}
