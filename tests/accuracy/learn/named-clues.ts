import type { NumberOf } from '../../../lib/checks/numbered';

const names: string[] = [];
const numbers = new Map<string, number>();

/** A number for any clue, whatever it weighs. */
export const anyNumberOf: NumberOf = (clue) => {
  let number = numbers.get(clue);
  if (number === undefined) {
    number = names.push(clue) - 1;
    numbers.set(clue, number);
  }
  return number;
};

/** The different clues of those that are told by such numbers; -1 is none. */
export function namedClues(tellAll: (tell: (clue: number) => void) => void): string[] {
  const told = new Set<number>();
  tellAll((clue) => told.add(clue));
  return [...told].flatMap((clue) => names[clue] ?? []);
}
