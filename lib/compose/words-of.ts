/** The words of a draft as they are compared, from those of its parts; empty where there are none. */
export function wordsOf(parts: readonly string[]): string {
  return parts.join('\n').trim();
}
