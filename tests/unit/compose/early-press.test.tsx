import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Finding } from '../../../lib/checks/check';
import type { Checker } from '../../../lib/compose/checker';
import { checkerThat } from './checker-that';
import { trust } from './trust';
import { watchForm } from './watched-form';

const CHECKER = checkerThat(({ parts }) =>
  parts[0]?.includes('Tree') ? [{ key: 'tree', check: 'school-name', spans: [] } as unknown as Finding] : [],
);

let checker: Checker | undefined;
let form: ReturnType<typeof watchForm>;
let posted: number;
beforeEach(() => {
  vi.useFakeTimers();
  window.addEventListener('click', trust, true);
  checker = undefined;
  form = watchForm({ checker: () => checker });
  posted = 0;
  form.post.addEventListener('click', () => (posted += 1));
});
afterEach(() => {
  form.done.abort();
  window.removeEventListener('click', trust, true);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function write(words: string): void {
  form.editor.value = words;
  form.editor.dispatchEvent(new InputEvent('input', { bubbles: true }));
  vi.advanceTimersByTime(200);
}

/** Presses Post when there was time to read, as the keyboard does: with a click alone. Returns how often it was posted so far. */
function press(): number {
  vi.advanceTimersByTime(500);
  form.post.click();
  return posted;
}

/** The checks are there now. */
function comeIn(): void {
  checker = CHECKER;
  form.watcher.recheck();
}

const scene = () => form.watcher.stage.scene();

it('a press that was held since the checks were not there is told that nothing was found, and to press again', () => {
  write('A lovely long walk.');
  expect(press()).toBe(0);
  comeIn();
  expect(scene()).toMatchObject({ fault: 'nothing-found', held: false });
  expect(press()).toBe(1);
  vi.advanceTimersByTime(250);
  expect(scene()?.fault).toBe('none');
});

it('what was found is shown instead', () => {
  write('Pear Tree');
  expect(press()).toBe(0);
  comeIn();
  expect(scene()).toMatchObject({ fault: 'none', held: true, findings: [{ key: 'tree' }] });
  expect(press()).toBe(1);
});

it('of what was posted before the checks were there nothing is said, and nothing is held against the next draft', () => {
  write('A lovely long walk.');
  press();
  expect(press()).toBe(1);
  write('');
  comeIn();
  expect(scene()?.fault ?? 'none').toBe('none');
  write('Pear Tree');
  expect(press()).toBe(1);
  expect(scene()).toMatchObject({ held: true });
});

it('of words that were taken out again nothing is said', () => {
  write('A lovely long walk.');
  press();
  comeIn();
  write('');
  expect(scene()?.fault ?? 'none').toBe('none');
});

it('no press is held for checks that are to come where the person has switched the site off', () => {
  form.done.abort();
  form = watchForm({ checker: () => checker, isOff: () => true });
  form.post.addEventListener('click', () => (posted += 1));
  write('Pear Tree');
  expect(press()).toBe(1);
});

it('nothing is said where no press was held', () => {
  write('A lovely long walk.');
  comeIn();
  expect(scene()?.fault).toBe('none');
  expect(press()).toBe(1);
});
