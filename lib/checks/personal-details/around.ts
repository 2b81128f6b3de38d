import type { Token } from '../../text/tokens';
import { wordSet } from '../../text/word-set';

/** A word of a text, and the text round it. */
export interface Around {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly at: number;
}

/** Between a thing and what it is called or when it is. */
export const IS = new Set(['is', 'was', 'called', 'named', "name's", 'were', 'being', 'are']);
/** The writer's own. */
export const MY = new Set(['my', 'our', 'mine']);
/** The writer. */
export const ME = wordSet("i i'm im i've ive i'd i'll my me mine");

/** The word so many places further on; empty where there is none. */
export function word({ tokens, at }: Around, offset: number): string {
  return tokens[at + offset]?.text ?? '';
}

/** Whether nothing ends a sentence between two tokens. */
export function inOneSentence({ text, tokens }: Around, one: number, other: number): boolean {
  const [first, last] = one < other ? [one, other] : [other, one];
  return !/[.!?\n](?=\s|$)/.test(text.slice(tokens[first]?.end, tokens[last]?.start));
}

/** Whether a sentence begins with this token. */
export function beginsSentence({ text, tokens, at }: Around): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return !before || !token || /[.!?\n:]/.test(text.slice(before.end, token.start));
}
