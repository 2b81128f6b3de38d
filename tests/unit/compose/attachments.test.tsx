import { beforeEach, expect, it } from 'vitest';
import { Attachments } from '../../../lib/compose/attachments';

let attachments: Attachments;
let page: HTMLElement;

function previews(): Element[] {
  return [...page.querySelectorAll('img[src^="blob:"]')];
}

beforeEach(() => {
  attachments = new Attachments();
  page = document.createElement('div');
  document.body.replaceChildren(page);
  attachments.add(
    [new File(['a'], 'a.mp4', { type: 'video/mp4' })],
    () => Promise.resolve(),
    () => {},
  );
  attachments.followPage(previews());
  const picture = document.createElement('img');
  picture.src = 'blob:a';
  page.append(picture);
});

it('keeps a file that the page has not shown yet', () => {
  expect(attachments.facts).toHaveLength(1);
});

it('forgets the files once the page has taken their previews away', () => {
  attachments.followPage(previews());
  page.replaceChildren();
  attachments.followPage(previews());
  expect(attachments.facts).toEqual([]);
});

it('keeps a file whose preview now shows the picture as it was uploaded', () => {
  attachments.followPage(previews());
  page.querySelector('img')!.src = 'https://cdn.example/a.jpg';
  attachments.followPage(previews());
  expect(attachments.facts).toHaveLength(1);
});

it('leaves out a file that is there already', () => {
  const again = new File(['b'], 'b.txt', { lastModified: 1 });
  for (let time = 0; time < 2; time += 1)
    attachments.add(
      [again],
      () => Promise.resolve(),
      () => {},
    );
  expect(attachments.facts.map(({ kind }) => kind)).toEqual(['video', 'other']);
});
