import type { Weights } from '../../../lib/checks/weights';

/** One thing to learn from. */
export interface Example {
  readonly clues: readonly string[];
  readonly holds: boolean;
}

/** How freely weights may grow: the `C` of Fan et al., LIBLINEAR: A Library for Large Linear Classification, 2008. */
const FREEDOM = () => 1;

/** What is usual where nothing is said. */
interface Options {
  /** How freely the weight of a clue that comes in so many examples may grow. */
  readonly freedomOf?: (count: number) => number;
  /** Of many clues that are rare the weights are found only after more rounds. */
  readonly rounds?: number;
}

/** A clue that comes in fewer examples says nothing; of pairs of words there are too many to keep the rarer ones. */
const FEWEST = 4;
const FEWEST_OF_PAIRS = 10;
const PAIR = /._./;
const ROUNDS = 400;
const STEP = 0.1;

/**
 * Logistic regression with an L2 penalty, by AdaGrad (Duchi, Hazan and Singer, 2011) over all examples at once: the same for the
 * same examples.
 *
 * @param isFit whether a clue may be given a weight
 */
export function learn(
  examples: readonly Example[],
  isFit: (clue: string) => boolean,
  { freedomOf = FREEDOM, rounds = ROUNDS }: Options = {},
): Weights {
  const counts = new Map<string, number>();
  for (const { clues } of examples) for (const clue of clues) counts.set(clue, (counts.get(clue) ?? 0) + 1);
  const names = [...counts]
    .filter(([clue, count]) => count >= (PAIR.test(clue) ? FEWEST_OF_PAIRS : FEWEST) && isFit(clue))
    .map(([clue]) => clue);
  const place = new Map(names.map((clue, at) => [clue, at]));
  const rows = examples.map(({ clues, holds }) => ({
    at: Int32Array.from(clues.flatMap((clue) => place.get(clue) ?? [])),
    holds: Number(holds),
  }));
  const freedoms = names.map((clue) => freedomOf(counts.get(clue) ?? 0));
  const weights = new Float64Array(names.length + 1);
  const squares = new Float64Array(weights.length).fill(1e-8);
  const slopes = new Float64Array(weights.length);
  const bias = names.length;
  for (let round = 0; round < rounds; round += 1) {
    for (let at = 0; at < bias; at += 1) slopes[at] = (weights[at] as number) / (freedoms[at] as number);
    slopes[bias] = 0;
    for (const { at, holds } of rows) {
      let sum = weights[bias] as number;
      for (const clue of at) sum += weights[clue] as number;
      const off = 1 / (1 + Math.exp(-sum)) - holds;
      for (const clue of at) slopes[clue] = (slopes[clue] as number) + off;
      slopes[bias] += off;
    }
    for (let at = 0; at < weights.length; at += 1) {
      const slope = slopes[at] as number;
      squares[at] = (squares[at] as number) + slope * slope;
      weights[at] = (weights[at] as number) - (STEP * slope) / Math.sqrt(squares[at] as number);
    }
  }
  return {
    bias: weights[bias] as number,
    of: new Map(names.map((clue, at) => [clue, weights[at] as number])),
  };
}
