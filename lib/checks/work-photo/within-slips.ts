/**
 * Whether a word stands somewhere in a text, give or take a few letters that are wrong, missing or too many (Sellers' algorithm).
 * Both without spaces. Time in proportion to the product of their lengths.
 *
 * @returns how many letters are wrong at the best place; undefined where there are more than `most` everywhere
 */
export function slipsTo(word: string, text: string, most: number): number | undefined {
  let least = word.length;
  let before = Array.from({ length: word.length + 1 }, (_, at) => at);
  for (const letter of text) {
    const row = [0];
    for (let at = 1; at <= word.length; at += 1) {
      const same = (before[at - 1] ?? 0) + (word[at - 1] === letter ? 0 : 1);
      row.push(Math.min(same, (before[at] ?? 0) + 1, (row[at - 1] ?? 0) + 1));
    }
    least = Math.min(least, row[word.length] ?? least);
    before = row;
  }
  return least <= most ? least : undefined;
}
