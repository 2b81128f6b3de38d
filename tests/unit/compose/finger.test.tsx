import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { trust } from './trust';
import { watchForm } from './watched-form';

let form: ReturnType<typeof watchForm>;
/** What the site sees of presses. */
let seen: string[];

beforeEach(() => {
  vi.useFakeTimers();
  seen = [];
  const trusted = { capture: true } as const;
  for (const type of ['pointerdown', 'pointerup', 'pointercancel', 'click']) {
    window.addEventListener(type, trust, trusted);
  }
  form = watchForm();
  for (const type of ['pointerdown', 'pointerup', 'click'])
    form.post.addEventListener(type, () => seen.push(type));
  write('Pear Tree');
});

afterEach(() => {
  form.done.abort();
  for (const type of ['pointerdown', 'pointerup', 'pointercancel', 'click'])
    window.removeEventListener(type, trust, true);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function write(words: string): void {
  form.editor.value = words;
  form.editor.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  vi.advanceTimersByTime(300);
}

function touch(...types: string[]): void {
  for (const type of types) {
    form.post.dispatchEvent(
      new PointerEvent(type, { bubbles: true, composed: true, pointerType: 'touch', button: 0 }),
    );
  }
}

const scene = () => form.watcher.stage.scene();

describe('a finger on Post', () => {
  it('presses when it is lifted, is held once and then posts', () => {
    touch('pointerdown');
    expect(scene()).toMatchObject({ held: false, holds: 0 });
    touch('pointerup', 'click');
    expect(scene()).toMatchObject({ held: true, holds: 1 });
    expect(seen).toEqual([]);
    vi.advanceTimersByTime(500);
    touch('pointerdown', 'pointerup', 'click');
    expect(seen).toEqual(['pointerdown', 'pointerup', 'click']);
  });

  it('does not press when it turns out to scroll: the press that comes later is held', () => {
    touch('pointerdown', 'pointercancel');
    vi.advanceTimersByTime(1000);
    expect(scene()).toMatchObject({ held: false, holds: 0 });
    expect(seen).toEqual([]);
    touch('pointerdown', 'pointerup', 'click');
    expect(scene()).toMatchObject({ held: true, holds: 1 });
    expect(seen).toEqual([]);
  });

  it('posts where the words went while it was down', () => {
    touch('pointerdown');
    form.editor.value = 'Pear';
    touch('pointerup', 'click');
    expect(scene()).toMatchObject({ holds: 0 });
    expect(seen).toEqual(['pointerup', 'click']);
  });

  it('is held at the click where the words came while it was down', () => {
    write('Pear');
    touch('pointerdown', 'pointerup');
    form.editor.value = 'Pear Tree';
    touch('click');
    expect(seen).toEqual(['pointerdown', 'pointerup']);
    expect(scene()).toMatchObject({ held: true, holds: 1 });
  });
});
