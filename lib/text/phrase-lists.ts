import { beginningsOf, phrasesOf, type Phrase } from './phrase';

/** Phrases, each with the label of its list. */
export type Labelled<Label extends string> = readonly (readonly [Label, Phrase])[];

/** A line of a list, whose phrases are made when a word that they begin with is first written. */
interface Line<Label extends string> {
  readonly label: Label;
  readonly text: string;
  phrases?: readonly Phrase[];
}

/** Lists of phrases, of which only those are made that begin with words which somebody writes. */
export interface PhraseLists<Label extends string> {
  /** The lines by each word that they can begin with. */
  lines(): ReadonlyMap<string, readonly Line<Label>[]>;
  /** The phrases that begin with a word, in the order of the lists. */
  startingWith(word: string): Labelled<Label>;
  /** How many places the longest has of the phrases that were made so far. */
  longest(): number;
}

/**
 * Reads lists with one phrase a line, as `phrasesOf` says.
 *
 * @param lists one for each label
 */
export function phraseLists<Label extends string>(
  lists: Readonly<Record<Label, string>>,
): PhraseLists<Label> {
  let byFirst: ReadonlyMap<string, readonly Line<Label>[]> | undefined;
  const lines = () => (byFirst ??= linesByFirst(lists));
  let longest = 0;
  return {
    lines,
    startingWith(word) {
      const phrases = (lines().get(word) ?? [])
        .flatMap((line) => (line.phrases ??= phrasesOf(line.text)).map((one) => [line.label, one] as const))
        .filter(([, { places }]) => places[0]?.has(word));
      for (const [, { places }] of phrases) longest = Math.max(longest, places.length);
      return phrases;
    },
    longest: () => longest,
  };
}

function linesByFirst<Label extends string>(
  lists: Readonly<Record<Label, string>>,
): ReadonlyMap<string, readonly Line<Label>[]> {
  const lines = new Map<string, Line<Label>[]>();
  for (const [label, list] of Object.entries<string>(lists)) {
    for (const text of list.trim().split('\n')) {
      const line: Line<Label> = { label: label as Label, text };
      for (const word of beginningsOf(text)) {
        const others = lines.get(word);
        if (!others) lines.set(word, [line]);
        // A word can be the first in two ways.
        else if (others.at(-1) !== line) others.push(line);
      }
    }
  }
  return lines;
}
