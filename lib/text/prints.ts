/** Characters that one print takes in a list: the largest, 2^32 - 1, has seven digits to base 36. */
const WIDTH = 7;

/**
 * The print of a word: 32 bits by which it is known again in a list that nobody can read. It hides nothing from somebody who
 * tries words one by one; it spares those who look through our files a list of insults. FNV-1a, over UTF-16 units
 * (http://www.isthe.com/chongo/tech/comp/fnv).
 */
export function printOf(word: string): number {
  let print = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) {
    print = Math.imul(print ^ word.charCodeAt(at), 0x01000193);
  }
  return print >>> 0;
}

/** Writes words as one line of prints, which `readPrints` reads. The order says nothing of the words. */
export function writePrints(words: readonly string[]): string {
  return [...new Set(words)]
    .map((word) => printOf(word).toString(36).padStart(WIDTH, '0'))
    .toSorted()
    .join('');
}

/** The prints of such a line. */
export function readPrints(line: string): number[] {
  return Array.from({ length: line.length / WIDTH }, (_, index) =>
    parseInt(line.slice(index * WIDTH, (index + 1) * WIDTH), 36),
  );
}
