import { oddsOf, type Weights } from '../../../lib/checks/weights';
import type { LabelledDraft } from '../labelled-draft';
import { SCHOOLS } from '../schools';
import { judgedByOthers } from './by-others';
import { bareWord, isFitToStand } from './fit';
import { reachedWith, type Learned } from './reached';
import { learn, type Example } from './regression';
import { realSchools, rewritten, schoolExamples, strangersSchools } from './school-name-examples';
import { ordinaryToLearnFrom } from './strangers';
import { inTenths, weightLines } from './weight-lines';

/** How many times more what is not meant counts, as there is more of what is rewritten. */
const TIMES = 4;
/** Logarithms of the odds; at either end, the rules alone and whatever could be meant. */
const THRESHOLDS = [-Infinity, 1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, Infinity];

/**
 * How much each clue speaks for a short form's meaning the school.
 *
 * @param folder holds `names/` and `posts/`; in the posts no school is the writer's
 */
export function learnSchoolNames(drafts: readonly LabelledDraft[], folder: string): Learned {
  const examples = schoolExamples(drafts);
  const more = rewritten(drafts);
  const schools = [...Object.values(SCHOOLS), ...realSchools(folder)];
  const strangers = strangersSchools(ordinaryToLearnFrom(folder), schools);
  const inDrafts = new Set(examples.flatMap(({ clues }) => clues));
  const isFit = (clue: string) => isFitToStand(clue, [bareWord(clue)]) && inDrafts.has(clue);
  const learnFrom = (some: readonly Example[], rewrittenToo: readonly Example[]) => {
    const others = some.filter(({ holds }) => !holds);
    const again = Array.from({ length: TIMES }, () => others).flat();
    return learn([...some, ...rewrittenToo, ...strangers, ...again], isFit);
  };
  const scored = judgedByOthers(examples, (isOther) => {
    const weights = learnFrom(examples.filter(isOther), more.filter(isOther));
    return ({ clues, holds }) => ({ odds: oddsOf(clues, weights), holds, byRule: clues.includes('!rule') });
  });
  const reached = THRESHOLDS.map((least) => ({
    least,
    ...reachedWith(scored, ({ odds, byRule }) => byRule || odds > least),
  }));
  return { text: fileOf(inTenths(learnFrom(examples, more))), reached };
}

function fileOf({ bias, of }: Weights): string {
  return `/** What no clue at all says; tenths of the logarithm of the odds. */
export const BIAS = ${bias};

/**
 * How much each clue speaks for a short form's meaning the school, in the same unit, with the clues that weigh as much. Learned by
 * \`npm run learn\` from the drafts in \`tests/accuracy\`, and from posts of WNUT 2017 and the Broad Twitter Corpus
 * (CC BY 4.0) and Tweebank (Apache 2.0); \`clues.ts\` says what they are.
 */
export const WEIGHTS = \`
${weightLines(of).join('\n')}
\`;
`;
}
