import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchForm } from './watched-form';

let form: ReturnType<typeof watchForm>;
let second: HTMLTextAreaElement;
beforeEach(() => {
  form = watchForm();
  second = document.createElement('textarea');
  form.editor.after(second);
  form.editor.focus();
});
afterEach(() => {
  form.done.abort();
  vi.unstubAllGlobals();
});

/** Focus goes to something that is none of the box's own, as the card is, and comes back from it. */
function thereAndBack(): Element | null {
  const card = document.createElement('button');
  document.body.append(card);
  card.focus();
  form.watcher.recheck();
  form.watcher.stage.returnFocus();
  return document.activeElement;
}

it('focus comes back to the part of a thread that had it, not to the first', () => {
  second.focus();
  expect(thereAndBack()).toBe(second);
});

it('focus comes back to the control that posts, on which Enter is to be pressed again', () => {
  form.post.focus();
  expect(thereAndBack()).toBe(form.post);
});

it('focus comes back to an editor that is there where the one that had it has gone', () => {
  second.focus();
  second.remove();
  expect(thereAndBack()).toBe(form.editor);
});

it('focus comes back to the part of a thread where somebody wrote before this copy of the script came', () => {
  vi.spyOn(document, 'activeElement', 'get').mockReturnValue(second);
  form.watcher.begin();
  vi.restoreAllMocks();
  expect(thereAndBack()).toBe(second);
});
