import { withoutPossessive } from '../text/possessive';
import type { Token } from '../text/tokens';
import { FAMOUS_NAMES } from './famous-names.data';
import { wordSet } from '../text/word-set';

let famous: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** Second words by first word: nearly every word of a draft begins no famous name. */
function famousNames(): ReadonlyMap<string, ReadonlySet<string>> {
  const byFirst = new Map<string, Set<string>>();
  for (const name of FAMOUS_NAMES.split('|')) {
    const [first = '', second = ''] = name.split(' ');
    if (!byFirst.get(first)?.add(second)) byFirst.set(first, new Set([second]));
  }
  return byFirst;
}

/** Whether these two words, folded, are the name of somebody or something famous. */
export function isFamous(first: string, second: string): boolean {
  return (famous ??= famousNames()).get(first)?.has(second) === true;
}

/** Whether a famous name begins at a token: *Harry Styles*, and also *Florence + the Machine*. */
export function beginsFamous(tokens: readonly Token[], at: number): boolean {
  const seconds = (famous ??= famousNames()).get(plain(tokens[at]));
  if (!seconds) return false;
  for (let next = at + 1; next < at + LONGEST; next += 1) {
    const second = plain(tokens[next]);
    if (!LINKS.has(second)) return seconds.has(second);
  }
  return false;
}

function plain(token: Token | undefined): string {
  return withoutPossessive(token?.text ?? '').replace(/['-]/g, '');
}

/** With the words between the two: *Alexander and the Terrible*. */
const LONGEST = 4;
const LINKS = wordSet('and the of all in van de la da by');
