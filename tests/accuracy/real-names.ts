import { pupilName } from '../../lib/checks/pupil-name';
import type { PupilName } from '../../lib/roster/roster';
import { fold } from '../../lib/text/fold';
import { nameStatistics, seeded } from '../bench/name-statistics';
import { bookOf, foundIn, linesOf, PUPILS, roll, share } from './real-data';

const SEED = 20_261_123;
/** So many of the people named in posts are put on one roster, so that most of it is strangers. */
const NAMED = 60;
/** Makes a post one of school, so that first names alone have the company that they need. */
const COMPANY = 'Back with my class. ';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

interface Post {
  readonly text: string;
  readonly persons: readonly (Stretch & { readonly text: string })[];
}

/** A name that is also a word, in one post. */
interface NameOrWord extends Stretch {
  readonly name: string;
  readonly is_person: boolean;
  readonly text: string;
}

/**
 * How well pupils' names are found in real posts, in lines to print: whole names of people, who are put on a roster of 420, and
 * names that are words, in posts that speak of school.
 *
 * @param folder holds `names/` and `posts/`
 */
export function measureRealNames(folder: string): string[] {
  const statistics = nameStatistics(folder);
  return [
    '\nnames in real posts, at rosters of 420 with those who are named',
    ...wholeNames(folder, statistics),
    ...namesOrWords(folder, statistics),
  ];
}

function wholeNames(folder: string, statistics: ReturnType<typeof nameStatistics>): string[] {
  const posts = ['wnut17_train', 'tweebank_train', 'btc_a'].flatMap((name) =>
    linesOf<Post>(folder, `posts/${name}.jsonl`),
  );
  const given = new Set(statistics.firsts.map(([name]) => name));
  const named = posts.flatMap(({ text, persons }) =>
    persons.flatMap((person) => {
      const [first = '', surname = '', ...more] = person.text.split(' ');
      // Not *Mr Smith*, *Lady Gaga* and the like.
      const whole = given.has(fold(first)) && /^\p{L}[\p{L}'’-]+$/u.test(surname) && more.length === 0;
      return whole ? [{ text, person, first, surname }] : [];
    }),
  );
  const random = seeded(SEED);
  const missed: string[] = [];
  let [right, wrong] = [0, 0];
  for (let from = 0; from < named.length; from += NAMED) {
    const some = named.slice(from, from + NAMED);
    const book = bookOf([...some, ...roll(statistics, random, PUPILS - some.length)], random);
    for (const { text, person } of some) {
      const spans = foundIn(text, book, [pupilName]).flatMap(({ spans }) => spans);
      if (spans.some((span) => touches(span, person))) right += 1;
      else missed.push(`missed  ${person.text}  ${JSON.stringify(text.slice(0, 120))}`);
      wrong += spans.some((span) => !touches(span, person)) ? 1 : 0;
    }
  }
  return [
    `whole names: recall ${share(right, named.length)}, precision ${share(right, right + wrong)} posts`,
    ...(process.env['ACCURACY_LIST'] ? missed : []),
  ];
}

function namesOrWords(folder: string, statistics: ReturnType<typeof nameStatistics>): string[] {
  const all = linesOf<NameOrWord>(folder, 'posts/name_or_word_contexts.jsonl');
  const names = [...new Set(all.map(({ name }) => name))];
  const random = seeded(SEED);
  const books = Array.from({ length: Math.ceil(names.length / NAMED) }, (_, at) => {
    const firsts = names.slice(at * NAMED, (at + 1) * NAMED);
    const strangers = roll(statistics, random);
    const pupils = strangers.map((pupil, index): PupilName => ({
      ...pupil,
      first: firsts[index] ?? pupil.first,
    }));
    return { firsts: new Set(firsts), book: bookOf(pupils, random) };
  });
  let [right, missed, wrong] = [0, 0, 0];
  for (const { name, text, start, end, is_person } of all) {
    const book = books.find(({ firsts }) => firsts.has(name))?.book;
    if (!book) continue;
    const place = { start: start + COMPANY.length, end: end + COMPANY.length };
    const noticed = foundIn(COMPANY + text, book, [pupilName])
      .flatMap(({ spans }) => spans)
      .some((span) => touches(span, place));
    if (is_person) [right, missed] = noticed ? [right + 1, missed] : [right, missed + 1];
    else if (noticed) wrong += 1;
  }
  return [
    `names that are words, after "${COMPANY.trim()}" (famous people among them): noticed of persons ${share(right, right + missed)}, persons of noticed ${share(right, right + wrong)}`,
  ];
}

function touches(one: Stretch, other: Stretch): boolean {
  return one.start < other.end && other.start < one.end;
}
