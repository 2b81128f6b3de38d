import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Checker } from '../../../lib/compose/checker';
import { watchForm } from './watched-form';

let form: ReturnType<typeof watchForm>;
/** The names of the files of the draft, as the checks saw it last. */
let names: (string | undefined)[];

beforeEach(() => {
  vi.useFakeTimers();
  names = [];
  const checker: Checker = {
    inspect: ({ files }) => {
      names = files.map(({ name }) => name);
      return [];
    },
    isOff: () => false,
  };
  form = watchForm({ checker: () => checker });
});

afterEach(() => {
  form.done.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A dialog with a file input, as a site shows it before there is anything to write in. */
function openDialog(): HTMLElement {
  const dialog = document.createElement('div');
  dialog.setAttribute('role', 'dialog');
  dialog.innerHTML = '<input type="file" multiple>';
  document.body.append(dialog);
  return dialog;
}

/** Chooses files there: browsers tell of it twice. */
function choose(dialog: HTMLElement, ...chosen: readonly string[]): void {
  const input = dialog.querySelector('input')!;
  const files = chosen.map((name) => new File([name], name, { type: 'image/jpeg', lastModified: 1 }));
  Object.defineProperty(input, 'files', { configurable: true, value: files });
  input.click();
  for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, { bubbles: true }));
}

function writeCaption(): void {
  form.editor.value = 'A lovely long walk.';
  form.editor.dispatchEvent(new InputEvent('input', { bubbles: true }));
  vi.advanceTimersByTime(200);
}

it('all pictures that were chosen before there was a box belong to the post, each once', () => {
  const dialog = openDialog();
  choose(dialog, 'a.jpg', 'b.jpg');
  choose(dialog, 'c.jpg');
  writeCaption();
  expect(names).toEqual(['a.jpg', 'b.jpg', 'c.jpg']);
});

it('they belong to it also where the site has put another dialog in the place of the first', () => {
  const dialog = openDialog();
  choose(dialog, 'a.jpg');
  dialog.replaceWith(openDialog());
  form.post.click();
  writeCaption();
  expect(names).toEqual(['a.jpg']);
});

it('a picture of a dialog that was closed again does not get into the next post', () => {
  const given = openDialog();
  choose(given, 'given-up.jpg');
  given.remove();
  form.post.click();
  choose(openDialog(), 'other.jpg');
  writeCaption();
  expect(names).toEqual(['other.jpg']);
});

it('more than any site takes for one post are not kept', () => {
  const dialog = openDialog();
  for (let batch = 0; batch < 50; batch += 1)
    choose(dialog, ...Array.from({ length: 10 }, (_, at) => `${batch}-${at}.jpg`));
  writeCaption();
  expect(names).toHaveLength(200);
  expect(names.at(-1)).toBe('49-9.jpg');
});
