import { recall } from '../text/recall';

/** Fewer letters begin too many names, but for what is a name's beginning with nothing after it: *Ty*, *Em*. */
const SHORTEST = 3;
const SHORTEST_ALONE = 2;
/** What people put after what they have cut a name down to: *Dais*, *Marky*, *Freds*. */
const ENDING = /(?:sy|sie|ie|ey|[yiosz])$/;
const REMEMBERED = 5_000;
const NONE: readonly string[] = [];

/**
 * Makes a look-up for names of a list that a word may be cut down from: those that begin with it, or with what is left of it without
 * the endings of pet names: *Syd* for *Sydney*, *Dais* for *Daisy*, *Hopey* for *Hope*, *Robbie* for *Robin*.
 *
 * @param names folded
 */
export function cutDownNames(names: Iterable<string>): (word: string) => readonly string[] {
  const byBeginning = new Map<string, string[]>();
  for (const name of names) {
    const beginning = name.slice(0, SHORTEST_ALONE);
    const others = byBeginning.get(beginning);
    if (others) others.push(name);
    else byBeginning.set(beginning, [name]);
  }
  const known = new Map<string, readonly string[]>();
  const find = (word: string): readonly string[] => {
    const stems = stemsOf(word);
    return (byBeginning.get(word.slice(0, SHORTEST_ALONE)) ?? NONE).filter(
      (name) => name !== word && stems.some((stem) => name.startsWith(stem)),
    );
  };
  return (word) => recall(known, word, find, REMEMBERED);
}

function stemsOf(word: string): string[] {
  const stem = word.replace(ENDING, '');
  const single = stem.replace(/(\p{L})\1$/u, '$1');
  return [
    ...(word.length >= SHORTEST_ALONE ? [word] : []),
    ...[stem, single].filter((part) => part !== word && part.length >= SHORTEST),
  ];
}
