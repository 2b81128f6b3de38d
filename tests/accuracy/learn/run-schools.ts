/**
 * Learns how much each clue speaks for a short form's meaning the school, and writes it down for the check:
 *
 *     npx vite-node tests/accuracy/learn/run-schools.ts <folder with names/ and posts/>
 *
 * It learns from the drafts to tune on and from real posts by strangers. Prints how it does on files that it did not learn from.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cuss } from 'cuss';
import { stemmer } from 'stemmer';
import { oddsOf, type Weights } from '../../../lib/checks/pupil-name/likelihood';
import { ordinaryPosts } from '../../bench/name-statistics';
import { readDrafts } from '../read-drafts';
import { COUNTED } from '../real-posts';
import { SCHOOLS } from '../schools';
import { learn, type Example } from './regression';
import { realSchools, rewritten, schoolExamples, strangersSchools } from './school-examples';

const WEIGHTS_FILE = 'lib/checks/school-name/weights.data.ts';
const FOLDS = 8;
/** Columns of a line in the file. */
const TIMES = 4;
const WIDTH = 110;
/** What can't stand in the file as it is. */
const UNFIT = /[\s`\\$]/;
/** Coarse words have no place there. */
const COARSE = new Set(Object.keys(cuss).flatMap((word) => [word, stemmer(word)]));

const [, , folder] = process.argv;
if (!folder) throw new Error('Give the folder with names/ and posts/.');
const tuning = readDrafts().filter(({ half }) => half === 'tuning');
const examples = schoolExamples(tuning);
const posts = ordinaryPosts(folder, COUNTED).filter((_, index) => index % 2 === 0);
const strangers = strangersSchools(posts, [...Object.values(SCHOOLS), ...realSchools(folder)]);
const more = rewritten(tuning);
const inDrafts = new Set(examples.flatMap(({ clues }) => clues));
console.log(
  `${examples.length} in drafts, ${more.length} rewritten, ${strangers.length} in posts by strangers`,
);
console.table(crossValidated());
writeFileSync(
  join(import.meta.dirname, '../../..', WEIGHTS_FILE),
  fileOf(learn(withMore(examples, more), isFit)),
);

/** With those rewritten, and what is not meant as many times as there are more of those. */
function withMore(some: readonly Example[], rewritten: readonly Example[]): Example[] {
  const others = some.filter(({ holds }) => !holds);
  return [...some, ...rewritten, ...strangers, ...Array.from({ length: TIMES }, () => others).flat()];
}

function isFit(clue: string): boolean {
  return !UNFIT.test(clue) && !COARSE.has(clue.replace(/^[~<>]+/, '')) && inDrafts.has(clue);
}

/** By leaving out every eighth file. */
function crossValidated() {
  const sources = [...new Set(examples.map(({ source }) => source))].toSorted();
  const foldOf = new Map(sources.map((source, at) => [source, at % FOLDS]));
  const scored = Array.from({ length: FOLDS }, (_, fold) => {
    const others = examples.filter(({ source }) => foldOf.get(source) !== fold);
    const rewrittenOthers = more.filter(({ source }) => foldOf.get(source) !== fold);
    const weights = learn(withMore(others, rewrittenOthers), isFit);
    return examples
      .filter(({ source }) => foldOf.get(source) === fold)
      .map(({ clues, holds }) => ({ odds: oddsOf(clues, weights), holds, byRule: clues.includes('!rule') }));
  }).flat();
  const meant = scored.filter(({ holds }) => holds).length;
  return [-Infinity, ...[10, 15, 20, 25, 30, 35, 40, 45].map((tenths) => tenths / 10), Infinity].map(
    (least) => {
      const believed = scored.filter(({ odds, byRule }) => byRule || odds > least);
      const right = believed.filter(({ holds }) => holds).length;
      return { least, recall: right / meant, precision: right / believed.length };
    },
  );
}

function fileOf({ bias, of }: Weights): string {
  const byWeight = new Map<number, string[]>();
  for (const [clue, weight] of of) {
    const tenths = Math.round(10 * weight);
    byWeight.set(tenths, [...(byWeight.get(tenths) ?? []), clue]);
  }
  byWeight.delete(0);
  const lines = [...byWeight]
    .toSorted(([one], [other]) => other - one)
    .flatMap(([weight, clues]) => wrapped(String(weight), clues.toSorted()));
  return `/** What no clue at all says; tenths of the logarithm of the odds. */
export const BIAS = ${Math.round(10 * bias)};

/**
 * How much each clue speaks for a short form's meaning the school, in the same unit, with the clues that weigh as much. Learned by
 * \`tests/accuracy/learn/run-schools.ts\` from the drafts in \`tests/accuracy\`, and from posts of WNUT 2017 and the Broad Twitter Corpus
 * (CC BY 4.0) and Tweebank (Apache 2.0); \`clues.ts\` says what they are.
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
