import type { NumberOf } from '../numbered';
import type { Stretch } from './stretches';
import type { Tell } from './tell';

/** Anything that is neither of words nor one of the commonest marks; in most stretches there is nothing. */
const ANY = /[^\w\s.,'-]|\.\./;

/**
 * Tells which signs there are in a stretch.
 *
 * @param shapes by clue, signs that `ANY` has as well
 */
export function signsBy(
  numberOf: NumberOf,
  shapes: Readonly<Record<string, RegExp>>,
): (stretch: Stretch, tell: Tell) => void {
  const signs = Object.entries(shapes).map(([clue, shape]) => [numberOf(clue), shape] as const);
  return ({ passage: { tokens, reading }, first, last }, tell) => {
    const text = reading.text.slice(tokens[first]?.start, tokens[last + 1]?.start);
    if (!ANY.test(text)) return;
    for (const [sign, shape] of signs) if (shape.test(text)) tell(sign, -1);
  };
}
