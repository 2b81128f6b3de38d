import { beforeEach, expect, it, vi } from 'vitest';
import { wordRects } from '@/components/reminder/word-rects';
import { readEditor } from '@/lib/compose/read-editor';
import type { Rect, Written } from '@/lib/compose/stage';

/** jsdom lays nothing out: here words are 10 wide for each character, in one line 20 high, from this corner. */
const CORNER = { x: 100, y: 50 };
function layOut(this: Range): Rect[] {
  const { x, y } = CORNER;
  return [new DOMRect(x + this.startOffset * 10, y, (this.endOffset - this.startOffset) * 10, 20)];
}

let bench: HTMLElement;
beforeEach(() => {
  document.body.innerHTML = '<main><section><div contenteditable="true">At Pear Tree</div></section></main>';
  bench = document.createElement('div');
  Object.assign(Range.prototype, { getClientRects: layOut });
});

const at = ({ left, top, right, bottom }: Rect): number[] => [left, top, right, bottom];
const place = (selector: string, rect: DOMRect): void => {
  document.querySelector(selector)!.getBoundingClientRect = () => rect;
};
function written(selector: string): Written {
  const editor = document.querySelector<HTMLElement>(selector)!;
  return { editor, text: readEditor(editor), container: document.querySelector('main')! };
}
const PEAR_TREE = { part: 0, start: 3, end: 12 };

it('tells where words stand', () => {
  place('div', new DOMRect(100, 50, 300, 40));
  expect(wordRects([PEAR_TREE], written('div'), bench)[0]?.map(at)).toEqual([[130, 50, 220, 70]]);
});

it('leaves out what is scrolled out of sight, of the editor and of what it stands in', () => {
  place('div', new DOMRect(100, 50, 80, 40));
  expect(wordRects([PEAR_TREE], written('div'), bench)[0]?.map(at)).toEqual([[130, 50, 180, 70]]);

  document.querySelector('section')!.style.overflowY = 'auto';
  document.querySelector('section')!.innerHTML = '<p>At Pear Tree</p>';
  place('p', new DOMRect(100, 50, 300, 40));
  place('section', new DOMRect(0, 60, 500, 100));
  expect(wordRects([PEAR_TREE], written('p'), bench)[0]?.map(at)).toEqual([[130, 60, 220, 70]]);
  place('section', new DOMRect(0, 100, 500, 100));
  expect(wordRects([PEAR_TREE], written('p'), bench)[0]).toEqual([]);
});

it('tells nothing once the page has replaced the words', () => {
  place('div', new DOMRect(100, 50, 300, 40));
  const before = written('div');
  document.querySelector('div')!.textContent = 'other words';
  expect(wordRects([PEAR_TREE], before, bench)[0]).toEqual([]);
});

it('lays the words of a textarea out on the bench, once for as long as they stand where they stood', () => {
  document.querySelector('section')!.innerHTML = '<textarea></textarea>';
  const textarea = document.querySelector('textarea')!;
  place('textarea', new DOMRect(0, 0, 500, 500));
  textarea.value = 'At Pear Tree';
  const took = vi.spyOn(bench, 'append');
  const told = () => wordRects([PEAR_TREE], written('textarea'), bench)[0]!.map(at);
  // The copy stands at the window's corner, and the textarea as well.
  const first = told();
  expect(first).toEqual([[130, 50, 220, 70]]);
  textarea.scrollTop = 30;
  expect(told()).toEqual([[130, 20, 220, 40]]);
  expect(took).toHaveBeenCalledTimes(1);
  textarea.value = 'In Pear Tree';
  told();
  expect(took).toHaveBeenCalledTimes(2);
  // What is written on in a line that is filled from the left moves nothing before it.
  textarea.style.textAlign = 'left';
  textarea.value = 'In Pear Tree now';
  told();
  expect(took).toHaveBeenCalledTimes(3);
  textarea.value = 'In Pear Tree now we are';
  told();
  expect(took).toHaveBeenCalledTimes(3);
  expect(bench.childNodes).toHaveLength(0);
});

it('lays a textarea out once for all that is found in it', () => {
  document.querySelector('section')!.innerHTML = '<textarea></textarea>';
  const textarea = document.querySelector('textarea')!;
  place('textarea', new DOMRect(0, 0, 5000, 500));
  textarea.value = 'At Pear Tree '.repeat(20);
  const took = vi.spyOn(bench, 'append');
  const spans = [3, 16, 29, 42].map((start) => ({ part: 0, start, end: start + 9 }));
  const told = wordRects(spans, written('textarea'), bench).map((rects) => rects.map(({ left }) => left));
  expect(told).toEqual([[130], [260], [390], [520]]);
  wordRects(spans.slice(1), written('textarea'), bench);
  expect(took).toHaveBeenCalledTimes(1);
});

it('tells where words of a textarea stand that is zoomed by CSS', () => {
  document.querySelector('section')!.innerHTML = '<textarea></textarea>';
  const textarea = document.querySelector('textarea')!;
  place('textarea', new DOMRect(0, 0, 1000, 500));
  vi.spyOn(textarea, 'offsetWidth', 'get').mockReturnValue(500);
  textarea.value = 'At Pear Tree';
  textarea.scrollTop = 10;
  expect(wordRects([PEAR_TREE], written('textarea'), bench)[0]?.map(at)).toEqual([[260, 80, 440, 120]]);
});
