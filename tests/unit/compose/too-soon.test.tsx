import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { trust } from './trust';
import { watchForm } from './watched-form';

const TYPES = ['pointerdown', 'pointerup', 'click', 'keydown', 'keyup'];

let form: ReturnType<typeof watchForm>;
/** What the site sees of presses. */
let seen: string[];

beforeEach(() => {
  vi.useFakeTimers();
  seen = [];
  for (const type of TYPES) window.addEventListener(type, trust, true);
  form = watchForm({ enterPosts: true });
  for (const type of TYPES) document.body.addEventListener(type, note);
  form.editor.value = 'Pear Tree';
});

afterEach(() => {
  form.done.abort();
  for (const type of TYPES) {
    window.removeEventListener(type, trust, true);
    document.body.removeEventListener(type, note);
  }
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function note({ type }: Event): void {
  seen.push(type);
}

const OPTIONS = { bubbles: true, composed: true, button: 0, key: 'Enter' };

/** Ways to press, each with all the events that it is made of. */
const WAYS: readonly (readonly [way: string, press: () => void])[] = [
  ['a finger', () => point('touch')],
  ['the mouse', () => point('mouse')],
  ['a click alone, as assistive technology makes it', () => form.post.click()],
  ['Enter', enter],
];

function point(pointerType: string): void {
  for (const type of ['pointerdown', 'pointerup'])
    form.post.dispatchEvent(new PointerEvent(type, { ...OPTIONS, pointerType }));
  form.post.click();
}

function enter(): void {
  for (const type of ['keydown', 'keyup']) form.editor.dispatchEvent(new KeyboardEvent(type, OPTIONS));
}

describe.each(WAYS)('a press with %s that was held', (_, press) => {
  beforeEach(press);

  it.each([60, 490])('is not over for who presses again after %i ms', (later) => {
    vi.advanceTimersByTime(later);
    press();
    expect(seen).toEqual([]);
    expect(form.watcher.stage.scene()).toMatchObject({ held: true, holds: 1 });
  });

  it('is over half a second later, however often it was pressed meanwhile', () => {
    for (let time = 0; time < 4; time += 1) {
      vi.advanceTimersByTime(125);
      if (time < 3) press();
    }
    expect(seen).toEqual([]);
    press();
    expect(seen.length).toBeGreaterThan(0);
  });
});

it('a press that was made while the page stood still belongs to the one before', () => {
  const clock = vi.spyOn(performance, 'now').mockReturnValueOnce(1000).mockReturnValue(5000);
  form.post.click();
  clock.mockReturnValue(1700);
  form.post.click();
  expect(seen).toEqual([]);
});
