import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { reportError } from '../report-error';
import type { Frame } from './senders';

/** The scripts that are loaded into a page only when it needs them: as files of the built extension. */
export const LATE_SCRIPTS = {
  reminder: '/content-scripts/reminder.js',
  photos: '/content-scripts/photos.js',
} as const;

/**
 * Loads a script into one frame, in the extension's own world of it.
 *
 * @returns whether it was done: not where the frame has gone meanwhile, or the browser does not let us in
 */
export async function loadScript(path: string, { tabId, frameId }: Frame): Promise<boolean> {
  try {
    const target = { tabId, frameIds: [frameId] };
    await browser.scripting.executeScript({ target, files: [path as ScriptPublicPath] });
    return true;
  } catch (fault) {
    reportError('loading a script', fault);
    return false;
  }
}
