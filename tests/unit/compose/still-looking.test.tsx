import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Finding } from '../../../lib/checks/check';
import type { ReadPhoto } from '../../../lib/compose/attachments';
import type { Checker } from '../../../lib/compose/checker';
import { Watcher } from '../../../lib/compose/watch';
import type { Box, Site } from '../../../lib/sites/site';

/** Finds a picture that the reader has told the time of. */
const CHECKER: Checker = {
  inspect: ({ files }) =>
    files.some(({ taken }) => taken) ? [{ key: 'picture', check: 'work-photo' } as Finding] : [],
  isOff: () => false,
};
const TAKEN = { local: '2026-05-12T10:40:00' };

/** One form, with a control that posts. */
const box = (): Box => ({
  kind: 'post',
  container: document.querySelector('form')!,
  editors: [document.querySelector('textarea')!],
  submit: document.querySelector('button')!,
});
const SITE: Site = {
  id: 'x',
  name: 'X',
  boxAt: (path) => (path.includes(document.querySelector('form')!) ? box() : undefined),
  submitAt: (path) => path.find((element) => element.matches('button')),
  submitsByKey: () => false,
};

let checker: Checker | undefined;
/** The reader never answers, but for what a test has it tell. */
let tell: Parameters<ReadPhoto>[1];
let watcher: Watcher;
let done: AbortController;
let posted: number;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  document.body.innerHTML =
    '<form><textarea></textarea><input type="file"><button type="button">Post</button></form>';
  posted = 0;
  document.querySelector('button')!.addEventListener('click', () => (posted += 1));
  done = new AbortController();
  window.addEventListener('click', trust, { capture: true, signal: done.signal });
  checker = CHECKER;
  watcher = new Watcher({
    site: SITE,
    signal: done.signal,
    checker: () => checker,
    now: () => 0,
    alive: () => true,
    late: { want() {}, failed: () => false, owns: () => false, key: () => false, remove() {} },
    readPhoto: (_, say) => {
      tell = say;
      return new Promise(() => {});
    },
    act() {},
    openPage() {},
    reminded() {},
  });
  write('A lovely long walk.');
  attach();
});

afterEach(() => {
  done.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Only what a person does is trusted, and jsdom calls nothing so that a test does. */
function trust(event: Event): void {
  const [inner] = Object.getOwnPropertySymbols(event).map(
    (symbol) => (event as unknown as Record<symbol, { isTrusted: boolean }>)[symbol],
  );
  if (inner) inner.isTrusted = true;
}

function write(words: string): void {
  const textarea = document.querySelector('textarea')!;
  textarea.value = words;
  textarea.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

function attach(): void {
  const input = document.querySelector('input')!;
  const files = [new File(['picture'], 'class.jpg', { type: 'image/jpeg' })];
  Object.defineProperty(input, 'files', { configurable: true, value: files });
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** Presses Post, as the keyboard does: with a click alone. Returns how often it was posted so far. */
function press(): number {
  document.querySelector('button')!.click();
  return posted;
}

const fault = () => watcher.stage.scene()?.fault;

it('holds the first press while a picture is looked at, and posts at the second, however soon', () => {
  expect(press()).toBe(0);
  expect(fault()).toBe('still-looking');
  expect(press()).toBe(1);
  vi.advanceTimersByTime(250);
  expect(fault()).toBe('none');
});

it('waits for two seconds, and then what is known decides: nothing was seen', () => {
  press();
  vi.advanceTimersByTime(1900);
  expect(fault()).toBe('still-looking');
  vi.advanceTimersByTime(200);
  expect(fault()).toBe('nothing-yet');
  expect(posted).toBe(0);
  expect(press()).toBe(1);
});

it('says at once what was seen, though the picture is looked at still', () => {
  press();
  tell({ state: 'read', look: 'going-on', taken: TAKEN });
  expect(watcher.stage.scene()).toMatchObject({ fault: 'none', held: true, findings: [{ key: 'picture' }] });
  expect(press()).toBe(1);
});

it('says at once when the picture was looked at and nothing was seen', () => {
  press();
  tell({ state: 'read', look: 'done' });
  expect(fault()).toBe('nothing-seen');
  expect(press()).toBe(1);
});

it.each([{ state: 'unreadable' }, { state: 'read', look: 'impossible' }] as const)(
  'does not pretend to have looked at a picture that cannot be looked at: %j',
  (found) => {
    press();
    tell(found);
    expect(fault()).toBe('not-seen');
    expect(press()).toBe(1);
  },
);

it('waits once in a draft', () => {
  press();
  vi.advanceTimersByTime(2100);
  write('A lovely long walk in the woods.');
  vi.advanceTimersByTime(200);
  expect(press()).toBe(1);
});

it('a press that came before the checks waits no longer', () => {
  checker = undefined;
  expect(press()).toBe(0);
  vi.advanceTimersByTime(5000);
  checker = CHECKER;
  watcher.recheck();
  expect(fault()).toBe('still-looking');
  vi.advanceTimersByTime(2100);
  expect(fault()).toBe('nothing-yet');
  expect(press()).toBe(1);
});

it('posts at the second press where the first was held for something else', () => {
  tell({ state: 'read', look: 'going-on', taken: TAKEN });
  expect(press()).toBe(0);
  expect(fault()).toBe('none');
  expect(press()).toBe(1);
});
