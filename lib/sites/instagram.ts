import { allIn, firstMatch, isEnabled, isWordsOnly, showsPreview } from './dom';
import type { Box, Site } from './site';

const CAPTION = '[contenteditable="true"][role="textbox"], textarea';
const BUTTON = '[role="button"], button';

function commentBox(path: readonly Element[]): Box | undefined {
  const container = firstMatch(path, 'form');
  const editors = container ? allIn(container, CAPTION) : [];
  if (!container || editors.length === 0) return undefined;
  return { kind: 'comment', container, editors, submit: allIn(container, BUTTON).findLast(isWordsOnly) };
}

/** The create dialog's last step: the caption beside the picture. Its label is translated and changes with the step. */
function captionBox(path: readonly Element[]): Box | undefined {
  const container = firstMatch(path, '[role="dialog"]');
  if (!container || !showsPreview(container)) return undefined;
  const editors = allIn(container, CAPTION).filter((editor) => !editor.closest('form'));
  if (editors.length === 0) return undefined;
  return { kind: 'post', container, editors, submit: shareButton(container) };
}

/** *Share* stands in the header, before everything else with words on it; *Back* beside it is a picture (seen 2026-05). */
function shareButton(dialog: Element): Element | undefined {
  return allIn(dialog, BUTTON).find(isWordsOnly);
}

export const instagram: Site = {
  id: 'instagram',
  name: 'Instagram',

  boxAt(path) {
    const box = commentBox(path) ?? captionBox(path);
    if (box) return box;
    const other = firstMatch(path, CAPTION);
    return other && location.pathname.startsWith('/direct/')
      ? { kind: 'message', container: other, editors: [], submit: undefined }
      : undefined;
  },

  submitAt(path, { submit }) {
    return submit && path.includes(submit) && isEnabled(submit) ? submit : undefined;
  },

  submitsByKey: ({ key, shift }, { kind }) => key === 'Enter' && kind === 'comment' && !shift,
};
