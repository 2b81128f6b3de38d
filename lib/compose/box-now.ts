import { editableIn, pathFrom } from '../sites/dom';
import type { Box, Site } from '../sites/site';

/**
 * A box as it is now. Sites replace its elements: unless all are there still and only the text has changed, it is found anew.
 *
 * @param anew more than the text may have changed
 * @returns undefined when it has left the page
 */
export function boxNow(box: Box, site: Site, anew: boolean): Box | undefined {
  const { editors, container, submit } = box;
  if (!anew && container.isConnected && submit?.isConnected && editors.every((editor) => editor.isConnected))
    return box;
  // Where all editors were replaced at once, some sites know the box by its new ones alone.
  for (const held of [...editors, container, editableIn(container)]) {
    const found = held?.isConnected && site.boxAt(pathFrom(held));
    if (found) return found;
  }
  return undefined;
}
