import { allIn, firstMatch, isEnabled, isShown } from './dom';
import type { Box, Site } from './site';

// Roles, `data-lexical-editor` and `form[method=POST]` have lasted four years; classes change weekly (seen 2026-05).
const EDITOR = '[contenteditable="true"][role="textbox"]';
const POST_FORM = 'form[method="POST" i]';
const COMMENT_FORM = 'form[role="presentation"]';
/** Holds the button that sends a comment, beside the editor (seen 2026). */
const COMMENT_SUBMIT = '#focused-state-composer-submit [role="button"]';
const MESSAGE = '[aria-placeholder="Aa"], [aria-label="Message"]';

function commentBox(path: readonly Element[]): Box | undefined {
  const container = firstMatch(path, COMMENT_FORM);
  const editors = container ? allIn(container, EDITOR) : [];
  if (!container || editors.length === 0) return undefined;
  return {
    kind: 'comment',
    container,
    editors,
    submit: container.querySelector(COMMENT_SUBMIT) ?? undefined,
  };
}

function postBox(path: readonly Element[]): Box | undefined {
  const form = firstMatch(path, POST_FORM);
  const dialog = firstMatch(path, '[role="dialog"]');
  // A dialog without a form is a fallback: a notification pane or a photo viewer has no editor of its own.
  const container = form && dialog ? form : dialog;
  const editors = container ? allIn(container, EDITOR).filter(isNotOther) : [];
  if (!container || editors.length === 0) return undefined;
  return { kind: 'post', container, editors, submit: lastLabelled(container) };
}

/** Comments under a post, and the chat, can stand in the same dialog. */
function isNotOther(editor: Element): boolean {
  return !editor.closest(COMMENT_FORM) && !editor.matches(MESSAGE);
}

/** In every language the button at the foot of the form, *Post*, *Next* or *Share now*, is its last one with a label. */
function lastLabelled(container: Element): Element | undefined {
  return allIn(container, '[role="button"][aria-label], button[aria-label]').findLast(isShown);
}

export const facebook: Site = {
  id: 'facebook',
  name: 'Facebook',

  boxAt(path) {
    const message = firstMatch(path, MESSAGE);
    if (message) return { kind: 'message', container: message, editors: [], submit: undefined };
    return commentBox(path) ?? postBox(path);
  },

  submitAt(path, { submit }) {
    return submit && path.includes(submit) && isEnabled(submit) ? submit : undefined;
  },

  submitsByKey({ key, ctrlOrMeta, shift }, { kind }) {
    return key === 'Enter' && (ctrlOrMeta || (kind === 'comment' && !shift));
  },
};
