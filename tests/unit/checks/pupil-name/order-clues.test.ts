import { describe, expect, it } from 'vitest';
import {
  cluesOfMarks,
  cluesOfOrder,
  cluesOfText,
  type Ordered,
} from '../../../../lib/checks/pupil-name/order-clues';
import { read } from '../../../../lib/text/read';
import { sentencesOf } from '../../../../lib/text/sentences';
import { tokensOf } from '../../../../lib/text/tokens';

function ordered(text: string): Ordered {
  const reading = read(text);
  const tokens = tokensOf(reading);
  const wordAt = (at: number) => tokens[at]?.text ?? '';
  return { text, count: tokens.length, sentences: sentencesOf(reading), wordAt };
}

/** Of the one-word name at this place among the words. */
function clues(text: string, at: number): string[] {
  const { start = 0, end = 0 } = tokensOf(read(text))[at] ?? {};
  return cluesOfOrder(ordered(text), at, at + 1, { start, end });
}

describe('the clues of a text', () => {
  it('are its first words, its last, and how many sentences it has', () => {
    expect(cluesOfText(ordered('Today we sang. All of us'))).toEqual([
      '[today',
      '[today+we',
      ']us',
      '!sentences2',
    ]);
    expect(cluesOfText(ordered('Hello'))).toEqual(['[hello', ']hello', '!sentences1']);
    expect(cluesOfText(ordered('!!!'))).toEqual([]);
  });

  it('are the marks in all its parts, each once, and whether there are several lines', () => {
    expect(cluesOfMarks(["It's on, now!", 'Yes! 🏅\nAnd no'])).toEqual(['&,', '&!', '&🏅', '!lines']);
    expect(cluesOfMarks(['nothing', '@school #fun'])).toEqual([]);
  });
});

describe('the clues of order', () => {
  it('are the words around a name by how far away they are', () => {
    const all = clues('so proud of you Olivia, who never gave up', 4);
    expect(all).toEqual(expect.arrayContaining(['<<of', '<<<proud', '>>never', '>>>gave', '>>>>up']));
  });

  it('are two of them together', () => {
    const all = clues('so proud of Olivia who never gave up', 3);
    expect(all).toEqual(expect.arrayContaining(['<proud+of', '>who+never', '<of>who']));
  });

  it('are none of another sentence', () => {
    const all = clues('She read. Olivia laughed. We sang', 2);
    expect(all).toEqual(
      expect.arrayContaining(['<+', '<<', '>laughed+', '>>', '!begins-sentence', '!sentence1']),
    );
    expect(all).not.toContain('!last-sentence');
  });

  it('are the marks nearest to it', () => {
    expect(clues("Reader: Olivia's 🏅", 1)).toEqual(expect.arrayContaining(['{:', ')🏅']));
    expect(clues('with Olivia again', 1)).toEqual(expect.arrayContaining(['{', ')']));
  });

  it('say where in the text it stands', () => {
    expect(clues('Olivia sang', 0)).toEqual(
      expect.arrayContaining(['!first-word', '!before-word', '!last-sentence']),
    );
    expect(clues('well done Olivia', 2)).toEqual(expect.arrayContaining(['!after-word', '!last-word']));
    expect(clues('Hi Olivia. Sing', 1)).toContain('!ends-sentence');
  });
});
