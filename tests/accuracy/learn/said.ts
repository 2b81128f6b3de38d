import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stemmer } from 'stemmer';
import { BIAS, SAID, withRivals, type SaidId } from '../../../lib/checks/said/likelihood';
import { oddsOf, type Weights } from '../../../lib/checks/weights';
import { EVERYDAY_NAMES } from '../../../lib/roster/everyday-names.data';
import { EVERYDAY_WORDS } from '../../../lib/roster/everyday-words.data';
import { fold } from '../../../lib/text/fold';
import type { LabelledDraft } from '../labelled-draft';
import { judgedByOthers } from './by-others';
import { isFitToStand } from './fit';
import { reachedWith, type Learned } from './reached';
import { learn } from './regression';
import { saidExamples, strangersSay, type SaidExample } from './said-examples';
import { strangersToLearnFrom } from './strangers';
import { inTenths, weightLines } from './weight-lines';

const ROSTERS = ['pear-tree', 'oak', 'staff'];
/** In so many drafts a clue must be. */
const FEWEST_DRAFTS = 3;
/** A clue that weighs less is left out; tenths. */
const LEAST = 3;
/** Tenths of the logarithm of the odds. */
const THRESHOLDS = [-10, -5, 0, 5, 8, 10, 12, 15, 20];

type BySaid = Readonly<Record<SaidId, Weights>>;
type Judged = SaidExample & { readonly odds: readonly number[] };

/**
 * How much each clue speaks for criticism, an accusation or a private matter.
 *
 * @param folder holds `posts/`, in which nothing is said of the writer's school
 */
export function learnSaid(drafts: readonly LabelledDraft[], folder: string): Learned {
  const examples = saidExamples(drafts);
  const strangers = strangersSay(strangersToLearnFrom(folder));
  const isFit = fitIn(examples);
  const learnFrom = (some: readonly SaidExample[]) =>
    Object.fromEntries(SAID.map((check) => [check, learnOne(check, some, strangers, isFit)])) as BySaid;
  const judged = judgedByOthers(examples, (isOther) => {
    const weights = learnFrom(examples.filter(isOther));
    return (example): Judged => ({
      ...example,
      odds: SAID.map((check) => oddsOf(example.clues, weights[check])),
    });
  });
  return { text: fileOf(learnFrom(examples)), reached: reachedBy(judged) };
}

/** Which clues may be given a weight; made-up people's names may not. */
function fitIn(examples: readonly SaidExample[]): (clue: string) => boolean {
  const names = namesIn(ROSTERS);
  const draftsWith = new Map<string, Set<string>>();
  for (const { clues, draft } of examples)
    for (const clue of clues) draftsWith.set(clue, (draftsWith.get(clue) ?? new Set()).add(draft));
  return (clue) => {
    const words = clue.split(/[_<>]/);
    if (!isFitToStand(clue, words) || words.some((word) => names.has(word))) return false;
    return (draftsWith.get(clue)?.size ?? 0) >= FEWEST_DRAFTS;
  };
}

/** Learned twice, the second time of those clues alone that are not left out; in tenths. */
function learnOne(
  check: SaidId,
  examples: readonly SaidExample[],
  strangers: readonly SaidExample[],
  isFit: (clue: string) => boolean,
): Weights {
  const all = [
    ...examples.filter(({ either, said }) => said.has(check) || !either.has(check)),
    ...strangers,
  ].map(({ clues, said }) => ({ clues, holds: said.has(check) }));
  const { of } = learn(all, isFit);
  const kept = new Set([...of].filter(([, weight]) => Math.abs(10 * weight) >= LEAST).map(([clue]) => clue));
  return inTenths(learn(all, (clue) => kept.has(clue)));
}

/** For each check and threshold, of whole drafts. */
function reachedBy(judged: readonly Judged[]): Learned['reached'] {
  const drafts = new Map<string, Judged[]>();
  for (const stretch of judged) drafts.set(stretch.draft, [...(drafts.get(stretch.draft) ?? []), stretch]);
  return SAID.flatMap((check, place) => {
    const scored = [...drafts.values()].flatMap((stretches) => {
      const either = stretches.flatMap((stretch) => [...stretch.either]);
      const holds = stretches.some((stretch) => stretch.said.has(check));
      if (either.includes(check) && !holds) return [];
      const odds = Math.max(...stretches.map(({ odds: all }) => withRivals(all)[place] ?? 0));
      return [{ odds, holds }];
    });
    return THRESHOLDS.map((least) => ({
      check,
      least,
      ...reachedWith(scored, ({ odds }) => odds >= least),
    }));
  });
}

function namesIn(rosters: readonly string[]): ReadonlySet<string> {
  const everyday = new Set(`${EVERYDAY_NAMES} ${EVERYDAY_WORDS}`.split(' '));
  return new Set(
    rosters
      .flatMap((name) =>
        readFileSync(join(import.meta.dirname, `../rosters/${name}.txt`), 'utf8').split(/[\s,]+/),
      )
      .map(fold)
      .flatMap((word) => (word.length > 2 && !everyday.has(word) ? [word, stemmer(word)] : [])),
  );
}

function fileOf(weights: BySaid): string {
  const lists = SAID.map((check) => {
    const { bias, of } = weights[check];
    return `
/** How much each clue speaks for the check \`${check}\`; the first is what no clue at all says. */
export const WEIGHTS_OF_${check.toUpperCase()} = \`
${[`${bias} ${BIAS}`, ...weightLines(of)].join('\n')}
\`;
`;
  });
  return `// Tenths of the logarithm of the odds, with the clues that weigh as much; \`clues.ts\` says what they are. Learned by
// \`npm run learn\` from the drafts in \`tests/accuracy\`, and from posts by strangers of WNUT 2017 and the Broad Twitter Corpus
// (CC BY 4.0), Tweebank (Apache 2.0) and Davidson et al. 2017 (MIT).
${lists.join('')}`;
}
