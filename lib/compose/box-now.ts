import { pathFrom } from '../sites/dom';
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
  const held = editors.find(({ isConnected }) => isConnected) ?? container;
  return held.isConnected ? site.boxAt(pathFrom(held)) : undefined;
}
