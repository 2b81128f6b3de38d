/**
 * Learns how much each clue speaks for what the checks look for, and writes it down for them:
 *
 *     npm run learn -- <folder with names/ and posts/> [part …]
 *
 * Parts are `first-names`, `school-names`, `abuse`, `credentials`, `personal-details` and `said`. Where one is named, nothing else is learned. `README.md` says what the folder holds.
 *
 * Learns from the drafts to tune on, and from real posts by strangers. Prints how well it does on files that it did not learn
 * from, eight times over.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDrafts } from '../read-drafts';
import { learnAbuse } from './abuse';
import { learnFirstNames } from './first-names';
import { learnGiven } from './given';
import { CREDENTIALS, PERSONAL_DETAILS } from './given-examples';
import { learnSaid } from './said';
import { learnSchoolNames } from './school-names';

const PARTS = {
  'first-names': { file: 'lib/checks/pupil-name/weights.data.ts', learn: learnFirstNames },
  'school-names': { file: 'lib/checks/school-name/weights.data.ts', learn: learnSchoolNames },
  abuse: { file: 'lib/checks/abusive-language/weights.data.ts', learn: learnAbuse },
  credentials: { file: 'lib/checks/credentials/weights.data.ts', learn: learnGiven(CREDENTIALS) },
  'personal-details': {
    file: 'lib/checks/personal-details/weights.data.ts',
    learn: learnGiven(PERSONAL_DETAILS),
  },
  said: { file: 'lib/checks/said/weights.data.ts', learn: learnSaid },
} as const;

const [runner = '', ...given] = process.argv.slice(1);
const named = Object.entries(PARTS).filter(([part]) => given.includes(part));
const folder = given.find((word) => !Object.hasOwn(PARTS, word)) ?? process.env['ACCURACY_DATA'];
if (!folder) throw new Error('Give the folder with names/ and posts/.');
const wanted = named.length > 0 ? named : Object.entries(PARTS);
for (const part of wanted)
  if (wanted.length === 1) learnPart(part, folder);
  else learnAlone(part, folder);

function learnPart([part, { file, learn }]: (typeof named)[number], from: string): void {
  const drafts = readDrafts().filter(({ half }) => half === 'tuning');
  const { text, reached } = learn(drafts, from);
  writeFileSync(join(import.meta.dirname, '../../..', file), text);
  console.log(part);
  console.table(reached);
}

/** In a process of its own: names that are noticed by the weights just written are among what `said` is learned from. */
function learnAlone([part]: (typeof named)[number], from: string): void {
  execFileSync(process.execPath, [runner, join(import.meta.dirname, 'run.ts'), from, part], {
    stdio: 'inherit',
  });
}
