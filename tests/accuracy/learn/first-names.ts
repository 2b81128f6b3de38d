import { oddsOf, type Weights } from '../../../lib/checks/weights';
import type { LabelledDraft } from '../labelled-draft';
import { rulebooks } from '../real-posts';
import { judgedByOthers } from './by-others';
import { nameExamples, strangersExamples, type NameExample } from './first-name-examples';
import { isFitToStand } from './fit';
import { reachedWith, type Learned } from './reached';
import { learn } from './regression';
import { strangersToLearnFrom } from './strangers';
import { inTenths, weightLines } from './weight-lines';

/** Clues that would weigh less are left out: there are thousands, which change little. */
const LIGHTEST = 0.1;
/** So little a clue may weigh and be kept; tenths: without the lightest more strangers in ordinary posts were taken for pupils. */
const LEAST = 1;
/** In so many posts a word must be that is in no draft: others are somebody's handle, or the end of a link. */
const FEWEST_POSTS = 5;
/**
 * A clue in so many examples may weigh as freely as is usual. The common ones, of which each example has many, are held back and the rare
 * ones freed: with one strength for all it did worse on files that were not learned from.
 */
const USUAL = 50;
const HOW = { freedomOf: (count: number) => Math.sqrt(USUAL / count), rounds: 1600 };
/** Tenths of the logarithm of the odds. */
const THRESHOLDS = [-4, 0, 4, 8, 12];

/**
 * How much each clue speaks for a first name's being a pupil's.
 *
 * @param folder holds `names/` and `posts/`; in the posts nobody is a pupil
 */
export function learnFirstNames(drafts: readonly LabelledDraft[], folder: string): Learned {
  const examples = nameExamples(drafts);
  const strangers = strangersExamples(strangersToLearnFrom(folder), rulebooks(folder));
  const inDrafts = new Set(examples.flatMap(({ clues }) => clues));
  const postsWith = sourcesByClue(strangers);
  const isFit = (clue: string) =>
    isFitToStand(clue, clue.split(/[~<>+_[\]]/)) &&
    (inDrafts.has(clue) || (postsWith.get(clue)?.size ?? 0) >= FEWEST_POSTS);
  const learnFrom = (some: readonly NameExample[]) => learnFew([...some, ...strangers], isFit);
  const scored = judgedByOthers(examples, (isOther) => {
    const weights = learnFrom(examples.filter(isOther));
    return ({ clues, holds }) => ({ odds: oddsOf(clues, weights), holds });
  });
  const reached = THRESHOLDS.map((least) => ({
    least,
    ...reachedWith(scored, ({ odds }) => 10 * odds > least),
  }));
  return { text: fileOf(inTenths(learnFrom(examples))), reached };
}

/** Learns twice: which clues weigh enough, and how much those do without the others. */
function learnFew(all: readonly NameExample[], isFit: (clue: string) => boolean): Weights {
  const { of } = learn(all, isFit, HOW);
  return learn(all, (clue) => Math.abs(of.get(clue) ?? 0) >= LIGHTEST, HOW);
}

function sourcesByClue(all: readonly NameExample[]): ReadonlyMap<string, ReadonlySet<string>> {
  const sources = new Map<string, Set<string>>();
  for (const { clues, source } of all)
    for (const clue of clues) sources.set(clue, (sources.get(clue) ?? new Set()).add(source));
  return sources;
}

function fileOf({ bias, of }: Weights): string {
  return `/** What no clue at all says; tenths of the logarithm of the odds. */
export const BIAS = ${bias};

/**
 * How much each clue speaks for a first name's being a pupil's, in the same unit, with the clues that weigh as much. Learned by
 * \`npm run learn\` from the drafts in \`tests/accuracy\`, and from posts without pupils of WNUT 2017 and the Broad Twitter Corpus
 * (CC BY 4.0), Tweebank (Apache 2.0) and Davidson et al. 2017 (MIT); \`clues.ts\` says what they are.
 */
export const WEIGHTS = \`
${weightLines(of, LEAST).join('\n')}
\`;
`;
}
