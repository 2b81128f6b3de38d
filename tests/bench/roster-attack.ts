/**
 * What somebody who holds a roster can get back out of it, and what its looseness costs in reminders for nothing.
 *
 *     npx vite-node tests/bench/roster-attack.ts <folder with names/ and posts/>
 *
 * The attacker knows how frequent every first name and surname is, keeps the full names that fit the roster, and takes the
 * 1,000 likeliest. Reported: how many of them are on the roll, and false whole names per 1,000 ordinary posts.
 */
import { pupilName } from '../../lib/checks/pupil-name';
import { BITS_PER_MARK, buildRoster } from '../../lib/roster/build';
import { COMMONEST_FIRST_NAMES, COMMONEST_SURNAMES } from '../../lib/roster/commonest-names.data';
import { bare, marksOf } from '../../lib/roster/fingerprint';
import { openRoster } from '../../lib/roster/match';
import type { PupilName, Roster } from '../../lib/roster/roster';
import { soundOf } from '../../lib/roster/sound-of';
import { read } from '../../lib/text/read';
import { drawer, nameStatistics, ordinaryPosts, seeded } from './name-statistics';
import { rulebookWith } from './rulebook-with';

const folder = process.argv[2] ?? process.env['NAME_DATA'] ?? '.';
const TAKEN = 1000;
const ROLLS = 8;
/** Less likely full names than this (share of all) never come among the first thousand. */
const NEGLIGIBLE = 2e-8;

const { firsts, surnames } = nameStatistics(folder);
const posts = ordinaryPosts(folder, ['wnut17_train', 'tweebank_train', 'btc_a']).map((text) => read(text));

const COMMON = {
  firsts: new Set(COMMONEST_FIRST_NAMES.split(' ')),
  surnames: new Set(COMMONEST_SURNAMES.split(' ').map(soundOf)),
};

interface Result {
  readonly right: number;
  readonly rareRight: number;
  readonly perThousand: Readonly<Record<string, number>>;
}

function attack(
  names: readonly PupilName[],
  roster: Roster,
  firstBits: number,
  pairBits: number,
): [right: number, rareRight: number] {
  const roll = new Set(names.map(({ first, surname }) => `${bare(first)} ${bare(surname)}`));
  const onRoll = new Set(names.map(({ first }) => bare(first)));
  const open = openRoster(roster);
  const fitting: [score: number, name: string][] = [];
  /** The share of the bits that are set: a name with so many marks fits by chance with this to their power. */
  const fill = 1 - Math.exp(-1 / pairBits);
  const rare = { fit: 0, right: 0 };
  firsts.forEach(([name, share], rank) => {
    const first = bare(name);
    if (!open.hasFirst(first)) return;
    if (rank > 5000) {
      rare.fit += 1;
      rare.right += onRoll.has(first) ? 1 : 0;
    }
    const fits = 1 - (1 - 1 / firstBits) * Math.exp(-names.length * share);
    for (const [surname, ofSurname] of surnames) {
      const marks = marksOf({ first, surname: bare(surname), key: soundOf(bare(surname)) }, COMMON);
      const score = (share * ofSurname) / fits / fill ** marks;
      if (share * ofSurname < NEGLIGIBLE) break;
      if (open.hasPair(first, bare(surname))) fitting.push([score, `${first} ${bare(surname)}`]);
    }
  });
  const best = fitting.toSorted((a, b) => b[0] - a[0]).slice(0, TAKEN);
  return [best.filter(([, name]) => roll.has(name)).length / TAKEN, rare.right / Math.max(1, rare.fit)];
}

function falseNames(roster: Roster, roll: ReadonlySet<string>): Record<string, number> {
  const rulebook = rulebookWith(roster);
  const counts: Record<string, number> = {};
  for (const reading of posts) {
    const draft = { site: 'x', kind: 'post' as const, parts: [reading.text], files: [], at: 0 };
    const kinds = new Set(
      pupilName
        .inspect(draft, { rulebook, readings: [reading] })
        .filter(({ noticed }) => !roll.has(noticed.with[0]?.toLowerCase() ?? ''))
        .map(({ noticed }) => noticed.id),
    );
    for (const kind of kinds) counts[kind] = (counts[kind] ?? 0) + 1000 / posts.length;
  }
  return counts;
}

function measure(size: number, first: number, pair: number): Result {
  const random = seeded(size * 1009 + 7);
  const [drawFirst, drawSurname] = [drawer(firsts, random), drawer(surnames, random)];
  let [right, rareRight] = [0, 0];
  const perThousand: Record<string, number> = {};
  for (let roll = 0; roll < ROLLS; roll += 1) {
    const names = Array.from({ length: size }, () => ({ first: drawFirst(), surname: drawSurname() }));
    const salt = Uint8Array.from({ length: 16 }, () => random() * 256);
    const roster = buildRoster(names, salt, { first, pair });
    const [found, rare] = attack(names, roster, first, pair);
    right += found / ROLLS;
    rareRight += rare / ROLLS;
    const onRoll = new Set(names.map(({ first, surname }) => `${first} ${surname}`));
    for (const [kind, count] of Object.entries(falseNames(roster, onRoll)))
      perThousand[kind] = (perThousand[kind] ?? 0) + count / ROLLS;
  }
  return { right, rareRight, perThousand };
}

const percent = (share: number) => `${(share * 100).toFixed(1)} %`.padStart(7);
console.log(
  `${posts.length} posts, ${ROLLS} rolls each; chosen: 1 in ${BITS_PER_MARK.first} and 1 in ${BITS_PER_MARK.pair}`,
);
console.log(
  'pupils  first   pair   of 1,000 right   rare first names right   false per 1,000 posts: whole, initial, first',
);
const sizes = (process.env['SIZES'] ?? '30,420,2000').split(',').map(Number);
const pairs = (process.env['PAIRS'] ?? '1,1.5,2,2.5,3,3.5,4,5,6,8,16').split(',').map(Number);
for (const size of sizes) {
  for (const first of (process.env['FIRSTS'] ?? '256').split(',').map(Number)) {
    for (const pair of pairs) {
      const { right, rareRight, perThousand } = measure(size, first, pair);
      const kinds = ['noticedPupilName', 'noticedPupilInitial', 'noticedPupilFirstName'].map((kind) =>
        (perThousand[kind] ?? 0).toFixed(2),
      );
      console.log(
        `${size}`.padStart(6),
        `1/${first}`.padStart(6),
        `1/${pair}`.padStart(6),
        percent(right).padStart(14),
        percent(rareRight).padStart(20),
        '     ',
        kinds.join('  '),
      );
    }
  }
}
