import { describe, expect, it } from 'vitest';
import { linkedin } from '../../../lib/sites/linkedin';
import { boxAt, editor, intoShadowRoot, layOutPages, one, posts, postsByKey, show } from './page';

layOutPages();

const button = (attributes: string) => `<button ${attributes} id="send">Antworten</button>`;

const QUILL = '<div class="ql-editor" contenteditable="true" role="textbox" id="editor"><p>words</p></div>';
const ICON = '<button id="media" aria-label="Media"><svg></svg></button>';

const classic = (post: string) => `<div class="ql-editor" contenteditable="true" id="decoy"></div>
  <div id="interop-outlet" data-testid="interop-shadowdom">
    <div data-test-modal-id="sharebox" role="dialog">
      ${ICON}${QUILL}
      <button class="share-actions__primary-action" id="post"><span>${post}</span></button>
      <button>Help</button>
    </div>
  </div>`;

describe('the classic box', () => {
  it.each(['Post', 'Posten', 'پوسٹ'])('%s, in the open shadow root', (label) => {
    show(classic(label));
    const root = intoShadowRoot('#interop-outlet');
    expect(boxAt(linkedin, one('#editor p', root))?.editors).toEqual([one('#editor', root)]);
    expect(posts(linkedin, one('#post span', root))).toBe(true);
    expect(posts(linkedin, one('#media', root))).toBe(false);
    expect(postsByKey(linkedin, one('#editor', root), 'Ctrl+Enter')).toBe(false);
    expect(boxAt(linkedin, one('#decoy'))).toBeUndefined();
  });

  it('does not post while its button is disabled', () => {
    show(classic('Post'));
    one('#post').setAttribute('disabled', '');
    expect(posts(linkedin, one('#post'))).toBe(false);
  });
});

const share = (label: string) => `<dialog open data-testid="dialog">
  <div data-sdui-screen="com.linkedin.sdui.flagshipnav.sharing.ShareCompose">
    <button id="close"><svg></svg></button>
    <button id="audience">Anyone<svg></svg></button>
    ${editor('class="tiptap ProseMirror" componentkey="ShareBox_textEditor" id="editor"')}
    ${ICON}<button id="post"><span>${label}</span></button><button hidden>Schedule</button>
  </div>
</dialog>`;

describe('the new box', () => {
  it.each(['Post', 'Опубликовать', 'Đăng'])('%s', (label) => {
    show(share(label));
    expect(boxAt(linkedin, one('#editor'))?.kind).toBe('post');
    expect(posts(linkedin, one('#post span'))).toBe(true);
    for (const other of ['#close', '#audience', '#media']) expect(posts(linkedin, one(other))).toBe(false);
  });

  it('is still there while pictures are chosen in a dialog of their own, whose buttons do not post', () => {
    show(`${share('Post')}<dialog open><button id="next">Next</button></dialog>`);
    expect(boxAt(linkedin, one('#next'))).toBeUndefined();
    expect(boxAt(linkedin, one('#editor'))?.submit).toBe(one('#post'));
  });
});

it('the page administrator’s box', () => {
  show(`<div role="dialog">${editor('id="editor"')}<button id="post">Posten</button></div>`);
  expect(boxAt(linkedin, one('#editor'))?.kind).toBe('post');
  expect(posts(linkedin, one('#post'))).toBe(true);
});

describe('comments', () => {
  it.each([
    [
      'of 2026',
      `<div componentkey="commentBox-1">${editor('id="editor"')}<div componentkey="x-commentButtonSection-1">${button('')}</div></div>`,
    ],
    [
      'of 2026, parts of it named alike',
      `<div componentkey="commentBox-1">${editor('id="editor"')}<div componentkey="commentBox-1-commentButtonSection">${button('')}</div></div>`,
    ],
    [
      'of early 2026',
      `<div componentkey="commentBox-1">${editor('id="editor"')}${button('data-view-name="comment-reply-post"')}</div>`,
    ],
    [
      'of the older pages',
      `<form class="comments-comment-box__form">${QUILL}${button('class="comments-comment-box__submit-button--cr"')}</form>`,
    ],
    [
      'with no mark on its button',
      `<div componentkey="commentBox-1">${editor('id="editor"')}${ICON}${button('')}</div>`,
    ],
    [
      'in the viewer of pictures',
      `<dialog open><div componentkey="commentBox-1">${editor('id="editor"')}${button('')}</div></dialog>`,
    ],
  ])('%s', (_, page) => {
    show(`<button aria-label="Comment" id="opener">Comment 3</button>${page}`);
    expect(boxAt(linkedin, one('#editor'))?.kind).toBe('comment');
    expect(posts(linkedin, one('#send'))).toBe(true);
    expect(posts(linkedin, one('#opener'))).toBe(false);
    expect(postsByKey(linkedin, one('#editor'), 'Ctrl+Enter')).toBe(true);
    expect(postsByKey(linkedin, one('#editor'), 'Enter')).toBe(false);
  });
});

describe('what is not checked', () => {
  it('messages, also in a bubble that is a dialog', () => {
    show(
      `<div role="dialog"><form class="msg-form">${editor('id="editor"')}<button id="send">Send</button></form></div>`,
    );
    expect(boxAt(linkedin, one('#editor'))?.kind).toBe('message');
    expect(posts(linkedin, one('#send'))).toBe(false);
  });

  it('headline and summary', () => {
    history.replaceState(null, '', '/in/jo/edit/forms/intro');
    show(`<div role="dialog">${editor('id="editor"')}<button id="save">Save</button></div>`);
    expect(boxAt(linkedin, one('#editor'))).toMatchObject({ kind: 'profile', editors: [] });
    expect(posts(linkedin, one('#save'))).toBe(false);
  });
});
