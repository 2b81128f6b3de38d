import type { Token } from '../../text/tokens';

/** The words round something in its sentence. */
export interface Sentence {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

const BEFORE = 14;
const AFTER = 9;

/** The words of the sentence round some tokens, and those of the one before where it begins with *it’s* or the like. */
export function sentenceRound(text: string, tokens: readonly Token[], first: number, last: number): Sentence {
  let from = first;
  let crossed = false;
  for (; from > 0 && first - from < BEFORE; from -= 1) {
    const [before, token] = [tokens[from - 1] as Token, tokens[from] as Token];
    if (!ends(text, before, token)) continue;
    if (crossed || !/^(?:it|its|now|new|that|\d+)$/.test(token.text)) break;
    crossed = true;
  }
  let to = last;
  while (to < last + AFTER && tokens[to + 1] && !ends(text, tokens[to] as Token, tokens[to + 1] as Token))
    to += 1;
  const words = (from: number, to: number): string[] => tokens.slice(from, to).map(({ text }) => text);
  return { before: words(from, first), after: words(last + 1, to + 1) };
}

function ends(text: string, left: Token, right: Token): boolean {
  return /[.!?\n]/.test(text.slice(left.end, right.start));
}
