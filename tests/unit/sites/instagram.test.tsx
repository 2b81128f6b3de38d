import { describe, expect, it } from 'vitest';
import { instagram } from '../../../lib/sites/instagram';
import { boxAt, editor, layOutPages, one, posts, postsByKey, show } from './page';

layOutPages();

const button = (words: string, id: string): string => `<div role="button" id="${id}">${words}</div>`;
const BACK = '<div role="button" id="back"><svg aria-label="Back"><title>Back</title></svg></div>';

const create = (
  share: string,
  preview: string,
  caption: string,
): string => `<div role="dialog" aria-label="x">
  <div>${BACK}<h1>New</h1>${button(share, 'share')}</div>
  <div>${preview}</div>
  <div>${caption}${button('Accessibility', 'more')}</div>
</div>`;
const CAPTION = editor('data-lexical-editor="true" id="caption" aria-label="…"');
const COMMENT = `<form method="POST"><textarea id="comment"></textarea>${button('Post', 'post')}<div role="button" id="emoji"><svg></svg></div></form>`;

describe('the caption', () => {
  it.each([
    ['beside a picture', create('Share', '<img src="blob:a">', CAPTION)],
    ['beside a canvas, in Japanese', create('共有', '<canvas></canvas>', CAPTION)],
    [
      'beside a video, in the older textarea',
      create('Paylaş', '<video></video>', '<textarea id="caption"></textarea>'),
    ],
    ['beside a background', create('分享', '<div style="background-image:url(blob:a)"></div>', CAPTION)],
  ])('%s', (_, page) => {
    show(page);
    expect(boxAt(instagram, one('#caption'))?.kind).toBe('post');
    expect(posts(instagram, one('#share'))).toBe(true);
    expect(posts(instagram, one('#more'))).toBe(false);
    expect(posts(instagram, one('#back'))).toBe(false);
    expect(postsByKey(instagram, one('#caption'), 'Enter')).toBe(false);
  });

  it('is checked where the dialog was opened from the private messages', () => {
    history.replaceState(null, '', '/direct/inbox/');
    show(create('Share', '<img src="blob:a">', CAPTION));
    expect(boxAt(instagram, one('#caption'))?.kind).toBe('post');
  });

  it('is not there in the steps before it', () => {
    show(create('Next', '<canvas></canvas>', ''));
    expect(boxAt(instagram, one('#share'))).toBeUndefined();
  });

  it('is not taken for the comment on a video in a dialog', () => {
    show(
      `<div role="dialog"><article>${button('Follow', 'follow')}<video></video>${CAPTION}</article></div>`,
    );
    expect(boxAt(instagram, one('#follow'))).toBeUndefined();
  });
});

describe('comments', () => {
  it.each([
    ['in the feed', `<article>${COMMENT}</article>`],
    [
      'in a dialog with a video',
      `<div role="dialog"><article>${button('Follow', 'follow')}<video></video>${COMMENT}</article></div>`,
    ],
  ])('%s', (_, page) => {
    show(page);
    expect(boxAt(instagram, one('#comment'))?.kind).toBe('comment');
    expect(posts(instagram, one('#post'))).toBe(true);
    expect(posts(instagram, one('#emoji'))).toBe(false);
    expect(postsByKey(instagram, one('#comment'), 'Enter')).toBe(true);
    expect(postsByKey(instagram, one('#comment'), 'Shift+Enter')).toBe(false);
  });
});

describe('what is not checked', () => {
  it.each([
    ['/direct/t/1/', editor('id="field" aria-label="Message"')],
    ['/direct/t/1/', '<form><textarea id="field"></textarea></form>'],
    ['/direct/t/1/', '<form><textarea></textarea><input type="file" id="field"></form>'],
  ])('private messages at %s', (path, page) => {
    history.replaceState(null, '', path);
    show(page);
    expect(boxAt(instagram, one('#field'))?.kind).toBe('message');
  });
});

it('the description of oneself', () => {
  history.replaceState(null, '', '/accounts/edit/');
  show(
    `<form>${button('Change photo', 'photo')}<textarea id="pepBio"></textarea>${button('Submit', 'submit')}</form>`,
  );
  expect(boxAt(instagram, one('#pepBio'))).toMatchObject({ kind: 'profile', editors: [one('#pepBio')] });
  expect(posts(instagram, one('#submit'))).toBe(true);
  expect(posts(instagram, one('#photo'))).toBe(false);
  expect(postsByKey(instagram, one('#pepBio'), 'Enter')).toBe(false);
});
