import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchForm } from './watched-form';

let form: ReturnType<typeof watchForm>;
beforeEach(() => {
  vi.useFakeTimers();
  form = watchForm();
});
afterEach(() => {
  form.done.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const LONG = 'A lovely long walk in the woods, and then home.';

function write(words: string, editor = form.editor): void {
  editor.value = words;
  editor.dispatchEvent(new InputEvent('input', { bubbles: true }));
  vi.advanceTimersByTime(200);
}

it('a box of which nothing is known to post is not found, once something longer stands in it', () => {
  form.post.remove();
  write('A lovely walk.');
  expect(form.watcher.state).toBe('watching');
  write(LONG);
  expect(form.watcher.state).toBe('cannot-find');
  form.editor.after(form.post);
  write(`${LONG} Today.`);
  expect(form.watcher.state).toBe('watching');
});

it('a box that has gone is not looked for any more', () => {
  form.post.remove();
  write(LONG);
  expect(form.watcher.state).toBe('cannot-find');
  form.editor.parentElement?.remove();
  form.watcher.recheck();
  expect(form.watcher.state).toBe('watching');
});

it('where Enter posts, a box is found without a control', () => {
  form.done.abort();
  form = watchForm({ enterPosts: true });
  form.post.remove();
  write(LONG);
  expect(form.watcher.state).toBe('watching');
});

it('a box that is not recognised is not found, once something longer stands in it', () => {
  const other = document.createElement('textarea');
  document.body.append(other);
  write('A walk.', other);
  expect(form.watcher.state).toBe('watching');
  write(LONG, other);
  expect(form.watcher.state).toBe('cannot-find');
});
