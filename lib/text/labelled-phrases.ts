import { lastOf, linesOf, MOST_PASSED, outlineOf, phrasesOfLine, type Phrase } from './phrases';
import type { Reading } from './reading';
import { scan, type Scanner } from './scan';
import type { Token } from './tokens';
import { wordSet } from './word-set';

type Labelled<Label extends string> = readonly (readonly [Label, Phrase])[];

/** Phrases that can begin with one word, the longest first, and by the word that comes second: those of two words and more. */
interface Candidates<Label extends string> {
  readonly all: Labelled<Label>;
  /** Made when it is first asked for, as most words are never written. */
  bySecond?: ReadonlyMap<string, Labelled<Label>>;
  readonly single: Labelled<Label>;
}

/** A line of a list, whose phrases are made when a word that they begin with is first written. */
interface Line<Label extends string> {
  readonly label: Label;
  readonly text: string;
  phrases?: readonly Phrase[];
}

/** Phrases of several kinds. */
export interface LabelledPhrases<Label extends string> {
  /** By each word that they can begin with. */
  readonly lines: ReadonlyMap<string, readonly Line<Label>[]>;
  /** Of the words that were written so far. */
  readonly candidates: Map<string, Candidates<Label>>;
  /** How many places the longest has. */
  readonly longest: number;
}

/** Where a phrase of one kind stands: from the first of its tokens to the last. */
export interface Mark<Label extends string> {
  readonly label: Label;
  readonly first: number;
  readonly last: number;
}

/** Makes phrases out of lists as `phrases` reads them, one list for each label. */
export function labelledPhrases<Label extends string>(
  lists: Readonly<Record<Label, string>>,
): LabelledPhrases<Label> {
  const lines = new Map<string, Line<Label>[]>();
  let longest = 0;
  for (const [label, list] of Object.entries<string>(lists)) {
    for (const text of linesOf(list)) {
      const line: Line<Label> = { label: label as Label, text };
      const { firsts, length } = outlineOf(text);
      longest = Math.max(longest, length);
      for (const word of firsts) if (!lines.get(word)?.push(line)) lines.set(word, [line]);
    }
  }
  return { lines, candidates: new Map(), longest };
}

function candidatesFor<Label extends string>(
  { lines, candidates }: LabelledPhrases<Label>,
  word: string,
): Candidates<Label> {
  let known = candidates.get(word);
  if (!known) {
    const all = (lines.get(word) ?? [])
      .flatMap((line) =>
        (line.phrases ??= phrasesOfLine(line.text)).map((phrase) => [line.label, phrase] as const),
      )
      .filter(([, { places }]) => places[0]?.has(word))
      .toSorted(([, a], [, b]) => b.places.length - a.places.length);
    known = { all, single: all.filter(([, { places }]) => places.length === 1) };
    candidates.set(word, known);
  }
  return known;
}

/** They add weight and no sense, and may stand anywhere within a phrase: *doesn't even bloody listen*. */
const WEIGHT = wordSet(
  'even ever really actually literally just bloody fucking effing flipping fricking frigging damn fkn always constantly simply absolutely completely totally utterly seriously again also still',
);

const scanners = new WeakMap<LabelledPhrases<string>, Scanner<readonly Mark<string>[]>>();

/** The phrases in a text, in order; of each label the longest that begins with a token. */
export function findLabelled<Label extends string>(
  reading: Reading,
  phrases: LabelledPhrases<Label>,
): Mark<Label>[] {
  let scanner = scanners.get(phrases) as Scanner<readonly Mark<Label>[]> | undefined;
  if (!scanner) {
    scanner = {
      reach: phrases.longest + MOST_PASSED,
      words: phrases.lines,
      find: (tokens, at, text) => labelledAt(phrases, at, text, tokens),
    };
    scanners.set(phrases, scanner);
  }
  return scan(reading, scanner).flat();
}

function labelledAt<Label extends string>(
  phrases: LabelledPhrases<Label>,
  at: number,
  text: string,
  tokens: readonly Token[],
): Mark<Label>[] | undefined {
  const candidates = candidatesFor(phrases, (tokens[at] as Token).text);
  let found: Mark<Label>[] | undefined;
  for (const [label, phrase] of withSecond(candidates, tokens[at + 1]?.text ?? '')) {
    if (found?.some((mark) => mark.label === label)) continue;
    const last = lastOf(phrase, at, text, tokens, WEIGHT);
    if (last !== undefined) (found ??= []).push({ label, first: at, last });
  }
  return found;
}

/** Those that can go on with this word: few, where common words begin hundreds. */
function withSecond<Label extends string>(candidates: Candidates<Label>, next: string): Labelled<Label> {
  const { all, single } = candidates;
  if (all.length === single.length || WEIGHT.has(next) || next.charCodeAt(0) < 58) return all;
  candidates.bySecond ??= bySecondOf(all, single);
  return candidates.bySecond.get(next) ?? single;
}

/** For each second word the longer phrases with it, and the single words after them. */
function bySecondOf<Label extends string>(
  all: Labelled<Label>,
  single: Labelled<Label>,
): ReadonlyMap<string, Labelled<Label>> {
  const longer = new Map<string, (readonly [Label, Phrase])[]>();
  for (const labelled of all) {
    for (const word of labelled[1].places[1] ?? []) {
      if (!longer.get(word)?.push(labelled)) longer.set(word, [labelled]);
    }
  }
  return new Map([...longer].map(([word, phrases]) => [word, [...phrases, ...single]]));
}
