/**
 * Learns how much each clue speaks for what the checks look for, and writes it down for them:
 *
 *     npm run learn -- <folder with names/ and posts/> [part …]
 *
 * Parts are `first-names`, `school-names` and `said`. Where one is named, nothing else is learned. `README.md` says what the folder holds.
 *
 * Learns from the drafts to tune on, and from real posts by strangers. Prints how well it does on files that it did not learn
 * from, eight times over.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDrafts } from '../read-drafts';
import { learnFirstNames } from './first-names';
import { learnSaid } from './said';
import { learnSchoolNames } from './school-names';

const PARTS = {
  'first-names': { file: 'lib/checks/pupil-name/weights.data.ts', learn: learnFirstNames },
  'school-names': { file: 'lib/checks/school-name/weights.data.ts', learn: learnSchoolNames },
  said: { file: 'lib/checks/said/weights.data.ts', learn: learnSaid },
} as const;

const given = process.argv.slice(2);
const named = Object.keys(PARTS).filter((part) => given.includes(part));
const folder = given.find((word) => !named.includes(word)) ?? process.env['ACCURACY_DATA'];
if (!folder) throw new Error('Give the folder with names/ and posts/.');
const drafts = readDrafts().filter(({ half }) => half === 'tuning');
for (const [part, { file, learn }] of Object.entries(PARTS)) {
  if (named.length > 0 && !named.includes(part)) continue;
  const { text, reached } = learn(drafts, folder);
  writeFileSync(join(import.meta.dirname, '../../..', file), text);
  console.log(part);
  console.table(reached);
}
