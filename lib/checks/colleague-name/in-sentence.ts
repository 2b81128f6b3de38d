import type { Token } from '../../text/tokens';

/** Whether no sentence ends between two tokens, the first of which stands before the other. */
export function inSentence(text: string, tokens: readonly Token[], from: number, to: number): boolean {
  return !/[.!?\n]/.test(text.slice(tokens[from]?.end ?? 0, tokens[to]?.start ?? 0));
}
