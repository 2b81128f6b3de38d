import type { Span } from '@/lib/checks/check';
import type { Rect } from '@/lib/compose/stage';
import { hangsOnUntil } from './fill';
import { lineRects } from './line-rects';
import { scaleOf } from './scale-of';

/** All that moves words about inside a textarea. */
const STYLES =
  'box-sizing width font line-height letter-spacing word-spacing text-indent text-transform text-align direction tab-size padding border-width border-style word-break overflow-wrap'.split(
    ' ',
  );
/** No line of a textarea on a site is longer; characters. What comes later cannot move words about. */
const LONGEST_LINE = 400;

interface Measured {
  /** The words that were laid out: all that come before, and what else can move them. */
  readonly words: string;
  readonly width: number;
  /** By the places of words in the text, as `start-end`; relative to the textarea's own corner. */
  readonly rects: ReadonlyMap<string, readonly Rect[]>;
}

const measured = new WeakMap<HTMLTextAreaElement, Measured>();

/**
 * Where words of a textarea stand: the browser does not tell, so they are laid out once more in a hidden copy that is taken
 * away at once, all of them together. Kept for as long as nothing before them, nothing that could move them and not the width has
 * changed.
 *
 * @param bench where the copy is laid out: the page must not see that there is one
 * @returns for each of the spans, in their order
 */
export function textareaRects(
  textarea: HTMLTextAreaElement,
  spans: readonly Span[],
  bench: Element,
): readonly (readonly Rect[])[] {
  const { value, clientWidth: width } = textarea;
  const end = spans.reduce((last, span) => Math.max(last, span.end), 0);
  const words = value.slice(0, hangsOnUntil(value, end, getComputedStyle(textarea)) ?? end + LONGEST_LINE);
  let known = measured.get(textarea);
  if (
    known?.words !== words ||
    known.width !== width ||
    !spans.every((span) => known?.rects.has(keyOf(span)))
  ) {
    known = { words, width, rects: layOut(textarea, words, spans, bench) };
    measured.set(textarea, known);
  }
  const { rects } = known;
  const { left, top } = textarea.getBoundingClientRect();
  const scale = scaleOf(textarea);
  const [x, y] = [left - textarea.scrollLeft * scale, top - textarea.scrollTop * scale];
  return spans.map((span) => (rects.get(keyOf(span)) ?? []).map((rect) => moved(rect, x, y)));
}

function keyOf({ start, end }: Span): string {
  return `${start}-${end}`;
}

function layOut(
  textarea: HTMLTextAreaElement,
  text: string,
  spans: readonly Span[],
  bench: Element,
): ReadonlyMap<string, readonly Rect[]> {
  const copy = document.createElement('div');
  const style = getComputedStyle(textarea);
  for (const name of STYLES) copy.style.setProperty(name, style.getPropertyValue(name));
  copy.style.cssText += ';position:fixed;left:0;top:0;visibility:hidden;white-space:pre-wrap;height:auto';
  const words = document.createTextNode(text);
  copy.append(words);
  bench.append(copy);
  const range = document.createRange();
  const corner = copy.getBoundingClientRect();
  // One of them may stand in what the page has zoomed by CSS.
  const scale = scaleOf(textarea) / scaleOf(copy);
  const rects = new Map<string, readonly Rect[]>();
  for (const span of spans) {
    const { start, end } = span;
    const lines = lineRects(text.slice(start, end), (from, to) => {
      range.setStart(words, Math.min(start + from, words.length));
      range.setEnd(words, Math.min(start + to, words.length));
      return [...range.getClientRects()];
    });
    rects.set(
      keyOf(span),
      lines.map((rect) => scaled(moved(rect, -corner.left, -corner.top), scale)),
    );
  }
  copy.remove();
  return rects;
}

function moved({ left, top, right, bottom }: Rect, x: number, y: number): Rect {
  return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
}

function scaled({ left, top, right, bottom }: Rect, by: number): Rect {
  return { left: left * by, top: top * by, right: right * by, bottom: bottom * by };
}
