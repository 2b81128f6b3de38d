/**
 * How long the names in a draft of 3,000 characters take, and how large a roster is, by how many pupils are in it.
 *
 *     npx vite-node tests/bench/roster-match.ts <folder with names/>
 *
 * Cold: the first look after the roster was read from storage. Typing: one more character at the end, as at every key.
 */
import { gzipSync } from 'node:zlib';
import { pupilName } from '../../lib/checks/pupil-name';
import { buildRoster } from '../../lib/roster/build';
import type { Roster } from '../../lib/roster/roster';
import { read } from '../../lib/text/read';
import { median } from './median';
import { drawer, nameStatistics, seeded } from './name-statistics';
import { rulebookWith } from './rulebook-with';

const folder = process.argv[2] ?? process.env['NAME_DATA'] ?? '.';
const RUNS = 25;
const LENGTH = 3000;

const { firsts, surnames } = nameStatistics(folder);
const random = seeded(3);
const [first, surname] = [drawer(firsts, random), drawer(surnames, random)];
const names = Array.from({ length: 100_000 }, () => ({ first: first(), surname: surname() }));

/** Ordinary words with a name here and there, some of them on the roster. */
const draft = (() => {
  let text = '';
  for (let at = 0; text.length < LENGTH; at += 1)
    text += `So proud of ${names[at % 20]!.first} and ${first()} ${surname()} in year 4 today, what a week it was. `;
  return text.slice(0, LENGTH);
})();

function inspect(roster: Roster, text: string): number {
  const begun = performance.now();
  const parts = [text];
  pupilName.inspect(
    { site: 'x', kind: 'post', parts, files: [], at: 0 },
    { rulebook: rulebookWith(roster), readings: parts.map(read) },
  );
  return performance.now() - begun;
}

const kB = (bytes: number) => (bytes / 1000).toFixed(1).padStart(10);
inspect(buildRoster(names.slice(0, 10), new Uint8Array(16)), draft);
console.log('pupils   cold, ms   typing, ms   pack, kB   gzip, kB   of which words, kB');
for (const size of [30, 420, 2000, 10_000, 100_000]) {
  const stored = JSON.stringify(buildRoster(names.slice(0, size), new Uint8Array(16).fill(7)));
  const cold = Array.from({ length: RUNS }, () => inspect(JSON.parse(stored) as Roster, draft));
  const roster = JSON.parse(stored) as Roster;
  const typing = Array.from({ length: RUNS }, (_, at) => inspect(roster, draft + 'x'.repeat(at)));
  console.log(
    `${size}`.padStart(6),
    median(cold).toFixed(2).padStart(10),
    median(typing).toFixed(2).padStart(12),
    kB(stored.length),
    kB(gzipSync(stored).length),
    kB(JSON.stringify(roster.words).length).padStart(18),
  );
}
