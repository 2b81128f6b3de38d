import { withoutPossessive } from '../text/possessive';
import type { Token } from '../text/tokens';
import { FAMOUS_NAMES } from './famous-names.data';

let famous: ReadonlySet<string> | undefined;

/** Whether these two words, folded, are the name of somebody or something famous. */
export function isFamous(first: string, second: string): boolean {
  famous ??= new Set(FAMOUS_NAMES.split('|'));
  return famous.has(`${first} ${second}`);
}

/** Whether a famous name begins at a token: *Harry Styles*, and also *Florence + the Machine*. */
export function beginsFamous(tokens: readonly Token[], at: number): boolean {
  const [first = '', ...rest] = tokens
    .slice(at, at + 4)
    .map(({ text }) => withoutPossessive(text).replace(/['-]/g, ''));
  const second = rest.find((word) => !LINKS.has(word));
  return second !== undefined && isFamous(first, second);
}

const LINKS = new Set('and the of all in van de la da by'.split(' '));
