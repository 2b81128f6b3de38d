import { numbered, type NumberOf } from '../numbered';
import { Told } from '../told';
import type { Clues, Tell } from './tell';
import { sentencesIn, type KnownStretch, type Tokens } from './stretches';

/** How much speaks for each of some things being said, in tenths of the logarithm of the odds. */
export type Odds = readonly number[];

export interface Judged<Known> extends KnownStretch<Known> {
  readonly odds: Odds;
}

export interface Judge<Known> {
  /** Judges all stretches of a draft. */
  judge(stretches: readonly KnownStretch<Known>[]): readonly Judged<Known>[];
  /** What each sentence of a stretch speaks for. */
  sentencesOf(stretch: KnownStretch<Known>): readonly (Tokens & { readonly odds: Odds })[];
}

/** By token of a stretch, the numbers of the clues of its words. */
type WordClues = readonly number[][];

/** A stretch of the last draft. Of one that was judged just then, since it was being written, with the clues of its words. */
interface Remembered<Known> extends Judged<Known> {
  readonly words?: WordClues;
}

/** What was learned of the clues, and how they are told. */
export interface Learning<Known> {
  /** For each thing that may be said, as `numbered` reads them. */
  readonly weights: readonly string[];
  /** The clue whose weight all stretches have. */
  readonly bias: string;
  readonly cluesBy: (numberOf: NumberOf) => Clues<Known>;
  /** What the sums of the weights of a stretch come to. */
  readonly oddsOf: (sums: Odds) => Odds;
  /** Whether the same is known of two stretches of the same words, of which one stands by so many tokens after the other. */
  readonly isSame: (one: Known, other: Known, by: number) => boolean;
  /**
   * How sentences of a stretch are judged as if each were all of the draft: what the others say counts neither for nor against them. Left
   * out where none is. Only where the clues of words are of their sentence alone.
   */
  readonly alone?: {
    /** What is known of some tokens of a stretch, by what is known of all. */
    readonly knownOf: (known: Known, tokens: Tokens) => Known;
    /** What a sentence must speak for it more than a stretch, for each thing that may be said. */
    readonly more: Odds;
  };
}

/**
 * Judges stretches by the clues in them: logistic regressions. Of the last draft it is remembered, as most stretches are the same at the
 * next key, and in the one that is being written all words but the last.
 */
export function judgeBy<Known>(learning: Learning<Known>): Judge<Known> {
  let sums: Sums<Known> | undefined;
  let before: readonly Remembered<Known>[] = [];
  const judge: Judge<Known>['judge'] = (stretches) => {
    let byText: ReadonlyMap<string, Remembered<Known>> | undefined;
    before = stretches.map((stretch, at): Remembered<Known> => {
      const { passage, first, last, known } = stretch;
      const there = before[at];
      const begun = there && beginsAlike(stretch, there) ? there : undefined;
      const earlier = begun
        ? isUntouched(stretch, begun)
          ? begun
          : undefined
        : (byText ??= new Map(before.slice(at).map((one) => [textOf(one), one]))).get(textOf(stretch));
      const by = first - (earlier?.first ?? 0);
      // A tag is taken apart, and its sign stands before the stretch.
      const isSame = earlier && last - earlier.last === by;
      if (isSame && learning.isSame(known, earlier.known, by))
        return { passage, first, last, known, odds: earlier.odds };
      const { of, words } = (sums ??= sumsBy(learning)).ofStretch(stretch, begun);
      const alone = sums.ofEachAlone(stretch, words).map(learning.oddsOf);
      return { passage, first, last, known, words, odds: withAlone(learning.oddsOf(of), alone) };
    });
    return before;
  };
  /** What a sentence says by itself is not lost among others. */
  const withAlone = (odds: Odds, alone: readonly Odds[]): Odds =>
    alone.length === 0
      ? odds
      : odds.map((of, place) => {
          const more = learning.alone?.more[place] ?? 0;
          return Math.max(of, ...alone.map((sentence) => (sentence[place] ?? 0) - more));
        });
  return { judge, sentencesOf: (stretch) => (sums ??= sumsBy(learning)).ofSentences(stretch) };
}

