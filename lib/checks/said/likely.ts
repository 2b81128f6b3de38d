import type { Context, Draft } from '../check';
import { findingsOf } from '../once';
import { pupilName } from '../pupil-name';
import { schoolName } from '../school-name';
import { speaksOfSchool } from '../school-words';
import { tokenEndingAfter } from '../../text/tokens';
import { accusations } from './accused';
import type { Known } from './clues';
import { criticisms } from './criticised';
import type { Judged } from './judge';
import { SAID, saidJudge, type SaidId } from './likelihood';
import { whatMarks, whoMarks, whoseMarks } from './marks';
import { mattersIn } from './matters';
import { passageOf } from './passage';
import { sentencesIn, sharedOut, stretchesOf, type KnownStretch, type Stretch } from './stretches';
import { talkOf } from './talk';
import { Kept } from '../../text/kept';

/** A stretch of a draft, and how likely it is of each check that what it looks for is said in it. */
export type Likely = Judged<Known>;

const judged = new Kept<Context, readonly Likely[]>();
/**
 * By so much more a sentence must speak for it than a stretch, to be believed by itself: with as much, many more were noticed for
 * nothing in drafts that were not learned from, and with this hardly any. Tenths of the logarithm of the odds.
 */
const ALONE: Readonly<Record<SaidId, number>> = { criticism: 12, accusation: 8, confidential: 15 };

/** All stretches of a draft, judged: what a sentence says by itself is not lost among others. */
export function likelyIn(draft: Draft, context: Context): readonly Likely[] {
  let likely = judged.get(context);
  if (!likely) {
    const { stretches, sentences } = knownIn(draft, context);
    judged.set(context, (likely = withAlone(saidJudge.judge(stretches), saidJudge.judgeAlone(sentences))));
  }
  return likely;
}

function withAlone(stretches: readonly Likely[], sentences: readonly Likely[]): readonly Likely[] {
  if (sentences.length === 0) return stretches;
  const shares = sharedOut(stretches, sentences, ({ passage: { part }, first }) => ({ part, at: first }));
  return stretches.map((stretch, at) => {
    const alone = shares[at] ?? [];
    if (alone.length === 0) return stretch;
    const odds = SAID.map((check, place) =>
      Math.max(stretch.odds[place] ?? 0, ...alone.map(({ odds: of }) => (of[place] ?? 0) - ALONE[check])),
    );
    return { ...stretch, odds };
  });
}

/** All stretches of a draft, and what is known of them: what the judgement goes by, and what it is learned from. */
export function knownStretches(draft: Draft, context: Context): readonly KnownStretch<Known>[] {
  return knownIn(draft, context).stretches;
}

interface KnownIn {
  readonly stretches: readonly KnownStretch<Known>[];
  /** Those of stretches that have several. */
  readonly sentences: readonly KnownStretch<Known>[];
}

function knownIn(draft: Draft, context: Context): KnownIn {
  const { readings } = context;
  const ofSchool = speaksOfSchool(readings).length > 0;
  const talks = talkOf(draft, context);
  const names = [pupilName, schoolName].flatMap((check) =>
    findingsOf(check, draft, context).flatMap(({ spans }) => spans.map((span) => ({ what: check.id, span }))),
  );
  const parts = readings.map((reading, part): KnownIn => {
    const passage = passageOf(reading, part);
    const talk = talks[part];
    const named = names
      .filter(({ span }) => span.part === part)
      .map(({ what, span }) => ({ what, at: tokenEndingAfter(passage.tokens, span.start) }));
    const said = talk
      ? { criticism: criticisms(talk), accusation: accusations(talk), confidential: mattersIn(talk) }
      : undefined;
    const found = SAID.flatMap((what) => (said?.[what] ?? []).map((one) => ({ what, at: one.what.first })));
    const frame = talk?.away ? ('away' as const) : talk?.atWork ? ('work' as const) : undefined;
    const firstOf = ({ first: at }: { readonly first: number }) => ({ part, at });
    const known = (stretches: readonly Stretch[]): KnownStretch<Known>[] => {
      const whos = sharedOut(stretches, whoMarks(reading), firstOf);
      const whats = sharedOut(stretches, whatMarks(reading), firstOf);
      const whoses = sharedOut(stretches, whoseMarks(reading), firstOf);
      const founds = sharedOut(stretches, [...named, ...found], ({ at }) => ({ part, at }));
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
    };
    const stretches = stretchesOf(passage);
    return { stretches: known(stretches), sentences: known(stretches.flatMap(severalIn)) };
  });
  return {
    stretches: parts.flatMap(({ stretches }) => stretches),
    sentences: parts.flatMap(({ sentences }) => sentences),
  };
}

/** The sentences of a stretch; none of one that is a single sentence. */
function severalIn(stretch: Stretch): Stretch[] {
  const { passage } = stretch;
  const sentences = sentencesIn(passage, stretch);
  return sentences.length > 1 ? sentences.map((one) => ({ passage, ...one })) : [];
}
