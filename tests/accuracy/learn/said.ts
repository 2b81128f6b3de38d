/**
 * Learns how much each clue speaks for criticism, an accusation or a private matter, and writes it down for the checks:
 *
 *     npm run learn:said -- <folder with posts/>
 *
 * It learns from the drafts to tune on, and from real posts by strangers. Then prints, for several thresholds, how well it does on files that
 * it did not learn from, eight times over.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cuss } from 'cuss';
import { stemmer } from 'stemmer';
import { BIAS, SAID, withRivals, type SaidId } from '../../../lib/checks/said/likelihood';
import { oddsOf, type Weights } from '../../../lib/checks/pupil-name/likelihood';
import { EVERYDAY_NAMES } from '../../../lib/roster/everyday-names.data';
import { EVERYDAY_WORDS } from '../../../lib/roster/everyday-words.data';
import { fold } from '../../../lib/text/fold';
import { ordinaryPosts } from '../../bench/name-statistics';
import { readDrafts } from '../read-drafts';
import { COUNTED } from '../real-posts';
import { learn } from './regression';
import { saidExamples, strangersSay, type SaidExample } from './said-examples';
import { weightLines } from './weight-lines';

const WEIGHTS_FILE = 'lib/checks/said/weights.data.ts';
const ROSTERS = ['pear-tree', 'oak', 'staff'];
const FOLDS = 8;
/** In so many drafts a clue must be. */
const FEWEST_DRAFTS = 3;
/** A clue that weighs less is left out; tenths. */
const LEAST = 3;
const THRESHOLDS = [-10, -5, 0, 5, 8, 10, 12, 15, 20];
/** What can't stand in the file as it is. */
const UNFIT = /[\s`\\$]/;
/** Nor have coarse words a place there, nor made-up people's names. */
const COARSE = new Set(Object.keys(cuss).flatMap((word) => [word, stemmer(word)]));
const NAMES = namesIn(ROSTERS);

const [, , folder] = process.argv;
if (!folder) throw new Error('Give the folder with posts/.');
const examples = saidExamples(readDrafts().filter(({ half }) => half === 'tuning'));
const strangers = strangersSay(postsIn(folder));
const draftsWith = new Map<string, Set<string>>();
for (const { clues, draft } of examples)
  for (const clue of clues) draftsWith.set(clue, (draftsWith.get(clue) ?? new Set()).add(draft));

writeFileSync(join(import.meta.dirname, '../../..', WEIGHTS_FILE), fileOf(learnAll(examples)));
console.table(crossValidated());

function isFit(clue: string): boolean {
  if (UNFIT.test(clue) || clue.split(/[_<>]/).some((word) => COARSE.has(word) || NAMES.has(word)))
    return false;
  return (draftsWith.get(clue)?.size ?? 0) >= FEWEST_DRAFTS;
}

function learnAll(from: readonly SaidExample[]): Readonly<Record<SaidId, Weights>> {
  return Object.fromEntries(SAID.map((check) => [check, learnOne(from, check)])) as Record<SaidId, Weights>;
}

/** Learned twice, the second time of those clues alone that are not left out. */
function learnOne(from: readonly SaidExample[], check: SaidId): Weights {
  const all = [...from.filter(({ either, said }) => said.has(check) || !either.has(check)), ...strangers].map(
    ({ clues, said }) => ({ clues, holds: said.has(check) }),
  );
  const { of } = learn(all, isFit);
  const kept = new Set([...of].filter(([, weight]) => Math.abs(10 * weight) >= LEAST).map(([clue]) => clue));
  const { bias, of: again } = learn(all, (clue) => kept.has(clue));
  return { bias: tenths(bias), of: new Map([...again].map(([clue, weight]) => [clue, tenths(weight)])) };
}

function tenths(weight: number): number {
  return Math.round(10 * weight);
}

/** For each check and threshold, of the drafts in files that were not learned from. */
function crossValidated() {
  const sources = [...new Set(examples.map(({ source }) => source))].toSorted();
  const foldOf = new Map(sources.map((source, at) => [source, at % FOLDS]));
  const judged = Array.from({ length: FOLDS }, (_, fold) => {
    const weights = learnAll(examples.filter(({ source }) => foldOf.get(source) !== fold));
    return examples
      .filter(({ source }) => foldOf.get(source) === fold)
      .map((example) => ({ ...example, odds: SAID.map((check) => oddsOf(example.clues, weights[check])) }));
  }).flat();
  const drafts = new Map<string, (typeof judged)[number][]>();
  for (const stretch of judged) drafts.set(stretch.draft, [...(drafts.get(stretch.draft) ?? []), stretch]);
  return SAID.flatMap((check, place) => {
    const scored = [...drafts.values()].flatMap((stretches) => {
      const either = stretches.flatMap((stretch) => [...stretch.either]);
      const said = stretches.some((stretch) => stretch.said.has(check));
      if (either.includes(check) && !said) return [];
      const odds = Math.max(...stretches.map(({ odds: all }) => withRivals(all)[place] ?? 0));
      return [{ odds, said }];
    });
    return THRESHOLDS.map((least) => {
      const believed = scored.filter(({ odds }) => odds >= least);
      const right = believed.filter(({ said }) => said).length;
      return {
        check,
        least,
        recall: (right / scored.filter(({ said }) => said).length).toFixed(3),
        precision: (right / believed.length).toFixed(3),
      };
    });
  });
}

/** The posts that false reminders are not counted in. */
function postsIn(from: string): string[] {
  const counted = [...COUNTED, 'name_or_word_contexts'];
  return [
    ...counted.flatMap((file) => ordinaryPosts(from, [file]).filter((_, index) => index % 2 === 0)),
    ...ordinaryPosts(from, ['davidson_sample']),
  ];
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

function fileOf(weights: Readonly<Record<SaidId, Weights>>): string {
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
// \`npm run learn:said\` from the drafts in \`tests/accuracy\`, and from posts by strangers of WNUT 2017 and the Broad Twitter Corpus
// (CC BY 4.0), Tweebank (Apache 2.0) and Davidson et al. 2017 (MIT).
${lists.join('')}`;
}
