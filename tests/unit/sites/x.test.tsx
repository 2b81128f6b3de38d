import { describe, expect, it } from 'vitest';
import { x } from '../../../lib/sites/x';
import { boxAt, editor, layOutPages, one, posts, postsByKey, show } from './page';

layOutPages();

const draft = (
  number: number,
  id = `editor-${number}`,
): string => `<label data-testid="tweetTextarea_${number}_label">
  <div data-testid="tweetTextarea_${number}RichTextInputContainer">${editor(`data-testid="tweetTextarea_${number}" id="${id}"`)}</div>
</label>`;
const TOOLS = '<input type="file" data-testid="fileInput" id="file">';
const HOME = `<div data-testid="primaryColumn"><div id="home">${draft(0, 'home-editor')}
  <div data-testid="toolBar"><button data-testid="tweetButtonInline" id="home-post">Posten</button></div></div></div>`;
const modal = (
  inside: string,
  label = 'Post',
): string => `<div id="layers"><div role="dialog" aria-modal="true">
  <button data-testid="app-bar-close" id="close"></button>${inside}
  <div data-testid="toolBar">${TOOLS}<button data-testid="addButton" id="add">+</button>
  <button role="button" data-testid="tweetButton" id="post"><span>${label}</span></button></div></div></div>`;

it('the home box', () => {
  show(HOME);
  expect(boxAt(x, one('#home-editor p'))).toMatchObject({ kind: 'post', editors: [one('#home-editor')] });
  expect(posts(x, one('#home-post'))).toBe(true);
  expect(postsByKey(x, one('#home-editor'), 'Ctrl+Enter')).toBe(true);
  expect(postsByKey(x, one('#home-editor'), 'Enter')).toBe(false);
});

it('the modal in front of the home box', () => {
  show(HOME + modal(draft(0)));
  expect(boxAt(x, one('#editor-0'))?.editors).toEqual([one('#editor-0')]);
  expect(boxAt(x, one('#file'))?.editors).toEqual([one('#editor-0')]);
  expect(posts(x, one('#post span'))).toBe(true);
  for (const other of ['#close', '#add']) expect(posts(x, one(other))).toBe(false);
  expect(postsByKey(x, one('#add'), 'Ctrl+Enter')).toBe(true);
  expect(postsByKey(x, one('#add'), 'Enter')).toBe(false);
});

it('all parts of a thread are one draft, in the order of the page', () => {
  show(HOME + modal(draft(0) + draft(1) + draft(2), 'Post all'));
  const parts = [0, 1, 2].map((number) => one(`#editor-${number}`));
  for (const part of [...parts, one('#post')]) expect(boxAt(x, part)?.editors).toEqual(parts);
});

it('a reply on a post’s page', () => {
  show(`<div data-testid="inline_reply_offscreen">${HOME}</div>`);
  expect(boxAt(x, one('#home-editor'))?.kind).toBe('comment');
  expect(posts(x, one('#home-post'))).toBe(true);
});

it('the textarea of small screens', () => {
  show(
    `<div><div data-testid="tweetTextarea_0"><textarea id="small"></textarea></div><div role="button" data-testid="tweetButton" id="post">Post</div></div>`,
  );
  expect(boxAt(x, one('#small'))?.editors).toEqual([one('#small')]);
  expect(posts(x, one('#post'))).toBe(true);
});

it('does not post by a button that is disabled', () => {
  show(HOME.replace('id="home-post"', 'id="home-post" disabled'));
  expect(posts(x, one('#home-post'))).toBe(false);
});

describe('what is not checked', () => {
  it.each([
    [
      'X Chat',
      '<form data-testid="dm-composer-form"><textarea data-testid="dm-composer-textarea" id="field"></textarea></form>',
    ],
    ['a picture for X Chat', '<div data-testid="chat-drawer-root"><input type="file" id="field"></div>'],
  ])('%s', (_, page) => {
    show(HOME + page);
    expect(boxAt(x, one('#field'))?.kind).toBe('message');
  });

  it('the rest of the page', () => {
    show(
      `${HOME}<a data-testid="SideNav_NewTweet_Button" id="open">Post</a><button data-testid="confirmationSheetConfirm" id="yes">Save</button>`,
    );
    for (const other of ['#open', '#yes']) expect(boxAt(x, one(other))).toBeUndefined();
  });
});

const profile = (save: string): string => `<div id="layers"><div role="dialog"><button id="close"></button>
    <input name="displayName" id="name"><textarea name="description" id="bio"></textarea><input name="url" id="url">${save}</div></div>`;

describe('what one says of oneself', () => {
  it('is the name and the description, and is saved by its own button alone', () => {
    show(HOME + profile('<button data-testid="Profile_Save_Button" id="save"><span>Save</span></button>'));
    const [name, bio] = [one('#name'), one('#bio')];
    for (const part of [name, bio, one('#save')])
      expect(boxAt(x, part)).toMatchObject({ kind: 'profile', editors: [name, bio], accountName: name });
    expect(posts(x, one('#save span'))).toBe(true);
    expect(posts(x, one('#close'))).toBe(false);
    for (const keys of ['Enter', 'Ctrl+Enter'] as const) expect(postsByKey(x, bio, keys)).toBe(false);
    expect(boxAt(x, one('#home-editor'))?.kind).toBe('post');
  });

  it('is not found where nothing saves it', () => {
    show(profile(''));
    expect(boxAt(x, one('#bio'))).toBeUndefined();
  });
});
