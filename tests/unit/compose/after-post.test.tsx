import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Session } from '../../../lib/compose/session';
import { AfterPost } from '../../../lib/compose/after-post';
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

/** The box changes, as it does at each step of a progress bar. */
async function change(times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    form.post.before(document.createElement('i'));
    await Promise.resolve();
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

describe('while what was posted goes up', () => {
  const look = vi.fn<() => void>();

  beforeEach(() => {
    look.mockReset();
    const box = { container: form.editor.parentElement!, editors: [form.editor] };
    form.editor.value = '';
    new AfterPost().follow({ hasPassed: true, box } as unknown as Session, look, form.done.signal);
  });

  it('a post of pictures alone is not looked at for each change in its box', async () => {
    await change(10);
    expect(look).not.toHaveBeenCalled();
  });

  it('a box is looked at once when it has become empty, and again when it has after it was written in', async () => {
    for (const times of [1, 2]) {
      form.editor.value = 'Pear Tree';
      await change(2);
      form.editor.value = '';
      await change(5);
      expect(look).toHaveBeenCalledTimes(times);
    }
  });

  it('an empty box is looked at before words come into it', () => {
    form.editor.dispatchEvent(new InputEvent('beforeinput', { bubbles: true, composed: true }));
    expect(look).toHaveBeenCalledTimes(1);
  });
});
