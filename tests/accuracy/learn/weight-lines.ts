import type { Weights } from '../../../lib/checks/weights';

/** Columns of a line. */
const WIDTH = 110;

/** Weights as they stand in a file: rounded to tenths, which are whole numbers there. */
export function inTenths({ bias, of }: Weights): Weights {
  return { bias: tenths(bias), of: new Map([...of].map(([clue, weight]) => [clue, tenths(weight)])) };
}

/**
 * The lines of a file of weights: a weight and clues that weigh as much, the heaviest first. Clues of no weight are left out.
 *
 * @param of whole numbers
 * @param least what a clue must weigh at least, either way: most lists notice the same without those that weigh 1, which are many
 */
export function weightLines(of: ReadonlyMap<string, number>, least = 2): string[] {
  const byWeight = new Map<number, string[]>();
  for (const [clue, weight] of of)
    if (Math.abs(weight) >= least) byWeight.set(weight, [...(byWeight.get(weight) ?? []), clue]);
  return [...byWeight]
    .toSorted(([one], [other]) => other - one)
    .flatMap(([weight, clues]) => wrapped(String(weight), clues.toSorted()));
}

function tenths(weight: number): number {
  return Math.round(10 * weight);
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
