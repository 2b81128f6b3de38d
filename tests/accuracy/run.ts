/**
 * How well the checks do, on drafts that the project wrote and, where a folder of real posts is given, on those.
 *
 *     npm run accuracy -- [folder with names/, posts/ and photos/] [part …] [--unseen] [--raise]
 *
 * Parts of what is measured with the folder are `real-posts`, `real-names`, `real-schools`, `photo-metadata`, `photo-faces` and
 * `photo-words`. Where one is named, nothing else runs.
 *
 * Each miss on the tuning drafts is listed; those on the unseen ones only with `--unseen`, so that nobody tunes on them.
 * `--raise` writes into `floor.json`, below which the tests let nothing fall, what is better than it was.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measured, raised, reachedOn, type Floor } from './floor';
import { judge, type Judged } from './judge';
import { HALVES } from './labelled-draft';
import { readDrafts } from './read-drafts';
import { measureFaces } from './photo-faces';
import { measureWords } from './photo-words';
import { measureMetadata } from './photo-metadata';
import { measureRealNames } from './real-names';
import { measureRealPosts } from './real-posts';
import { measureRealSchools } from './real-schools';
import { falseNamesPer100, precision, recall, scores } from './score';

const given = process.argv.slice(2);
const listUnseen = given.includes('--unseen');
const PARTS = {
  'real-posts': measureRealPosts,
  'real-names': measureRealNames,
  'real-schools': measureRealSchools,
  'photo-metadata': measureMetadata,
  'photo-faces': measureFaces,
  'photo-words': measureWords,
} as const;
const named = Object.keys(PARTS).filter((part) => given.includes(part));
const folder =
  given.find((word) => !word.startsWith('--') && !named.includes(word)) ?? process.env['ACCURACY_DATA'];

if (named.length === 0) measureDrafts();
if (folder)
  for (const [part, measure] of Object.entries(PARTS))
    if (named.length === 0 || named.includes(part))
      for (const line of await measure(folder)) console.log(line);

function measureDrafts(): void {
  const judged = readDrafts().map(judge);
  for (const half of HALVES) {
    const drafts = judged.filter(({ labelled }) => labelled.half === half);
    printScores(half, drafts);
    if (half === 'tuning' || listUnseen) printMisses(drafts);
  }
  if (given.includes('--raise')) raiseFloor(judged);
}

function raiseFloor(judged: readonly Judged[]): void {
  const file = join(import.meta.dirname, 'floor.json');
  const floor = JSON.parse(readFileSync(file, 'utf8')) as Partial<Record<string, Floor>>;
  const those = new Set(measured(judged.map(({ labelled }) => labelled)));
  const halves = HALVES.map((half) => {
    const drafts = judged.filter(({ labelled }) => labelled.half === half && those.has(labelled));
    return [half, raised(floor[half], reachedOn(drafts))] as const;
  });
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(halves), null, 2)}\n`);
}

function printScores(half: string, drafts: readonly Judged[]): void {
  const innocent = drafts.filter((draft) => draft.innocent).length;
  console.log(`\n${half}: ${drafts.length} drafts, ${innocent} of them innocent`);
  console.table(
    Object.fromEntries(
      [...scores(drafts)].map(([row, score]) => [
        row,
        {
          expected: score.right + score.missed,
          recall: percent(recall(score)),
          precision: percent(precision(score)),
          'false per 100 innocent': score.per100.toFixed(2),
        },
      ]),
    ),
  );
  const names = falseNamesPer100(drafts);
  console.log(
    `innocent with a first name of the roster: ${names.drafts}, false per 100: ${names.per100.toFixed(2)}`,
  );
}

function printMisses(drafts: readonly Judged[]): void {
  for (const { labelled, verdicts } of drafts) {
    for (const { row, verdict, words } of verdicts.filter(({ verdict }) => verdict !== 'right')) {
      const { theme, line, draft } = labelled;
      console.log(
        `${verdict} ${row} "${words}"  ${theme}:${line}  ${JSON.stringify(draft.parts.join(' / '))}`,
      );
    }
  }
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
