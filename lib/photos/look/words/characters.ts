/** One thing that the model of letters can tell apart, by its place in what the model says. */
export interface Character {
  readonly index: number;
  /** Empty for *nothing here*. */
  readonly written: string;
}

const LATIN = /^[\p{Script=Latin}\p{Nd}!-~£€’‘“”–·]$/u;

/**
 * Those characters of the model that are looked for: it knows thousands of Chinese ones as well, which it would else see in
 * leaves and bricks.
 *
 * @param list the model's own, one character a line; before it comes *nothing*, and after it a space
 */
export function charactersOf(list: string): readonly Character[] {
  const all = ['', ...list.trimEnd().split(/\r?\n/), ' '];
  return all
    .map((written, index) => ({ index, written }))
    .filter(({ written }) => written === '' || written === ' ' || LATIN.test(written));
}

/**
 * Letters out of what the model says of each step along a line (connectionist temporal classification, the likeliest at each
 * step): the same one again is the same letter, and *nothing* stands between two of the same.
 *
 * @param scores for each step, one for everything that the model can tell apart
 * @returns the text, and how sure its letters are on average: 0 to 1
 */
export function textOf(
  scores: Float32Array,
  steps: number,
  characters: readonly Character[],
): { text: string; sure: number } {
  const each = scores.length / steps;
  let text = '';
  let last: Character | undefined;
  let sum = 0;
  let count = 0;
  for (let step = 0; step < steps; step += 1) {
    let best: Character | undefined;
    let most = -1;
    for (const character of characters) {
      const score = scores[step * each + character.index] ?? 0;
      if (score > most) [best, most] = [character, score];
    }
    if (best && best.written !== '' && best !== last) {
      text += best.written;
      sum += most;
      count += 1;
    }
    last = best;
  }
  return { text, sure: count === 0 ? 0 : sum / count };
}
