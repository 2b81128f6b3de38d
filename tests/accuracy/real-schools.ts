import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ALL_CHECKS } from '../../lib/checks/all';
import { schoolName } from '../../lib/checks/school-name';
import { isKindOfSchool } from '../../lib/checks/school-name/kinds';
import type { Rulebook, SchoolNames } from '../../lib/school/rulebook';
import { fold } from '../../lib/text/fold';
import { ordinaryPosts } from '../bench/name-statistics';
import { rulebookFor } from './read-drafts';
import { foundIn, linesOf, share } from './real-data';

/** So many schools are named that do worst. */
const WORST = 5;
/** One post in three is enough, over so many schools. */
const EACH = 3;
const DRAFTS: readonly ((form: string) => string)[] = [
  (form) => `So proud to work at ${form}`,
  (form) => `Lovely morning at ${form} with my class`,
  (form) => `${form} staff night out tonight`,
  (form) => `Goodbye ${form}, thank you for eight years`,
];

/** The forms in which people write a school's name. */
const FORMS: Readonly<Record<string, (school: SchoolNames) => string | undefined>> = {
  'in full': ({ name }) => name,
  'small letters': ({ name }) => name.toLowerCase(),
  capitals: ({ name }) => name.toUpperCase(),
  possessive: ({ name }) => `${name}'s`,
  'no apostrophes': ({ name }) => name.replace(/['’]/g, ''),
  'without its last word': ({ name }) => name.split(' ').slice(0, -1).join(' '),
  'as a school': ({ shortForms: [short] }) => short && `${short} School`,
  hashtag: ({ name }) => `#${name.replace(/[^\p{L}\p{N}]/gu, '')}`,
  'small hashtag': ({ name }) => `#${name.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()}`,
  'short form': ({ shortForms: [short] }) => short,
};

/**
 * How well real schools' names are noticed, in lines to print: by form, how much of it; the schools that do worst; and false
 * reminders in posts that are none of a school's. Each school has the pack that its office would make of it: its name, and the name without
 * the words for its kind as the short form. And what is noticed in posts of real school staff, by label.
 *
 * @param folder holds `names/uk_school_names_dfe.csv` and `posts/`
 */
export function measureRealSchools(folder: string): string[] {
  const file = join(folder, 'names', 'uk_school_names_dfe.csv');
  if (!existsSync(file)) return [];
  const rows = readFileSync(file, 'utf8').trim().split('\n').slice(1);
  const schools = rows.map((row) => packOf(row.split(',')[1] ?? ''));
  return [
    `\nthe names of ${schools.length} real schools`,
    ...recalls(schools),
    falses(folder, schools),
    ...staff(folder),
  ];
}

function packOf(name: string): Rulebook & { readonly school: SchoolNames } {
  const words = name.replace(/\s*\(.*\)/, '').split(' ');
  while (words.length > 1 && isKindOfSchool(fold(words.at(-1) ?? '').replace("'", ''))) words.pop();
  const school = { name, shortForms: [words.join(' ')], initials: [], handles: [], domains: [], trust: null };
  return { ...rulebookFor({ school: 'pear-tree', roster: null }), school };
}

function recalls(books: readonly Rulebook[]): string[] {
  const bySchool = new Map(books.map((book) => [book.school.name, [] as string[]]));
  const byForm = Object.entries(FORMS).map(([form, write]) => {
    let [noticed, all] = [0, 0];
    for (const book of books) {
      const written = write(book.school);
      if (!written) continue;
      for (const draft of DRAFTS) {
        all += 1;
        if (foundIn(draft(written), book, [schoolName]).length > 0) noticed += 1;
        else bySchool.get(book.school.name)?.push(draft(written));
      }
    }
    return { form, noticed, all };
  });
  const sum = (of: 'noticed' | 'all') => byForm.reduce((total, row) => total + row[of], 0);
  const worst = [...bySchool]
    .filter(([, missed]) => missed.length > 0)
    .toSorted(([, a], [, b]) => b.length - a.length);
  return [
    `recall: ${share(sum('noticed'), sum('all'))}; ${byForm.map(({ form, noticed, all }) => `${form} ${share(noticed, all)}`).join(', ')}`,
    ...worst.slice(0, WORST).map(([name, missed]) => `missed ${missed.length}  ${name}: ${missed[0]}`),
  ];
}

function falses(folder: string, books: readonly Rulebook[]): string {
  const posts = ordinaryPosts(folder, ['wnut17_train', 'tweebank_train', 'btc_a']).filter(
    (_, index) => index % EACH === 0,
  );
  const bySchool = books.map((book) => {
    const disturbed = posts.filter((text) => foundIn(text, book, [schoolName]).length > 0).length;
    return { name: book.school.name, per1000: (1000 * disturbed) / posts.length };
  });
  const mean = bySchool.reduce((sum, { per1000 }) => sum + per1000, 0) / bySchool.length;
  const worst = bySchool.filter(({ per1000 }) => per1000 > 0).toSorted((a, b) => b.per1000 - a.per1000);
  const named = worst.slice(0, WORST).map(({ name, per1000 }) => `${name} ${per1000.toFixed(2)}`);
  return `false reminders per 1,000 ordinary posts: ${mean.toFixed(3)}; most: ${named.join(', ') || 'none'}`;
}

interface Labelled {
  readonly text: string;
  readonly labels: readonly string[];
}

function staff(folder: string): string[] {
  const posts = linesOf<Labelled>(folder, 'posts/uk_school_posts.jsonl');
  const book = rulebookFor({ school: 'pear-tree', roster: null });
  const byLabel = new Map<string, string[][]>();
  for (const { text, labels } of posts) {
    const checks = [...new Set(foundIn(text, book, ALL_CHECKS).map(({ check }) => check))];
    for (const label of labels) byLabel.set(label, [...(byLabel.get(label) ?? []), checks]);
  }
  return [...byLabel].map(([label, found]) => {
    const count = new Map<string, number>();
    for (const check of found.flat()) count.set(check, (count.get(check) ?? 0) + 1);
    const noticed = [...count].map(([check, times]) => `${check} ${times}`).join(', ');
    return `posts of school staff, ${label} (${found.length}): ${noticed || 'nothing'}`;
  });
}
