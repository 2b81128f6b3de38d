import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from '../../lib/text/fold';

/** Something with the share of all cases that it is. */
export type Shares = readonly (readonly [name: string, share: number])[];

/** First names by how many children have them, and surnames by how many people have them; commonest first. */
export function nameStatistics(folder: string): { firsts: Shares; surnames: Shares } {
  return {
    firsts: shares(table(folder, 'names/ons_primary_age_names_2014_2021.csv'), 3),
    surnames: shares(table(folder, 'names/sdglinkage_lastname_uk.csv'), 1),
  };
}

/** The texts of posts that are none of a school's, one from each line. */
export function ordinaryPosts(folder: string, names: readonly string[]): string[] {
  return names.flatMap((name) =>
    readFileSync(join(folder, `posts/${name}.jsonl`), 'utf8')
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { text: string }).text),
  );
}

/** Draws by share with the given random numbers from 0 to 1. */
export function drawer(shares: Shares, random: () => number): () => string {
  let sum = 0;
  const upTo = shares.map(([, share]) => (sum += share));
  return () => {
    const wanted = random() * sum;
    let [low, high] = [0, upTo.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((upTo[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return shares[low]?.[0] ?? '';
  };
}

/** Random numbers that are the same in every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function table(folder: string, file: string): string[][] {
  const lines = readFileSync(join(folder, file), 'utf8').replaceAll('"', '').trim().split('\n');
  return lines.slice(1).map((line) => line.split(','));
}

function shares(rows: string[][], column: number): Shares {
  const counted = rows.map(([name = '', ...rest]) => [fold(name), Number(rest[column - 1])] as const);
  const sum = counted.reduce((total, [, count]) => total + count, 0);
  return counted.map(([name, count]) => [name, count / sum] as const).toSorted((a, b) => b[1] - a[1]);
}
