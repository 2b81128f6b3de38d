/** The number of a clue: the same for the same clue, and -1 for one that weighs nothing. */
export type NumberOf = (clue: string) => number;

/** Clues with a number each, and how much those weigh by one list or more. Numbers are looked up once for each word and kept; sums are made of them at every key. */
export interface NumberedWeights {
  readonly numberOf: NumberOf;
  /** For each list: by number, the weight of a clue. */
  readonly weights: readonly Int8Array[];
}

/** @param lists of whole weights from -128 to 127 */
export function numbered(lists: readonly ReadonlyMap<string, number>[]): NumberedWeights {
  const numbers = new Map<string, number>();
  for (const list of lists)
    for (const clue of list.keys()) if (!numbers.has(clue)) numbers.set(clue, numbers.size);
  const weights = lists.map((list) => {
    const of = new Int8Array(numbers.size);
    for (const [clue, weight] of list) of[numbers.get(clue) as number] = weight;
    return of;
  });
  return { numberOf: (clue) => numbers.get(clue) ?? -1, weights };
}
