/**
 * Whether a word stands somewhere in a text, give or take a few letters that are wrong, missing or too many (Sellers' algorithm).
 * Both without spaces. Time in proportion to the product of their lengths.
 *
 * @returns how many letters are wrong at the best place; undefined where there are more than `most` everywhere
 */
export function slipsTo(word: string, text: string, most: number): number | undefined {
  const slips = Math.min(...slipsUpTo(word, text, () => 0));
  return slips <= most ? slips : undefined;
}

/**
 * The same at the beginning of a text.
 *
 * @returns where the word ends, in the way with fewest letters wrong; undefined where there are more than `most`
 */
export function endOf(word: string, text: string, most: number): number | undefined {
  const slips = slipsUpTo(word, text.slice(0, word.length + most), (at) => at);
  const least = Math.min(...slips);
  return least <= most ? slips.indexOf(least) : undefined;
}

/** For each place in the text how many letters are wrong if the word ends there. @param before letters of the text that may not be left out */
function slipsUpTo(word: string, text: string, before: (at: number) => number): readonly number[] {
  let row = Array.from({ length: word.length + 1 }, (_, at) => at);
  const ends = [word.length];
  for (let to = 0; to < text.length; to += 1) {
    const next = [before(to + 1)];
    for (let at = 1; at <= word.length; at += 1) {
      const same = (row[at - 1] ?? 0) + (word[at - 1] === text[to] ? 0 : 1);
      next.push(Math.min(same, (row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1));
    }
    ends.push(next[word.length] ?? word.length);
    row = next;
  }
  return ends;
}
