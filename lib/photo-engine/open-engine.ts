import { browser } from 'wxt/browser';
import { reportError } from '../report-error';

let opening: Promise<void> | undefined;

/**
 * Makes the engine that looks at pictures ready. In Chrome it lives in a document of its own, which is made when there is none,
 * since a service worker has neither workers nor videos; in Firefox in the background itself, which is there already.
 *
 * @returns whether it is ready
 */
export async function openEngine(): Promise<boolean> {
  if (import.meta.env.FIREFOX) return true;
  try {
    const there = await browser.runtime.getContexts({
      contextTypes: ['OFFSCREEN_DOCUMENT'],
    });
    if (there.length === 0) await (opening ??= open());
    return true;
  } catch (fault) {
    reportError('opening the photo engine', fault);
    return false;
  } finally {
    opening = undefined;
  }
}

function open(): Promise<void> {
  return browser.offscreen.createDocument({
    url: browser.runtime.getURL('/photo-engine.html'),
    reasons: ['WORKERS', 'BLOBS'],
    justification: 'Looks at pictures that are attached to a post, on this device alone.',
  });
}
