import { lettersIn } from '../sites/dom';
import type { Box, Site } from '../sites/site';

/** Characters that somebody writes before the popup says that it is not checking: a page has many small fields. */
const LOST_FROM = 40;

/** Whether so much stands in an editor that it will be a post. */
export function isLong(editor: HTMLElement): boolean {
  return lettersIn(editor) >= LOST_FROM;
}

/** Whether no press can be held on a draft: nothing in its box is known to post, nor does Enter. A profile is no draft of a post. */
export function cannotBeHeld(box: Box, site: Site): boolean {
  const enter = { key: 'Enter', ctrlOrMeta: false, shift: false };
  return box.kind !== 'profile' && !box.submit && !site.submitsByKey(enter, box) && box.editors.some(isLong);
}
