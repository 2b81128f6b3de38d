import { shapesOf } from './shapes';
import { endOf, slipsTo } from './within-slips';

/** What says that it is a school. */
const CLEAR = shapes('school primary academy infant infants junior juniors nursery trust cofe catholic');
/** What may stand between a name and the words that say so. */
const BETWEEN = shapes(
  'a and the of church churchofengland cofe ce coe rc roman catholic community learning multi voluntary aided controlled free first',
);

/** Whether a text without spaces holds a word for a kind of school. */
export function holdsKind(text: string): boolean {
  return CLEAR.some((kind) => slipsTo(kind, text, slipsOf(kind)) !== undefined);
}

/** Whether a text without spaces begins with the words for a kind of school: `cofeprimaryschool`. */
export function followsAsKind(text: string): boolean {
  let rest = text;
  for (;;) {
    if (CLEAR.some((kind) => !BETWEEN.includes(kind) && endOf(kind, rest, slipsOf(kind)) !== undefined))
      return true;
    const end = Math.max(...BETWEEN.map((word) => endOf(word, rest, slipsOf(word)) ?? 0));
    if (end === 0) return false;
    rest = rest.slice(end);
  }
}

function slipsOf(word: string): number {
  return word.length > 5 ? 1 : 0;
}

function shapes(words: string): readonly string[] {
  return words.split(' ').map(shapesOf);
}
