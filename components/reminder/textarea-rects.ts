import type { Rect } from '@/lib/compose/stage';
import { hangsOnUntil } from './fill';
import { lineRects } from './line-rects';

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
  /** Relative to the textarea's own corner. */
  readonly rects: readonly Rect[];
}

/** By the places of the words in the text, as `start-end`. */
const measured = new WeakMap<HTMLTextAreaElement, Map<string, Measured>>();

/**
 * Where words of a textarea stand: the browser does not tell, so they are laid out once more in a hidden copy that is taken
 * away at once. Kept for as long as nothing before them, nothing that could move them and not the width has changed.
 *
 * @param bench where the copy is laid out: the page must not see that there is one
 */
export function textareaRects(
  textarea: HTMLTextAreaElement,
  start: number,
  end: number,
  bench: Element,
): readonly Rect[] {
  const { value, clientWidth: width } = textarea;
  const words = value.slice(0, hangsOnUntil(value, end, getComputedStyle(textarea)) ?? end + LONGEST_LINE);
  const known = measured.get(textarea) ?? new Map<string, Measured>();
  measured.set(textarea, known);
  const key = `${start}-${end}`;
  let found = known.get(key);
  if (found?.words !== words || found.width !== width) {
    // Those of other words, or of the same before something was put in front of them, are of no use any more.
    for (const [other, { words: were }] of known) if (!value.startsWith(were)) known.delete(other);
    found = { words, width, rects: layOut(textarea, words, start, end, bench) };
    known.set(key, found);
  }
  const { left, top } = textarea.getBoundingClientRect();
  return found.rects.map((rect) => moved(rect, left - textarea.scrollLeft, top - textarea.scrollTop));
}

function layOut(
  textarea: HTMLTextAreaElement,
  text: string,
  start: number,
  end: number,
  bench: Element,
): readonly Rect[] {
  const copy = document.createElement('div');
  const style = getComputedStyle(textarea);
  for (const name of STYLES) copy.style.setProperty(name, style.getPropertyValue(name));
  copy.style.cssText += ';position:fixed;left:0;top:0;visibility:hidden;white-space:pre-wrap;height:auto';
  const words = document.createTextNode(text);
  copy.append(words);
  bench.append(copy);
  const range = document.createRange();
  const corner = copy.getBoundingClientRect();
  const rects = lineRects(text.slice(start, end), (from, to) => {
    range.setStart(words, Math.min(start + from, words.length));
    range.setEnd(words, Math.min(start + to, words.length));
    return [...range.getClientRects()];
  }).map((rect) => moved(rect, -corner.left, -corner.top));
  copy.remove();
  return rects;
}

function moved({ left, top, right, bottom }: Rect, x: number, y: number): Rect {
  return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
}
