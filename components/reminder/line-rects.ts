import type { Rect } from '@/lib/compose/stage';

/**
 * Where words stand, one rectangle for each line. A space at which a line is wrapped belongs to that line for browsers: it would be
 * underlined too.
 *
 * @param words the words themselves
 * @param rectsOf where a stretch of them stands, as the browser tells: offsets in `words`, UTF-16 units
 */
export function lineRects(
  words: string,
  rectsOf: (start: number, end: number) => readonly Rect[],
): readonly Rect[] {
  const whole = rectsOf(0, words.length);
  if (whole.length < 2) return whole;
  const lines: Rect[] = [];
  for (const { index, 0: word } of words.matchAll(/\S+/g)) {
    for (const rect of rectsOf(index, index + word.length)) {
      const line = lines.at(-1);
      if (line && isInLine(rect, line)) lines[lines.length - 1] = around(rect, line);
      else lines.push(rect);
    }
  }
  return lines;
}

function isInLine(rect: Rect, line: Rect): boolean {
  const middle = (rect.top + rect.bottom) / 2;
  return middle > line.top && middle < line.bottom;
}

function around(one: Rect, other: Rect): Rect {
  return {
    left: Math.min(one.left, other.left),
    top: Math.min(one.top, other.top),
    right: Math.max(one.right, other.right),
    bottom: Math.max(one.bottom, other.bottom),
  };
}
