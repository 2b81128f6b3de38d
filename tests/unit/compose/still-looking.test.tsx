import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Finding } from '../../../lib/checks/check';
import type { Checker } from '../../../lib/compose/checker';
import type { PhotoToRead } from '../../../lib/photos/photo-to-read';
import { checkerThat } from './checker-that';
import { trust } from './trust';
import { watchForm } from './watched-form';

/** Finds a picture that the reader has told the time of, and one pupil. */
const CHECKER = checkerThat(({ files, parts }) => [
  ...(files.some(({ taken }) => taken) ? [{ key: 'picture', check: 'work-photo' } as Finding] : []),
  ...(parts[0]?.includes('Amelia')
    ? [{ key: 'pupil', check: 'pupil-name', spans: [] } as unknown as Finding]
    : []),
]);
const TAKEN = { local: '2026-05-12T10:40:00' };

let checker: Checker | undefined;
/** The reader never answers, but for what a test has it tell. */
let tell: PhotoToRead['tell'];
let form: ReturnType<typeof watchForm>;
let posted: number;

beforeEach(() => {
  vi.useFakeTimers();
  window.addEventListener('click', trust, true);
  checker = CHECKER;
  form = watchForm({
    checker: () => checker,
    readPhoto: (photo) => {
      tell = photo.tell;
      return new Promise(() => {});
    },
  });
  posted = 0;
  form.post.addEventListener('click', () => (posted += 1));
  write('A lovely long walk.');
  attach();
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
}

function attach(name = 'class.jpg'): void {
  const input = document.querySelector('input')!;
  const files = [new File(['picture'], name, { type: 'image/jpeg' })];
  Object.defineProperty(input, 'files', { configurable: true, value: files });
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** Presses Post when there was time to read, as the keyboard does: with a click alone. Returns how often it was posted so far. */
function press(): number {
  vi.advanceTimersByTime(500);
  form.post.click();
  return posted;
}

const fault = () => form.watcher.stage.scene()?.fault;

it('holds the first press while a picture is looked at, and posts at the second, though it is looked at still', () => {
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
  expect(form.watcher.stage.scene()).toMatchObject({
    fault: 'none',
    held: true,
    findings: [{ key: 'picture' }],
  });
  expect(press()).toBe(1);
});

it.each(['read', 'unreadable'] as const)(
  'says at once when a picture that was %s has been looked at and nothing was seen',
  (state) => {
    press();
    tell({ state, look: 'done' });
    expect(fault()).toBe('nothing-seen');
    expect(press()).toBe(1);
  },
);

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
  form.watcher.recheck();
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

it('waits again for the next post, also where a post is nothing but a picture', () => {
  write('');
  const preview = document.createElement('img');
  preview.src = 'blob:1';
  form.post.before(preview);
  vi.advanceTimersByTime(250);
  expect(press()).toBe(0);
  expect(press()).toBe(1);
  preview.remove();
  form.watcher.recheck();
  attach('other.jpg');
  vi.advanceTimersByTime(250);
  expect(press()).toBe(1);
  expect(fault()).toBe('still-looking');
});

describe('that nothing was seen so far is said no longer', () => {
  beforeEach(() => {
    press();
    vi.advanceTimersByTime(2100);
  });

  it('once something was seen, which a press is then held for once', () => {
    tell({ state: 'read', look: 'going-on', taken: TAKEN });
    expect(form.watcher.stage.scene()).toMatchObject({ fault: 'none', findings: [{ key: 'picture' }] });
    expect(press()).toBe(0);
    expect(press()).toBe(1);
  });

  it('once a pupil is named', () => {
    write('Amelia on a lovely long walk.');
    vi.advanceTimersByTime(200);
    expect(form.watcher.stage.scene()).toMatchObject({ fault: 'none', findings: [{ key: 'pupil' }] });
  });

  it('once all was looked at', () => {
    tell({ state: 'read', look: 'done' });
    expect(fault()).toBe('nothing-seen');
    expect(press()).toBe(1);
  });
});
