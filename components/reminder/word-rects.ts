import type { Span } from '@/lib/checks/check';
import { rangeOf } from '@/lib/compose/read-editor';
import type { Rect, Written } from '@/lib/compose/stage';
import { lineRects } from './line-rects';
import { textareaRects } from './textarea-rects';

/**
 * Where the words of spans stand in their editor, without what is scrolled out of sight; nothing where that cannot be told.
 *
 * @param bench unseen by the page: for laying words out once more, where the browser does not tell where they stand
 * @returns for each of the spans, in their order
 */
export function wordRects(
  spans: readonly Span[],
  { editor, text, container }: Written,
  bench: Element,
): readonly (readonly Rect[])[] {
  const words =
    editor instanceof HTMLTextAreaElement
      ? textareaRects(editor, spans, bench)
      : spans.map(({ start, end }) =>
          lineRects(text.text.slice(start, end), (from, to) => [
            ...(rangeOf(text, start + from, start + to)?.getClientRects() ?? []),
          ]),
        );
  const clip = clippers(editor, container).map((element) => element.getBoundingClientRect());
  return words.map((rects) =>
    rects
      .map((rect) => clip.reduce(intersection, rect))
      .filter(({ left, right, top, bottom }) => right - left > 1 && bottom - top > 1),
  );
}

/** What two rectangles share; its right lies left of its left where they share nothing. */
function intersection(one: Rect, other: Rect): Rect {
  return {
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  };
}

/** The editor and what scrolls between it and its compose box. Styles are looked up once for each editor. */
function clippers(editor: HTMLElement, within: Element): readonly Element[] {
  let known = clippersOf.get(editor);
  if (!known) {
    known = [editor];
    for (
      let above = editor.parentElement;
      above && above !== within.parentElement;
      above = above.parentElement
    ) {
      if (getComputedStyle(above).overflowY !== 'visible') known.push(above);
    }
    clippersOf.set(editor, known);
  }
  return known;
}

const clippersOf = new WeakMap<HTMLElement, Element[]>();
