/** A folded word without the `'s` at its end, if it has one: `tree's` becomes `tree`. */
export function withoutPossessive(folded: string): string {
  return folded.endsWith("'s") ? folded.slice(0, -2) : folded;
}
