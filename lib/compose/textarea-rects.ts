import type { Rect } from './stage';

/** All that moves words about inside a textarea. */
const STYLES =
  'box-sizing width font line-height letter-spacing word-spacing text-indent text-transform text-align direction tab-size padding border-width border-style word-break overflow-wrap'.split(
    ' ',
  );

interface Measured {
  readonly value: string;
  readonly width: number;
  readonly rects: Map<string, readonly Rect[]>;
}
const measured = new WeakMap<HTMLTextAreaElement, Measured>();

/**
 * Where words of a textarea stand: the browser does not tell, so they are laid out once more in a hidden copy that is taken
 * away at once. Kept until the words or the width change.
 */
export function textareaRects(textarea: HTMLTextAreaElement, start: number, end: number): readonly Rect[] {
  const { value, clientWidth: width } = textarea;
  let known = measured.get(textarea);
  if (known?.value !== value || known.width !== width) {
    known = { value, width, rects: new Map() };
    measured.set(textarea, known);
  }
  const key = `${start}-${end}`;
  const relative = known.rects.get(key) ?? layOut(textarea, start, end);
  known.rects.set(key, relative);
  const { left, top } = textarea.getBoundingClientRect();
  const x = left - textarea.scrollLeft;
  const y = top - textarea.scrollTop;
  return relative.map((rect) => ({
    left: rect.left + x,
    right: rect.right + x,
    top: rect.top + y,
    bottom: rect.bottom + y,
  }));
}

/** Rectangles relative to the textarea's own corner. */
function layOut(textarea: HTMLTextAreaElement, start: number, end: number): readonly Rect[] {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const copy = document.createElement('div');
  const style = getComputedStyle(textarea);
  for (const name of STYLES) copy.style.setProperty(name, style.getPropertyValue(name));
  copy.style.cssText += ';position:fixed;left:0;top:0;visibility:hidden;white-space:pre-wrap;height:auto';
  const words = document.createTextNode(textarea.value);
  copy.append(words);
  root.append(copy);
  document.documentElement.append(host);
  const range = document.createRange();
  range.setStart(words, Math.min(start, words.length));
  range.setEnd(words, Math.min(end, words.length));
  const corner = copy.getBoundingClientRect();
  const rects = [...range.getClientRects()].map((rect) => ({
    left: rect.left - corner.left,
    right: rect.right - corner.left,
    top: rect.top - corner.top,
    bottom: rect.bottom - corner.top,
  }));
  host.remove();
  return rects;
}
