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
import { SAID, saidJudge } from './likelihood';
import { whatMarks, whoMarks, whoseMarks } from './marks';
import { mattersIn } from './matters';
import { passageOf } from './passage';
import { sharedOut, stretchesOf, type KnownStretch } from './stretches';
import { talkOf } from './talk';
import { Kept } from '../../text/kept';

/** A stretch of a draft, and how likely it is of each check that what it looks for is said in it. */
export type Likely = Judged<Known>;

const judged = new Kept<Context, readonly Likely[]>();

/** All stretches of a draft, judged. */
export function likelyIn(draft: Draft, context: Context): readonly Likely[] {
  let likely = judged.get(context);
  if (!likely) judged.set(context, (likely = saidJudge.judge(knownStretches(draft, context))));
  return likely;
}

/** All stretches of a draft, and what is known of them: what the judgement goes by, and what it is learned from. */
export function knownStretches(draft: Draft, context: Context): KnownStretch<Known>[] {
  const { readings } = context;
  const ofSchool = speaksOfSchool(readings).length > 0;
  const talks = talkOf(draft, context);
  const names = [pupilName, schoolName].flatMap((check) =>
    findingsOf(check, draft, context).flatMap(({ spans }) => spans.map((span) => ({ what: check.id, span }))),
  );
  return readings.flatMap((reading, part) => {
    const passage = passageOf(reading, part);
    const talk = talks[part];
    const named = names
      .filter(({ span }) => span.part === part)
      .map(({ what, span }) => ({ what, at: tokenEndingAfter(passage.tokens, span.start) }));
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
    return stretches.map(({ first, last }, at) => ({
      passage,
      first,
      last,
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
