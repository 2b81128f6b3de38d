import { allIn, fileInputOf, firstMatch, isEnabled, isShown, isWordsOnly, nearestHolding } from './dom';
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
  const dialog = firstMatch(path, '[role="dialog"]');
  if (!dialog) return undefined;
  // The dialog's own Close, or a pane without an editor, stands outside the form; some dialogs (2026) have no form.
  const forms = allIn(dialog, POST_FORM);
  const container = forms.find((form) => draftsIn(form).length > 0) ?? dialog;
  const editors = draftsIn(container);
  return editors.length === 0
    ? undefined
    : { kind: 'post', container, editors, submit: postButton(container) };
}

/** Comments under a post, and the chat, can stand in the same dialog. */
function draftsIn(root: Element): HTMLElement[] {
  return allIn(root, EDITOR).filter((editor) => !editor.closest(COMMENT_FORM) && !editor.matches(MESSAGE));
}

/**
 * In every language the button at the foot of the form, *Post*, *Next* or *Share now*, is its last one with a label, and
 * the label stands on it in words; tools and *Close* are pictures.
 */
function postButton(container: Element): Element | undefined {
  const labelled = allIn(container, '[role="button"][aria-label], button[aria-label]').filter(isShown);
  return labelled.findLast(isWordsOnly) ?? labelled.at(-1);
}

/** A picture chosen in the chat: its file input stands beside the chat's editor, not in it. */
function chatOfFile(path: readonly Element[]): Element | undefined {
  const around = fileInputOf(path) && nearestHolding(path, EDITOR);
  return around && allIn(around, EDITOR).every((editor) => editor.matches(MESSAGE)) ? around : undefined;
}

export const facebook: Site = {
  id: 'facebook',
  name: 'Facebook',

  boxAt(path) {
    const message = firstMatch(path, MESSAGE) ?? chatOfFile(path);
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
