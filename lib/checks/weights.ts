/** How much each clue weighs, and how much no clue at all; as logarithms of the odds, in any one unit. */
export interface Weights {
  readonly bias: number;
  readonly of: ReadonlyMap<string, number>;
}

/** What clues weigh together, in the unit of the weights. */
export function oddsOf(clues: readonly string[], { bias, of }: Weights): number {
  return clues.reduce((sum, clue) => sum + (of.get(clue) ?? 0), bias);
}

/**
 * How much each clue weighs.
 *
 * @param lines in each a weight, and the clues that weigh as much, one space between them
 */
export function weightsOf(lines: string): ReadonlyMap<string, number> {
  return new Map(
    lines
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [weight, ...clues] = line.split(' ');
        return clues.map((clue) => [clue, Number(weight)] as const);
      }),
  );
}
