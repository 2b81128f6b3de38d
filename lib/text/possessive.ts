import type { Token } from './tokens';

/** A folded word without the `'s` at its end, if it has one: `tree's` becomes `tree`. */
export function withoutPossessive(folded: string): string {
  return folded.endsWith("'s") ? folded.slice(0, -2) : folded;
}

/** Whether this token's word has an `’s`, which tokens leave out: *name’s*. */
export function isPossessive(text: string, token: Token | undefined): boolean {
  return token !== undefined && /['’]s$/.test(text.slice(token.start, token.end));
}
