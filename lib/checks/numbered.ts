/** The number of a clue: the same for the same clue, and -1 for one that weighs nothing. */
export type NumberOf = (clue: string) => number;

/**
 * Clues with a number each, and how much those weigh by one list or more. Numbers are looked up once for each word and kept, and
 * sums are made of them at every key.
 */
export interface NumberedWeights {
  readonly numberOf: NumberOf;
  /** For each list: by number, the weight of a clue. */
  readonly weights: readonly Int8Array[];
}

/** @param lists as `weightsOf` reads them, of whole weights from -128 to 127 */
export function numbered(lists: readonly string[]): NumberedWeights {
  const lines = lists.map((list) =>
    list
      .trim()
      .split('\n')
      .map((line) => line.split(' ')),
  );
  const numbers = new Map<string, number>();
  for (const [, ...clues] of lines.flat())
    for (const clue of clues) if (!numbers.has(clue)) numbers.set(clue, numbers.size);
  const weights = lines.map((mine) => {
    const of = new Int8Array(numbers.size);
    for (const [weight, ...clues] of mine)
      for (const clue of clues) of[numbers.get(clue) as number] = Number(weight);
    return of;
  });
  return { numberOf: (clue) => numbers.get(clue) ?? -1, weights };
}
