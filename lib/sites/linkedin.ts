import { allIn, firstMatch, isEnabled, isShown, isWordsOnly } from './dom';
import type { Box, Site } from './site';

const EDITOR = '[contenteditable="true"][role="textbox"], .ql-editor[contenteditable="true"]';
const MESSAGE = 'form.msg-form';
/** The server-driven box of 2026, then the classic box of 2019 to 2025 with its own form. */
const COMMENT = '[componentkey^="commentBox-"], form.comments-comment-box__form';
const COMMENT_SUBMIT = [
  '[componentkey*="commentButtonSection"] button:not([aria-label])', // seen 2026-07
  '[data-view-name="comment-post"], [data-view-name="comment-reply-post"]', // seen 2026-02
  '.comments-comment-box__submit-button--cr', // classic
];
const POST = [
  'dialog[open]', // server-driven box, seen 2026-10
  '[data-test-modal-id="sharebox"]', // classic box in the shadow root, seen 2026-07
  '[role="dialog"]', // the page administrator's box has no mark of its own
];
const CLASSIC_SUBMIT = '.share-actions__primary-action';

function commentBox(path: readonly Element[]): Box | undefined {
  // Parts of the box, such as the one around its button, may bear names that begin alike.
  const container = path.find((element) => element.matches(COMMENT) && element.querySelector(EDITOR));
  if (!container) return undefined;
  const editors = allIn(container, EDITOR);
  const submit = COMMENT_SUBMIT.map((selector) => container.querySelector(selector)).find(Boolean);
  return { kind: 'comment', container, editors, submit: submit ?? wordsOnlyButton(container) };
}

function postBox(path: readonly Element[]): Box | undefined {
  const container = POST.map((selector) => firstMatch(path, selector)).find(Boolean);
  const editors = container
    ? allIn(container, EDITOR).filter(
        (editor) => isShown(editor) && !editor.closest(`${COMMENT}, ${MESSAGE}`),
      )
    : [];
  if (!container || editors.length === 0) return undefined;
  return {
    kind: 'post',
    container,
    editors,
    submit: container.querySelector(CLASSIC_SUBMIT) ?? wordsOnlyButton(container),
  };
}

/** All other buttons of the new boxes hold a picture; this one's words are translated. */
function wordsOnlyButton(container: Element): Element | undefined {
  return allIn(container, 'button').findLast((button) => isWordsOnly(button) && isShown(button));
}

/**
 * Headline, summary and the like are edited in dialogs with the very same editor. They are not read: people say there where they work,
 * which is what the site is for, and what saves them bears no mark that can be relied on.
 */
function editsProfile(): boolean {
  return location.pathname.includes('/edit/');
}

export const linkedin: Site = {
  id: 'linkedin',
  name: 'LinkedIn',

  boxAt(path) {
    const message = firstMatch(path, MESSAGE);
    if (message) return { kind: 'message', container: message, editors: [], submit: undefined };
    const comment = commentBox(path);
    if (comment) return comment;
    const box = postBox(path);
    return box && editsProfile() ? { ...box, kind: 'profile', editors: [], submit: undefined } : box;
  },

  submitAt(path, { submit }) {
    return submit && path.includes(submit) && isEnabled(submit) ? submit : undefined;
  },

  // In the post box Ctrl+Enter adds a line (2026-03).
  submitsByKey: ({ key, ctrlOrMeta }, { kind }) => key === 'Enter' && ctrlOrMeta && kind === 'comment',
};
