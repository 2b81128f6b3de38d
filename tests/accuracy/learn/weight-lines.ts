/** Columns of a line. */
const WIDTH = 110;

/**
 * The lines of a file of weights: a weight and clues that weigh as much, the heaviest first. Clues of no weight are left out.
 *
 * @param of whole numbers
 */
export function weightLines(of: ReadonlyMap<string, number>): string[] {
  const byWeight = new Map<number, string[]>();
  for (const [clue, weight] of of) byWeight.set(weight, [...(byWeight.get(weight) ?? []), clue]);
  byWeight.delete(0);
  return [...byWeight]
    .toSorted(([one], [other]) => other - one)
    .flatMap(([weight, clues]) => wrapped(String(weight), clues.toSorted()));
}

/** Lines that each begin with the weight, as long as they may be. */
function wrapped(weight: string, clues: readonly string[]): string[] {
  const lines: string[] = [];
  let line = weight;
  for (const clue of clues) {
    if (line.length + 1 + clue.length > WIDTH) {
      lines.push(line);
      line = weight;
    }
    line += ` ${clue}`;
  }
  return [...lines, line];
}
