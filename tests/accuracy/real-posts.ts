import { ALL_CHECKS } from '../../lib/checks/all';
import type { Check } from '../../lib/checks/check';
import { pupilName } from '../../lib/checks/pupil-name';
import { schoolName } from '../../lib/checks/school-name';
import type { Rulebook } from '../../lib/school/rulebook';
import { nameStatistics, ordinaryPosts, seeded } from '../bench/name-statistics';
import { rulebookFor } from './read-drafts';
import { bookOf, foundIn, roll } from './real-data';
import { SCHOOLS } from './schools';

/** Files of posts in which false reminders are counted. */
export const COUNTED = ['wnut17_train', 'tweebank_train', 'btc_a'];
const ROSTERS = 5;
const SEED = 20_261_122;
/** Measured by themselves, with rosters and schools, or never about words alone. */
const BY_NAMES: ReadonlySet<string> = new Set(['pupil-name', 'school-name', 'work-photo', 'working-hours']);
/** Makes a post one of school, so that first names alone have the company that they need. */
const COMPANY = 'Back with my class. ';

/**
 * False reminders per 1,000 real posts by strangers, in lines to print: of pupils' names at rosters of 420 names drawn at
 * random by how frequent they are, and of the made-up schools' names. Odd posts are for tuning, even posts for measuring.
 *
 * @param folder holds `names/` (ONS first names, UK surnames) and `posts/` (tweets), as CSV and JSON lines
 */
export function measureRealPosts(folder: string): string[] {
  const ordinary = ordinaryPosts(folder, COUNTED);
  const words = ordinaryPosts(folder, ['name_or_word_contexts']);
  const staff = ordinaryPosts(folder, ['uk_school_posts']);
  const books = rulebooks(folder);
  const inCompany = ordinary.map((text) => COMPANY + text);
  const schools = (Object.keys(SCHOOLS) as (keyof typeof SCHOOLS)[]).map((school) =>
    rulebookFor({ school, roster: null }),
  );
  const one = [rulebookFor({ school: 'pear-tree', roster: null })];
  const others = ALL_CHECKS.filter(({ id }) => !BY_NAMES.has(id));
  return [
    '\nfalse reminders per 1,000 real posts (tuning half / unseen half)',
    `pupil-name, ordinary posts: ${both(ordinary, books, [pupilName])}`,
    `pupil-name, ordinary posts after "${COMPANY.trim()}": ${both(inCompany, books, [pupilName])}`,
    `pupil-name, names that are words: ${both(words, books, [pupilName])}`,
    `pupil-name, posts of school staff: ${both(staff, books, [pupilName])}`,
    `school-name, ordinary posts: ${both(ordinary, schools, [schoolName])}`,
    `school-name, posts of school staff: ${both(staff, schools, [schoolName])}`,
    ...others.map((check) => `${check.id}, ordinary posts: ${both(ordinary, one, [check])}`),
    `these together, ordinary posts: ${both(ordinary, one, others)}`,
  ];
}

function both(posts: readonly string[], books: readonly Rulebook[], checks: readonly Check[]): string {
  return [0, 1].map((half) => perThousand(posts, half, books, checks).toFixed(2)).join(' / ');
}

function perThousand(
  posts: readonly string[],
  half: number,
  books: readonly Rulebook[],
  checks: readonly Check[],
): number {
  const mine = posts.filter((_, index) => index % 2 === half);
  let disturbed = 0;
  for (const book of books) disturbed += mine.filter((text) => isDisturbed(text, book, checks)).length;
  return (1000 * disturbed) / (mine.length * books.length);
}

function isDisturbed(text: string, book: Rulebook, checks: readonly Check[]): boolean {
  const found = foundIn(text, book, checks);
  if (found.length > 0 && process.env['ACCURACY_LIST']) {
    const words = found.flatMap(({ spans }) => spans.map(({ start, end }) => text.slice(start, end)));
    console.log(found.map(({ noticed }) => noticed.id).join(), words.join(' | '), '  ', JSON.stringify(text));
  }
  return found.length > 0;
}

/** Of schools with pupils drawn at random, the same in every run. */
export function rulebooks(folder: string): Rulebook[] {
  const random = seeded(SEED);
  const statistics = nameStatistics(folder);
  return Array.from({ length: ROSTERS }, () => bookOf(roll(statistics, random), random));
}
