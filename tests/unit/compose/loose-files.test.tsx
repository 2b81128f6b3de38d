import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followLoose } from '../../../lib/compose/follow-loose';
import { checkerThat } from './checker-that';
import { watchForm } from './watched-form';

let form: ReturnType<typeof watchForm>;
/** The names of the files of the draft, as the checks saw it last. */
let names: (string | undefined)[];

beforeEach(() => {
  vi.useFakeTimers();
  names = [];
  const checker = checkerThat(({ files }) => {
    names = files.map(({ name }) => name);
    return [];
  });
  form = watchForm({ checker: () => checker });
  followLoose(form.watcher.loose, form.done.signal);
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

const preview = (address: string): string => `<img src="${address}" alt="">`;

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

/** Chooses files by an input of the page itself. */
function chooseOnPage(...chosen: readonly string[]): void {
  const page = document.createElement('main');
  page.innerHTML = '<input type="file">';
  document.body.append(page);
  choose(page, ...chosen);
}
function showPreview(): void {
  form.post.insertAdjacentHTML('beforebegin', preview('blob:1'));
}

describe('a picture that was chosen outside of any dialog, as a cover photo is', () => {
  it('does not get into the next post, which shows none', () => {
    chooseOnPage('cover.jpg');
    writeCaption();
    expect(names).toEqual([]);
    showPreview();
    form.post.click();
    vi.advanceTimersByTime(200);
    expect(names).not.toContain('cover.jpg');
  });

  it('does not get into a post whose own were chosen in a dialog', () => {
    chooseOnPage('cover.jpg');
    choose(openDialog(), 'a.jpg');
    writeCaption();
    expect(names).toEqual(['a.jpg']);
  });

  it('belongs to a post where it opened the dialog in which more were chosen', () => {
    chooseOnPage('a.jpg');
    const dialog = openDialog();
    dialog.insertAdjacentHTML('beforeend', preview('blob:1'));
    choose(dialog, 'b.jpg');
    writeCaption();
    expect(names).toEqual(['a.jpg', 'b.jpg']);
  });

  it('belongs to a post that shows pictures, also where some were chosen in the dialog that had been opened before', () => {
    const dialog = openDialog();
    chooseOnPage('a.jpg');
    choose(dialog, 'b.jpg');
    chooseOnPage('c.jpg');
    showPreview();
    writeCaption();
    expect(names).toEqual(['a.jpg', 'b.jpg', 'c.jpg']);
  });
});

it('more than any site takes for one post are not kept', () => {
  const dialog = openDialog();
  for (let batch = 0; batch < 50; batch += 1)
    choose(dialog, ...Array.from({ length: 10 }, (_, at) => `${batch}-${at}.jpg`));
  writeCaption();
  expect(names).toHaveLength(200);
  expect(names.at(-1)).toBe('49-9.jpg');
});

describe('what is taken out again before there is a box, by a cross on its preview', () => {
  let dialog: HTMLElement;
  beforeEach(() => (dialog = openDialog()));

  /** The dialog shows these pictures, each with a cross on it, and one of them in large if need be. */
  function show(addresses: readonly string[], large?: string): void {
    const small = addresses.map((address) => `<li>${preview(address)}<button>×</button></li>`);
    dialog.querySelector('div')?.remove();
    dialog.insertAdjacentHTML(
      'beforeend',
      `<div><p>${large ? preview(large) : ''}<button>></button></p><ul>${small.join('')}</ul></div>`,
    );
  }

  /** Presses the cross on a picture, and then another thing. Between them the page shows the others. */
  function takeOut(address: string, left: readonly string[], large?: string): void {
    dialog.querySelector<HTMLElement>(`li > [src="${address}"] + button`)!.click();
    show(left, large);
    form.post.click();
  }

  it('is forgotten', () => {
    choose(dialog, 'a.jpg', 'b.jpg', 'c.jpg');
    show(['blob:1', 'blob:2', 'blob:3']);
    takeOut('blob:2', ['blob:1', 'blob:3']);
    takeOut('blob:3', ['blob:1']);
    writeCaption();
    expect(names).toEqual(['a.jpg']);
  });

  it('is forgotten where one is shown in large as well', () => {
    choose(dialog, 'a.jpg', 'b.jpg');
    show(['blob:1', 'blob:2'], 'blob:2');
    takeOut('blob:2', ['blob:1'], 'blob:1');
    writeCaption();
    expect(names).toEqual(['a.jpg']);
  });

  it('is forgotten once others are chosen, where it was the last', () => {
    choose(dialog, 'a.jpg');
    show(['blob:1']);
    takeOut('blob:1', []);
    dialog.click();
    choose(dialog, 'b.jpg');
    show(['blob:2']);
    dialog.click();
    writeCaption();
    expect(names).toEqual(['b.jpg']);
  });

  it('is known also where it was cropped before, or the order was changed', () => {
    choose(dialog, 'a.jpg', 'b.jpg');
    show(['blob:1', 'blob:2']);
    dialog.querySelector('img')!.click();
    show(['blob:1', 'blob:3']);
    dialog.querySelector('img')!.click();
    show(['blob:3', 'blob:1']);
    takeOut('blob:3', ['blob:1']);
    writeCaption();
    expect(names).toEqual(['a.jpg']);
  });
});

describe('every picture stays', () => {
  let dialog: HTMLElement;
  const show = (addresses: readonly string[]): void => {
    dialog.querySelector('p')?.remove();
    dialog.insertAdjacentHTML('beforeend', `<p>${addresses.map(preview).join('')}<button>Next</button></p>`);
  };
  beforeEach(() => {
    dialog = openDialog();
    choose(dialog, 'a.jpg', 'b.jpg', 'c.jpg');
  });
  it.each([
    ['where the page shows one after the other', ['blob:1'], ['blob:2']],
    ['where it shows fewer in the next step', ['blob:1', 'blob:2', 'blob:3'], ['blob:2']],
    ['where it shows none in the next step', ['blob:1'], []],
    ['where it shows none for a moment', [], ['blob:1', 'blob:2', 'blob:3']],
  ])('%s', (_, before, after) => {
    show(before);
    dialog.querySelector<HTMLElement>('p button')!.click();
    show(after);
    dialog.querySelector<HTMLElement>('p button')!.click();
    show(before);
    form.post.click();
    writeCaption();
    expect(names).toEqual(['a.jpg', 'b.jpg', 'c.jpg']);
  });
});
