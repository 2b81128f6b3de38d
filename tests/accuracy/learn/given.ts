import { BIAS } from '../../../lib/checks/given/likely';
import { oddsOf, type Weights } from '../../../lib/checks/weights';
import type { LabelledDraft } from '../labelled-draft';
import { judgedByOthers } from './by-others';
import { isFitToStand } from './fit';
import {
  givenDraft,
  overlap,
  strangersGive,
  type Given,
  type GivenDraft,
  type GivenExample,
} from './given-examples';
import type { Learned } from './reached';
import { learn, type Example } from './regression';
import { ordinaryToLearnFrom } from './strangers';
import { inTenths, weightLines } from './weight-lines';

/** A clue that weighs less is left out; tenths. */
const LEAST = 1;
const THRESHOLDS = [-15, -10, -7, -5, -3, 0, 3, 5, 7, 10, Infinity];

/**
 * How much each clue speaks for a candidate's being given away.
 *
 * @param folder holds `posts/`, ordinary ones of which give nothing away
 */
export function learnGiven(given: Given): (drafts: readonly LabelledDraft[], folder: string) => Learned {
  return (drafts, folder) => {
    const all = drafts.map((draft) => givenDraft(draft, given));
    const strangers = strangersGive(ordinaryToLearnFrom(folder), given);
    const learnFrom = (some: readonly GivenDraft[]) =>
      learnOnce([
        ...some.flatMap(({ candidates, either }) => candidates.filter(({ holds }) => holds || !either)),
        ...strangers,
      ]);
    const judged = judgedByOthers(all, (isOther) => {
      const weights = learnFrom(all.filter(isOther));
      return (draft) => ({
        ...draft,
        candidates: draft.candidates.map((one) => ({ ...one, odds: oddsOf(one.clues, weights) })),
      });
    });
    const reached = THRESHOLDS.map((least) => ({ least, ...reachedAt(judged, least) }));
    return { text: fileOf(learnFrom(all), given.id), reached };
  };
}

/** Learned twice, the second time of those clues alone that are not left out; in tenths. */
function learnOnce(examples: readonly Example[]): Weights {
  const { of } = learn(examples, (clue) => isFitToStand(clue, clue.split(/[~<>+_!()@&-]/)));
  const kept = new Set([...of].filter(([, weight]) => Math.abs(10 * weight) >= LEAST).map(([clue]) => clue));
  return inTenths(learn(examples, (clue) => kept.has(clue)));
}

type Judged = Omit<GivenDraft, 'candidates'> & {
  readonly candidates: readonly (GivenExample & { readonly odds: number })[];
};

/** Of all that is expected, and of all that is found by rules and by what was learned. */
function reachedAt(drafts: readonly Judged[], least: number): { recall: string; precision: string } {
  let [wanted, right, wrong] = [0, 0, 0];
  for (const draft of drafts) {
    const found = [...draft.ruled, ...draft.candidates.filter(({ odds }) => odds >= least)];
    wanted += draft.wanted.length;
    right += draft.wanted.filter((one) => found.some((other) => overlap(one, other))).length;
    if (draft.either) continue;
    const beside = found.filter((one) => !draft.wanted.some((other) => overlap(one, other)));
    wrong += beside.filter((one, at) => beside.findIndex((other) => overlap(one, other)) === at).length;
  }
  return { recall: (right / wanted).toFixed(3), precision: (right / (right + wrong)).toFixed(3) };
}

function fileOf({ bias, of }: Weights, id: string): string {
  return `// Tenths of the logarithm of the odds, with the clues that weigh as much; \`../given/clues.ts\` says what they are. Learned by
// \`npm run learn\` from the drafts in \`tests/accuracy\`, and from posts by strangers of WNUT 2017 and the Broad Twitter Corpus
// (CC BY 4.0) and Tweebank (Apache 2.0).

/** How much each clue speaks for the check \`${id}\`; the first is what no clue at all says. */
export const WEIGHTS = \`
${[`${bias} ${BIAS}`, ...weightLines(of)].join('\n')}
\`;
`;
}
