import { beforeEach, describe, expect, it } from 'vitest';
import { Attachments } from '../../../lib/compose/attachments';
import { followPage } from '../../../lib/compose/follow-page';

let attachments: Attachments;
let page: HTMLElement;

/** The page shows these pictures, each in an element of its own unless it was there before. */
function show(...addresses: string[]): void {
  const before = new Map([...page.querySelectorAll('img')].map((picture) => [picture.src, picture]));
  page.replaceChildren(
    ...addresses.map((address) => {
      const picture = before.get(address) ?? document.createElement('img');
      picture.src = address;
      return picture;
    }),
  );
  follow();
}

function follow(): void {
  followPage(attachments, { kind: 'post', container: page, editors: [], submit: undefined });
}

function attach(...names: string[]): void {
  attachments.add(
    names.map((name) => new File([name], `${name}.mp4`, { type: 'video/mp4' })),
    () => Promise.resolve(),
    () => {},
  );
  follow();
}

/** The names of the files that are still thought to be attached. */
function names(): string[] {
  return attachments.facts.map(({ id }) => (attachments.blob(id) as File).name.replace('.mp4', ''));
}

beforeEach(() => {
  attachments = new Attachments();
  page = document.createElement('div');
  document.body.replaceChildren(page);
});

it('keeps a file that the page has not shown yet', () => {
  attach('a');
  expect(names()).toEqual(['a']);
});

it('leaves out a file that is there already', () => {
  const again = new File(['b'], 'b.txt', { lastModified: 1 });
  for (let time = 0; time < 2; time += 1)
    attachments.add(
      [again],
      () => Promise.resolve(),
      () => {},
    );
  expect(attachments.facts.map(({ kind }) => kind)).toEqual(['other']);
});

describe('what the person takes out again', () => {
  it('is the last one', () => {
    attach('a');
    show('blob:1');
    show();
    expect(names()).toEqual([]);
  });

  it.each([
    [
      ['blob:2', 'blob:3'],
      ['b', 'c'],
    ],
    [
      ['blob:1', 'blob:3'],
      ['a', 'c'],
    ],
    [['blob:2'], ['b']],
  ])('is told by whose preview has gone: %s stay', (shown, left) => {
    attach('a', 'b', 'c');
    show('blob:1', 'blob:2', 'blob:3');
    show(...shown);
    expect(names()).toEqual(left);
  });

  it('is told where the site puts another picture into the same element', () => {
    attach('a', 'b');
    show('blob:1', 'blob:2');
    const [first, second] = page.querySelectorAll('img');
    first!.src = 'blob:2';
    second!.remove();
    follow();
    expect(names()).toEqual(['b']);
  });

  it('is told of those that were added one after the other, and one more goes afterwards', () => {
    attach('a');
    show('blob:1');
    attach('b', 'c');
    show('blob:1', 'blob:2', 'blob:3');
    show('blob:1', 'blob:3');
    show('blob:1');
    expect(names()).toEqual(['a']);
    show();
    expect(names()).toEqual([]);
  });
});

describe('comes back with its preview', () => {
  it('when the site has built its box anew, after a moment without', () => {
    attach('a', 'b');
    show('blob:1', 'blob:2');
    show();
    expect(names()).toEqual([]);
    show('blob:1', 'blob:2');
    expect(names()).toEqual(['a', 'b']);
  });

  it('beside one that came in that moment, and that the page had not shown yet', () => {
    attach('a');
    show('blob:1');
    page.replaceChildren();
    attach('b');
    expect(names()).toEqual(['b']);
    show('blob:1', 'blob:2');
    expect(names().toSorted()).toEqual(['a', 'b']);
    show('blob:1');
    expect(names()).toEqual(['a']);
  });

  it('when the person puts one back, and none that was posted', () => {
    attach('a', 'b');
    show('blob:1', 'blob:2');
    show('blob:2');
    show('blob:1', 'blob:2');
    expect(names().toSorted()).toEqual(['a', 'b']);
    attachments.clear();
    show('blob:1');
    expect(names()).toEqual([]);
  });
});

describe('every file stays', () => {
  it('when a preview shows the picture as it was uploaded, in the same element or in another', () => {
    attach('a', 'b');
    show('blob:1', 'blob:2');
    page.querySelector('img')!.src = 'https://cdn.example/1.jpg';
    follow();
    expect(names()).toEqual(['a', 'b']);
    show('https://cdn.example/1.jpg', 'https://cdn.example/2.jpg');
    expect(names()).toEqual(['a', 'b']);
  });

  it('when one is taken out of several that the page shows no preview each of', () => {
    attach('a', 'b', 'c');
    show('blob:1', 'blob:2');
    show('blob:2');
    expect(names()).toEqual(['a', 'b', 'c']);
    show();
    expect(names()).toEqual([]);
  });

  it('when the site has built its previews anew, so that it cannot be told whose is whose', () => {
    attach('a', 'b');
    show('blob:1', 'blob:2');
    show('blob:3', 'blob:4');
    show('blob:4');
    expect(names()).toEqual(['a', 'b']);
  });
});
