import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { reportError } from '../report-error';
import type { Frame } from './senders';

/** The scripts that are loaded into a page only when it needs them: as files of the built extension. */
export const LATE_SCRIPTS = {
  // In this order: the checks are there some tens of milliseconds before the reminder has been made ready.
  reminder: ['/content-scripts/checks.js', '/content-scripts/reminder.js'],
  photos: ['/content-scripts/photos.js'],
} as const;

/**
 * Loads scripts into one frame, one after the other, in the extension's own world of it. Resolves once that was done or
 * could not be done: the frame has gone meanwhile, or the browser does not let us in.
 */
export async function loadScripts(files: readonly string[], { tabId, frameId }: Frame): Promise<void> {
  try {
    const target = { tabId, frameIds: [frameId] };
    await browser.scripting.executeScript({ target, files: files as ScriptPublicPath[] });
  } catch (fault) {
    reportError('loading a script', fault);
  }
}
