/** How far the words are told by their place, after a name and before it. */
const AFTER = 4;
const BEFORE = 3;
/** As many sentences, and as many before the name's, are told apart. */
const MOST_SENTENCES = 7;
const MOST_BEFORE = 4;
/** How far from a name its marks are looked for, over spaces; UTF-16 units. */
const REACH = 8;
const MARK = String.raw`[^\p{L}\p{N}\p{M}\p{Cf}_\s'’]`;
/** Those of handles and tags say from which site a text is sooner than what it is about. */
const OF_SITES = new Set(['@', '#']);
const MARKS = new RegExp(MARK, 'gu');
const MARK_AFTER = new RegExp(`^(?:['’]s)?\\s*(${MARK})`, 'u');
const MARK_BEFORE = new RegExp(`(${MARK})\\s*$`, 'u');

/** A text as the order of its words is asked for. */
export interface Ordered {
  readonly text: string;
  /** How many words it has. */
  readonly count: number;
  /** By word, which sentence it is in. */
  readonly sentences: ArrayLike<number>;
  /** What stands for a word among clues. */
  readonly wordAt: (at: number) => string;
}

/** The first word (`[today`), the first two (`[today+@`), the last (`]school`), and how many sentences there are. */
export function cluesOfText({ count, sentences, wordAt }: Ordered): string[] {
  if (count === 0) return [];
  const first = wordAt(0);
  return [
    `[${first}`,
    ...(count > 1 ? [`[${first}+${wordAt(1)}`] : []),
    `]${wordAt(count - 1)}`,
    `!sentences${Math.min(MOST_SENTENCES, (sentences[count - 1] ?? 0) + 1)}`,
  ];
}

/** The marks that are in a draft (`&!`), and whether it has several lines. */
export function cluesOfMarks(texts: readonly string[]): string[] {
  const marks = new Set(texts.flatMap((text) => text.match(MARKS) ?? []));
  return [
    ...[...marks].filter((mark) => !OF_SITES.has(mark)).map((mark) => `&${mark}`),
    ...(texts.some((text) => text.includes('\n')) ? ['!lines'] : []),
  ];
}

/**
 * The words of a name's sentence by how far they are from it (`>>a`, `<<with`), two together (`>has+a`, `<so+proud`, `<my>is`), the nearest
 * marks over spaces (`){`, `}(`), and where in its sentence, and in the text, the name is.
 *
 * @param at of the first word of the name
 * @param next of the first word after it
 * @param start and `end`: of the name, in UTF-16 units
 */
export function cluesOfOrder(
  { text, count, sentences, wordAt }: Ordered,
  at: number,
  next: number,
  { start, end }: { readonly start: number; readonly end: number },
): string[] {
  const sentence = sentences[at] ?? 0;
  const word = (near: number) =>
    near >= 0 && near < count && sentences[near] === sentence ? wordAt(near) : '';
  const [before, after] = [word(at - 1), word(next)];
  const clues = [`>${after}+${word(next + 1)}`, `<${word(at - 2)}+${before}`, `<${before}>${after}`];
  for (let far = 2; far <= AFTER; far += 1) clues.push(`${'>'.repeat(far)}${word(next + far - 1)}`);
  for (let far = 2; far <= BEFORE; far += 1) clues.push(`${'<'.repeat(far)}${word(at - far)}`);
  clues.push(`)${MARK_AFTER.exec(text.slice(end, end + REACH))?.[1] ?? ''}`);
  clues.push(`{${MARK_BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.[1] ?? ''}`);
  clues.push(at === 0 ? '!first-word' : before === '' ? '!begins-sentence' : '!after-word');
  clues.push(next >= count ? '!last-word' : after === '' ? '!ends-sentence' : '!before-word');
  clues.push(`!sentence${Math.min(MOST_BEFORE, sentence)}`);
  if (sentence === sentences[count - 1]) clues.push('!last-sentence');
  return clues;
}
