import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Move } from '../../../lib/compose/stage';
import { watchForm } from './watched-form';

let form: ReturnType<typeof watchForm>;
let moves: Move[];

beforeEach(() => {
  vi.useFakeTimers();
  form = watchForm();
  form.editor.focus();
  type('P', 'Pear Tre');
  vi.advanceTimersByTime(300);
  moves = [];
  form.watcher.stage.onMove((why) => moves.push(why));
  form.alive.mockClear();
});

afterEach(() => {
  form.done.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** One key in the editor, which then holds these words. */
function type(key: string, words: string, options: KeyboardEventInit = {}): void {
  const { editor } = form;
  for (const name of ['keydown', 'keypress'])
    editor.dispatchEvent(new KeyboardEvent(name, { key, bubbles: true, composed: true, ...options }));
  editor.value = words;
  editor.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  editor.dispatchEvent(new KeyboardEvent('keyup', { key, bubbles: true, composed: true, ...options }));
}

it('looks at the draft once letters have come to rest, and at nothing at the letters themselves', () => {
  for (const written of ['a', 'at', 'ate']) {
    type(written.slice(-1), `Pear Tre${written}`);
    vi.advanceTimersByTime(100);
    expect(form.alive).not.toHaveBeenCalled();
  }
  vi.advanceTimersByTime(200);
  expect(moves).toEqual(['letters']);
  expect(form.watcher.stage.scene()?.findings ?? []).toEqual([]);
  type('e', 'Pear Tree');
  vi.advanceTimersByTime(300);
  expect(form.watcher.stage.scene()?.findings).toHaveLength(1);
});

it.each([
  ['a space', ' ', {}],
  ['a shortcut', 'b', { ctrlKey: true }],
  ['another key', 'Backspace', {}],
])('looks where everything is after %s', (_, key, options) => {
  type(key, 'Pear Tr', options);
  vi.advanceTimersByTime(300);
  expect(moves).toEqual(['once']);
});

it('steps aside after a letter when the extension was updated', () => {
  form.alive.mockReturnValue(false);
  type('e', 'Pear Tree');
  vi.advanceTimersByTime(300);
  expect(form.watcher.stage.scene()?.findings ?? []).toEqual([]);
  form.alive.mockReturnValue(true);
  type('!', 'Pear Tree!');
  vi.advanceTimersByTime(300);
  expect(form.watcher.stage.scene()?.findings ?? []).toEqual([]);
});
