/**
 * Learns how much each clue speaks for a first name's being a pupil's, and writes it down for the check:
 *
 *     npm run learn -- <folder with names/ and posts/>
 *
 * It learns from the drafts to tune on, and from real posts by strangers, none of whom are pupils; `README.md` says what the
 * folder holds. Prints how well it does on files that it did not learn from, eight times over.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cuss } from 'cuss';
import { stemmer } from 'stemmer';
import { oddsOf, type Weights } from '../../../lib/checks/pupil-name/likelihood';
import { ordinaryPosts } from '../../bench/name-statistics';
import { readDrafts } from '../read-drafts';
import { COUNTED, rulebooks } from '../real-posts';
import { nameExamples, strangersExamples, type NameExample } from './examples';
import { learn } from './regression';

const WEIGHTS_FILE = 'lib/checks/pupil-name/weights.data.ts';
const FOLDS = 8;
/** Clues that would weigh less are left out: there are thousands, which change little. */
const LIGHTEST = 0.1;
/** Columns of a line in the file. */
const WIDTH = 110;
/** What can't stand in the file as it is. */
const UNFIT = /[\s`\\$]/;
/** In so many posts a word must be that is in no draft: others are somebody's handle, or the end of a link. */
const FEWEST_POSTS = 5;
/** Nor have coarse words a place there. */
const COARSE = new Set(Object.keys(cuss).flatMap((word) => [word, stemmer(word)]));

const [, , folder] = process.argv;
if (!folder) throw new Error('Give the folder with names/ and posts/.');
const examples = nameExamples(readDrafts().filter(({ half }) => half === 'tuning'));
const strangers = strangersExamples(postsIn(folder), rulebooks(folder));
const inDrafts = new Set(examples.flatMap(({ clues }) => clues));
const postsWith = sourcesByClue(strangers);
console.table(crossValidated(examples));
writeFileSync(
  join(import.meta.dirname, '../../..', WEIGHTS_FILE),
  fileOf(learnFew([...examples, ...strangers])),
);

/** Learns twice: which clues weigh enough, and how much those do without the others. */
function learnFew(all: readonly NameExample[]): Weights {
  const { of } = learn(all, isFit);
  return learn(all, (clue) => Math.abs(of.get(clue) ?? 0) >= LIGHTEST);
}

function isFit(clue: string): boolean {
  if (UNFIT.test(clue) || COARSE.has(clue.replace(/^[~<>]/, ''))) return false;
  return inDrafts.has(clue) || (postsWith.get(clue)?.size ?? 0) >= FEWEST_POSTS;
}

function sourcesByClue(all: readonly NameExample[]): ReadonlyMap<string, ReadonlySet<string>> {
  const sources = new Map<string, Set<string>>();
  for (const { clues, source } of all)
    for (const clue of clues) sources.set(clue, (sources.get(clue) ?? new Set()).add(source));
  return sources;
}

/** The posts that false reminders are not counted in. */
function postsIn(folder: string): string[] {
  const counted = [COUNTED, ['name_or_word_contexts']].flatMap((files) =>
    ordinaryPosts(folder, files).filter((_, index) => index % 2 === 0),
  );
  return [...counted, ...ordinaryPosts(folder, ['davidson_sample'])];
}

function crossValidated(all: readonly NameExample[]) {
  const sources = [...new Set(all.map(({ source }) => source))].toSorted();
  const foldOf = new Map(sources.map((source, at) => [source, at % FOLDS]));
  const scored = Array.from({ length: FOLDS }, (_, fold) => {
    const others = all.filter(({ source }) => foldOf.get(source) !== fold);
    const weights = learnFew([...others, ...strangers]);
    return all
      .filter(({ source }) => foldOf.get(source) === fold)
      .map(({ clues, holds }) => ({ odds: oddsOf(clues, weights), holds }));
  }).flat();
  return [-4, 0, 4, 8, 12].map((least) => {
    const believed = scored.filter(({ odds }) => 10 * odds > least);
    const right = believed.filter(({ holds }) => holds).length;
    const pupils = scored.filter(({ holds }) => holds).length;
    return { least, recall: right / pupils, precision: right / believed.length };
  });
}

function fileOf({ bias, of }: Weights): string {
  const byWeight = new Map<number, string[]>();
  for (const [clue, weight] of of) {
    const tenths = Math.round(10 * weight);
    byWeight.set(tenths, [...(byWeight.get(tenths) ?? []), clue]);
  }
  const lines = [...byWeight]
    .filter(([weight]) => weight !== 0)
    .toSorted(([one], [other]) => other - one)
    .flatMap(([weight, clues]) => wrapped(String(weight), clues.toSorted()));
  return `/** What no clue at all says; tenths of the logarithm of the odds. */
export const BIAS = ${Math.round(10 * bias)};

/**
 * How much each clue speaks for a first name's being a pupil's, in the same unit, with the clues that weigh as much. Learned by
 * \`npm run learn\` from the drafts in \`tests/accuracy\`, and from posts without pupils of WNUT 2017 and the Broad Twitter Corpus
 * (CC BY 4.0), Tweebank (Apache 2.0) and Davidson et al. 2017 (MIT); \`clues.ts\` says what they are.
 */
export const WEIGHTS = \`
${lines.join('\n')}
\`;
`;
}

/** Lines that each begin with the weight, as long as they may be. */
function wrapped(weight: string, clues: readonly string[]): string[] {
  const lines: string[] = [];
  let line = weight;
  for (const clue of clues) {
    if (line.length + 1 + clue.length > WIDTH) {
      lines.push(line);
      line = weight;
    }
    line += ` ${clue}`;
  }
  return [...lines, line];
}
