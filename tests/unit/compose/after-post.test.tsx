import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { trust } from './trust';
import { watchForm } from './watched-form';

const TRUSTED = ['click', 'keydown'];

let form: ReturnType<typeof watchForm>;
let posted: number;

beforeEach(() => {
  vi.useFakeTimers();
  for (const type of TRUSTED) window.addEventListener(type, trust, true);
  form = watchForm();
  posted = 0;
  form.post.addEventListener('click', () => (posted += 1));
  type('Pear Tree');
  vi.advanceTimersByTime(1000);
});

afterEach(() => {
  form.done.abort();
  for (const type of TRUSTED) window.removeEventListener(type, trust, true);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Presses Post, as the keyboard does: with a click alone, and looks what comes of it. Returns how often it was posted so far. */
function press(): number {
  form.post.click();
  vi.advanceTimersByTime(600);
  return posted;
}

function post(): void {
  expect(press()).toBe(0);
  expect(press()).toBe(1);
}

/** Writes on without a pause, one letter after the other. */
function type(words: string): void {
  const { editor } = form;
  for (const letter of words) {
    editor.dispatchEvent(new InputEvent('beforeinput', { bubbles: true, composed: true }));
    editor.value += letter;
    editor.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    vi.advanceTimersByTime(90);
  }
}

const scene = () => form.watcher.stage.scene();

describe('after a draft was posted', () => {
  beforeEach(post);

  it('the next one is held for the same, though it is written without a pause', () => {
    form.editor.value = '';
    type('At Pear Tree');
    expect(press()).toBe(1);
    expect(scene()).toMatchObject({ held: true });
    expect(press()).toBe(2);
  });

  it('the next one is held where the box was emptied late, and nothing told of it', () => {
    vi.advanceTimersByTime(3000);
    form.editor.value = '';
    type('At Pear Tree');
    expect(press()).toBe(1);
  });

  it('nothing is shown beside a box that was emptied late any more', () => {
    vi.advanceTimersByTime(1000);
    form.editor.value = '';
    vi.advanceTimersByTime(4000);
    expect(scene()?.findings ?? []).toEqual([]);
  });

  it.each(['paste', 'drop', 'pointerdown'])(
    'the next one is held where its words came by themselves after a %s',
    (event) => {
      form.editor.value = '';
      form.editor.dispatchEvent(new Event(event, { bubbles: true, composed: true }));
      form.editor.value = 'At Pear Tree';
      expect(press()).toBe(1);
    },
  );

  it('a rich editor that is emptied and filled again by its page holds another draft', async () => {
    const change = document.createElement('p');
    form.editor.value = '';
    form.editor.before(change);
    await Promise.resolve();
    form.editor.value = 'At Pear Tree';
    expect(press()).toBe(1);
  });

  it('one that was not posted after all, and is written on, is not held again', () => {
    type(' School');
    expect(press()).toBe(2);
  });

  it('nothing is listened for once the page is not watched any more', () => {
    form.done.abort();
    form.alive.mockClear();
    form.editor.value = '';
    type('At');
    vi.advanceTimersByTime(5000);
    expect(form.alive).not.toHaveBeenCalled();
  });
});
