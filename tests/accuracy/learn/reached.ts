/** What was learned. */
export interface Learned {
  /** The file of weights. */
  readonly text: string;
  /** How well it does on files that it did not learn from: rows of a table. */
  readonly reached: readonly object[];
}

/** How much of what holds is believed, and how much of what is believed holds; shares from 0 to 1, to print. */
export function reachedWith<One extends { readonly holds: boolean }>(
  all: readonly One[],
  isBelieved: (one: One) => boolean,
): { readonly recall: string; readonly precision: string } {
  const believed = all.filter(isBelieved);
  const right = believed.filter(({ holds }) => holds).length;
  return {
    recall: (right / all.filter(({ holds }) => holds).length).toFixed(3),
    precision: (right / believed.length).toFixed(3),
  };
}
