import { allIn, firstMatch, isEnabled, isWordsOnly, previewsIn } from './dom';
import type { Box, Site } from './site';

const CAPTION = '[contenteditable="true"][role="textbox"], textarea';
const BUTTON = '[role="button"], button';

function commentBox(path: readonly Element[]): Box | undefined {
  const container = firstMatch(path, 'form');
  const editors = container ? allIn(container, CAPTION) : [];
  if (!container || editors.length === 0) return undefined;
  return { kind: 'comment', container, editors, submit: allIn(container, BUTTON).findLast(isWordsOnly) };
}

/**
 * The create dialog's last step: the caption beside the picture. Its label is translated and changes with the step. A post
 * that is looked at stands in a dialog too, as an article.
 */
function captionBox(path: readonly Element[]): Box | undefined {
  const container = firstMatch(path, '[role="dialog"]');
  if (!container || previewsIn(container).length === 0) return undefined;
  const editors = allIn(container, CAPTION).filter((editor) => !editor.closest('form, article'));
  if (editors.length === 0) return undefined;
  return { kind: 'post', container, editors, submit: shareButton(container) };
}

/** *Share* stands in the header, before everything else with words on it; *Back* beside it is a picture (seen 2026-05). */
function shareButton(dialog: Element): Element | undefined {
  return allIn(dialog, BUTTON).find(isWordsOnly);
}

/** The description of oneself is written in a form with a textarea too; its control to save is the last (seen 2026-05). */
function editsProfile(): boolean {
  return location.pathname.startsWith('/accounts/');
}

export const instagram: Site = {
  id: 'instagram',
  name: 'Instagram',

  boxAt(path) {
    const caption = captionBox(path);
    if (caption) return caption;
    const [target] = path;
    if (target && location.pathname.startsWith('/direct/') && !firstMatch(path, '[role="dialog"]')) {
      return { kind: 'message', container: target, editors: [], submit: undefined };
    }
    const comment = commentBox(path);
    return comment && editsProfile() ? { ...comment, kind: 'profile' } : comment;
  },

  submitAt(path, { submit }) {
    return submit && path.includes(submit) && isEnabled(submit) ? submit : undefined;
  },

  submitsByKey: ({ key, shift }, { kind }) => key === 'Enter' && kind === 'comment' && !shift,
};