interface Sums<Known> {
  ofStretch(
    stretch: KnownStretch<Known>,
    before: Remembered<Known> | undefined,
  ): { readonly of: Odds; readonly words: WordClues };
  /** Of each sentence as if it were all of the draft; of none where the stretch is a single one, or none is judged so. */
  ofEachAlone(stretch: KnownStretch<Known>, words: WordClues): readonly Odds[];
  ofSentences(stretch: KnownStretch<Known>): readonly (Tokens & { readonly odds: Odds })[];
}

/** What the clues in a stretch weigh together, each counted once, where it is first told. */
function sumsBy<Known>({ weights: lists, bias, cluesBy, alone }: Learning<Known>): Sums<Known> {
  const { numberOf, weights } = numbered(lists);
  const clues = cluesBy(numberOf);
  const told = new Told(weights[0]?.length ?? 0);
  const biases = weights.map((of) => of[numberOf(bias)] ?? 0);
  const add = (clue: number, sums: number[]): void => {
    for (let place = 0; place < weights.length; place += 1)
      sums[place] = (sums[place] ?? 0) + (weights[place]?.[clue] ?? 0);
  };

  const wordsOf = (stretch: KnownStretch<Known>, before: Remembered<Known> | undefined): WordClues => {
    const { first, last } = stretch;
    const from = before?.words ? clues.changedFrom(stretch, before, sameUntil(stretch, before)) : first;
    const words: number[][] = before?.words?.slice(0, from - first) ?? [];
    for (let at = from; at <= last; at += 1) words.push([]);
    clues.ofWords(stretch, from, (clue, at) => {
      if (clue >= 0) words[at - first]?.push(clue);
    });
    return words;
  };

  const sumOf = (stretch: KnownStretch<Known>, words: WordClues): Odds => {
    const sums = [...biases];
    told.begin();
    for (const word of words) for (const clue of word) if (told.isNew(clue)) add(clue, sums);
    clues.ofRest(stretch, (clue) => {
      if (told.isNew(clue)) add(clue, sums);
    });
    return sums;
  };

  return {
    ofStretch(stretch, before) {
      const words = wordsOf(stretch, before);
      return { of: sumOf(stretch, words), words };
    },
    ofEachAlone(stretch, words) {
      const { passage, first: from, known } = stretch;
      const sentences = alone ? sentencesIn(passage, stretch) : [];
      if (!alone || sentences.length < 2) return [];
      return sentences.map(({ first, last }) =>
        sumOf(
          { passage, first, last, known: alone.knownOf(known, { first, last }) },
          words.slice(first - from, last + 1 - from),
        ),
      );
    },
    ofSentences(stretch) {
      const { passage, first } = stretch;
      const sentences = sentencesIn(passage, stretch).map((one) => ({ ...one, odds: weights.map(() => 0) }));
      const start = passage.sentences[first] ?? 0;
      const tell: Tell = (clue, at) => {
        const sentence = at < 0 ? undefined : sentences[(passage.sentences[at] ?? 0) - start];
        if (told.isNew(clue) && sentence) add(clue, sentence.odds);
      };
      told.begin();
      clues.ofWords(stretch, first, tell);
      clues.ofRest(stretch, tell);
      return sentences;
    },
  };
}

/** Whether two stretches begin with the very same word, and so with nothing before it changed. */
function beginsAlike(one: KnownStretch<unknown>, other: KnownStretch<unknown>): boolean {
  return (
    one.first === other.first &&
    one.passage.part === other.passage.part &&
    one.passage.tokens[one.first] === other.passage.tokens[other.first]
  );
}

/** Of two stretches that begin alike, whether nothing in the one is changed: then the word after it is the very same as well. */
function isUntouched(one: KnownStretch<unknown>, other: KnownStretch<unknown>): boolean {
  const after = one.passage.tokens[one.last + 1];
  return (
    one.last === other.last &&
    (one.passage.reading === other.passage.reading ||
      (after !== undefined && after === other.passage.tokens[other.last + 1]))
  );
}

/** The first token of two stretches that begin alike at which they are not the very same, or where one of them has ended. */
function sameUntil(one: KnownStretch<unknown>, other: KnownStretch<unknown>): number {
  const end = Math.min(one.last, other.last) + 1;
  let at = one.first;
  while (at < end && one.passage.tokens[at] === other.passage.tokens[at]) at += 1;
  return at;
}

function textOf({ passage: { tokens, reading }, first, last }: KnownStretch<unknown>): string {
  return reading.text.slice(tokens[first]?.start, tokens[last + 1]?.start);
}
