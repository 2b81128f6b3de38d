import { oneSlip } from '../text/one-slip';

/** Shorter names are too much like other words. */
const SHORTEST = 5;
const NONE: readonly string[] = [];

/**
 * Makes a look-up for names of a list that one slip of the fingers turned into another word: *Charlote*, *Oliva*, *Floernce*. A
 * slip in the first letter is not forgiven.
 *
 * @param names folded
 */
export function nearNames(names: ReadonlySet<string>): (word: string) => readonly string[] {
  const byBeginning = new Map<string, string[]>();
  for (const name of names) {
    const beginning = `${name.charAt(0)}${name.length}`;
    byBeginning.set(beginning, [...(byBeginning.get(beginning) ?? []), name]);
  }
  return (word) => {
    if (word.length < SHORTEST) return NONE;
    return [-1, 0, 1]
      .flatMap((more) => byBeginning.get(`${word.charAt(0)}${word.length + more}`) ?? NONE)
      .filter((name) => name.length >= SHORTEST && oneSlip(word, name) !== undefined);
  };
}
