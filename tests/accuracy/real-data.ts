import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Check, Draft, Finding } from '../../lib/checks/check';
import { inspectEach } from '../../lib/checks/inspect';
import { buildRoster } from '../../lib/roster/build';
import type { PupilName } from '../../lib/roster/roster';
import type { Rulebook } from '../../lib/school/rulebook';
import { drawer, type Shares } from '../bench/name-statistics';
import { rulebookFor } from './read-drafts';

/** A school of two forms a year. */
export const PUPILS = 420;

/** The objects in a file of JSON lines; none where there is no such file. */
export function linesOf<T>(folder: string, name: string): T[] {
  const file = join(folder, name);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
}

/** What these checks find in a post, each by itself. */
export function foundIn(text: string, book: Rulebook, checks: readonly Check[]): Finding[] {
  const draft: Draft = { site: 'x', kind: 'post', parts: [text], files: [], at: 0 };
  return inspectEach(draft, book, {
    onFault(check, fault) {
      throw new Error(check, { cause: fault });
    },
    checks,
  });
}

/** As many pupils as are wanted, drawn by how frequent their names are. */
export function roll(
  { firsts, surnames }: { readonly firsts: Shares; readonly surnames: Shares },
  random: () => number,
  pupils = PUPILS,
): PupilName[] {
  const [first, surname] = [drawer(firsts, random), drawer(surnames, random)];
  return Array.from({ length: pupils }, () => ({ first: first(), surname: surname() }));
}

/** The rulebook of a school with these pupils, under a salt of its own. */
export function bookOf(names: readonly PupilName[], random: () => number): Rulebook {
  return {
    ...rulebookFor({ school: 'pear-tree', roster: null }),
    roster: buildRoster(
      names,
      Uint8Array.from({ length: 16 }, () => Math.floor(random() * 256)),
    ),
  };
}

/** A part of a whole in hundredths, with both numbers: `97.5 % (78 of 80)`. */
export function share(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1)} % (${part} of ${whole})`;
}
