import { NICKNAMES } from './nicknames.data';

const NONE: readonly string[] = [];
let known: ReadonlyMap<string, readonly string[]> | undefined;

/** The first names that a word may be short for: *Josh* for *Joshua*. */
export function shortFor(word: string): readonly string[] {
  known ??= new Map(
    NICKNAMES.trim()
      .split('\n')
      .map((line) => {
        const [short = '', ...names] = line.split(' ');
        return [short, names] as const;
      }),
  );
  return known.get(word) ?? NONE;
}
