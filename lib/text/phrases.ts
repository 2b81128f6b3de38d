import { lastOf, type Phrase } from './phrase';
import { phraseLists } from './phrase-lists';
import type { Reading } from './reading';
import { scan, type Scanner } from './scan';
import type { Token } from './tokens';

/** Looks for the phrases of one list: where they stand, UTF-16 offsets, end exclusive. */
export type Phrases = Scanner<{ readonly start: number; readonly end: number }>;

const NONE: ReadonlySet<string> = new Set();

/** Makes phrases out of a list, one a line, as `phrasesOf` reads them. */
export function phrases(list: string): Phrases {
  const lists = phraseLists({ list });
  const known = new Map<string, readonly Phrase[]>();
  const startingWith = (word: string): readonly Phrase[] => {
    let found = known.get(word);
    if (!found) known.set(word, (found = lists.startingWith(word).map(([, phrase]) => phrase)));
    return found;
  };
  return {
    get reach() {
      return lists.longest();
    },
    get words() {
      return lists.lines();
    },
    find(tokens, at, text) {
      const first = tokens[at] as Token;
      for (const phrase of startingWith(first.text)) {
        const last = tokens[lastOf(phrase, at, text, tokens, NONE) ?? -1];
        if (last) return { start: first.start, end: last.end };
      }
      return undefined;
    },
  };
}

/** Where phrases occur in a text, in order; of those that begin at one word the first in the list. */
export function findPhrases(
  reading: Reading,
  phrases: Phrases,
): readonly { readonly start: number; readonly end: number }[] {
  return scan(reading, phrases);
}
