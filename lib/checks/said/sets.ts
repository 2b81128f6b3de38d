/** The words of a list, one space between them. */
export function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
