import { expect, it } from 'vitest';
import { lineRects } from '@/components/reminder/line-rects';
import type { Rect } from '@/lib/compose/stage';

/** Letters are 10 wide and lines 20 high; the line is wrapped after so many of them, the last of which is the space. */
const browser =
  (wrap: number) =>
  (start: number, end: number): Rect[] =>
    [
      { from: start, to: Math.min(end, wrap), line: 0 },
      { from: Math.max(start, wrap), to: end, line: 1 },
    ]
      .filter(({ from, to }) => from < to)
      .map(({ from, to, line }) => ({
        left: (from - line * wrap) * 10,
        right: (to - line * wrap) * 10,
        top: line * 20,
        bottom: line * 20 + 20,
      }));
const extent = ({ left, right, top }: Rect) => [left, right, top];

it('ends a line with its last word, and not with the space at which it is wrapped', () => {
  expect(lineRects('Pear Tree Primary', browser(10)).map(extent)).toEqual([
    [0, 90, 0],
    [0, 70, 20],
  ]);
});

it('is one rectangle where the words stand in one line', () => {
  expect(lineRects('Pear Tree Primary', browser(30)).map(extent)).toEqual([[0, 170, 0]]);
});

it('keeps a word together that is broken itself', () => {
  expect(lineRects('Pear Tree', browser(7)).map(extent)).toEqual([
    [0, 70, 0],
    [0, 20, 20],
  ]);
});
