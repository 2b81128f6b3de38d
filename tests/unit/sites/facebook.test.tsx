import { describe, expect, it } from 'vitest';
import { facebook } from '../../../lib/sites/facebook';
import { boxAt, editor, layOutPages, one, posts, postsByKey, show } from './page';

layOutPages();

const LEXICAL = 'data-lexical-editor="true"';
const COMMENT = `<form role="presentation">
  ${editor(`${LEXICAL} id="comment"`)}
  <div id="focused-state-composer-submit"><div role="button" aria-label="Comentar" id="send"><i></i></div></div>
</form>`;

/** A form of the Create post dialog with something after its button. */
const form = (label: string, after = ''): string => `<form method="post">
  <div role="button" aria-label="Amis" tabindex="-1"><img>Amis</div>
  ${editor(`${LEXICAL} id="editor"`)}
  <div role="button" aria-label="Emoji" id="emoji"><i></i></div>
  <div role="button" aria-label="${label}" tabindex="0" id="post"><span>${label}</span></div>
  ${after}
  <input type="submit">
</form>`;
const CLOSE = '<div role="button" aria-label="Fermer" id="close"><i></i></div>';
const dialog = (inside: string): string => `<div role="dialog">${inside}</div>`;

describe('the post dialog', () => {
  const pages: readonly (readonly [string, string])[] = [
    ['in English', dialog(CLOSE + form('Post'))],
    ['in Chinese, with Close at the end', dialog(form('发帖') + CLOSE)],
    ['in Arabic, a dialog in a dialog', dialog(CLOSE + dialog(form('نشر')))],
    ['two dialogs, one of them the frame alone', dialog(CLOSE) + dialog(form('Veröffentlichen'))],
    [
      'with a labelled picture after the button',
      dialog(CLOSE + form('Publier', '<div role="button" aria-label="Aide"><i></i></div>')),
    ],
    [
      'with a hidden copy of the button',
      dialog(CLOSE + form('Post', '<div role="button" aria-label="Post" hidden>Post</div>')),
    ],
    ['without a form', dialog(CLOSE + form('Next').replaceAll('form', 'section'))],
    ['with a comment under it', dialog(CLOSE + form('Post') + COMMENT)],
  ];
  it.each(pages)('%s: its button posts, and nothing else does', (_, page) => {
    show(page);
    expect(boxAt(facebook, one('#editor'))).toMatchObject({ kind: 'post', editors: [one('#editor')] });
    expect(posts(facebook, one('#post span'))).toBe(true);
    expect(posts(facebook, one('#close'))).toBe(false);
    expect(posts(facebook, one('#emoji'))).toBe(false);
    expect(postsByKey(facebook, one('#editor'), 'Enter')).toBe(false);
  });

  it('is the same box from wherever it is looked at', () => {
    show(dialog(form('Post') + CLOSE));
    expect(boxAt(facebook, one('#close'))?.container).toBe(one('form'));
    expect(boxAt(facebook, one('#editor'))?.container).toBe(one('form'));
  });

  it('posts by a button that only says that it cannot be pressed', () => {
    show(dialog(form('Post')));
    one('#post').setAttribute('aria-disabled', 'true');
    expect(posts(facebook, one('#post'))).toBe(true);
  });
});

describe('comments', () => {
  it.each([
    ['under a post of the feed', COMMENT],
    ['in the viewer of pictures, which is a dialog', dialog(CLOSE + COMMENT)],
  ])('%s', (_, page) => {
    show(page + '<div role="button" aria-label="Like" id="like">Like</div>');
    expect(boxAt(facebook, one('#comment'))?.kind).toBe('comment');
    expect(posts(facebook, one('#send'))).toBe(true);
    expect(posts(facebook, one('#like'))).toBe(false);
    expect(postsByKey(facebook, one('#comment'), 'Enter')).toBe(true);
    expect(postsByKey(facebook, one('#comment'), 'Shift+Enter')).toBe(false);
  });

  it('buttons of a viewer that holds a comment box alone are not its own', () => {
    show(dialog(COMMENT + CLOSE));
    expect(boxAt(facebook, one('#close'))).toBeUndefined();
  });
});

describe('the chat', () => {
  it.each(['aria-label="Message"', 'aria-placeholder="Aa" aria-label="Nachricht"'])('%s', (attributes) => {
    show(`<div id="chat">${editor(`${LEXICAL} id="editor" ${attributes}`)}<input type="file"></div>`);
    expect(boxAt(facebook, one('#editor p'))?.kind).toBe('message');
    expect(boxAt(facebook, one('input'))?.kind).toBe('message');
  });
});

it('a search field and a button of the page are no compose box', () => {
  show('<input type="search"><div role="button" aria-label="Like" id="like">Like</div>');
  expect(boxAt(facebook, one('input'))).toBeUndefined();
  expect(boxAt(facebook, one('#like'))).toBeUndefined();
});
