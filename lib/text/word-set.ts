/** The words of a list that is written as a text, one space between them. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
