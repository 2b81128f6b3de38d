import { setTimeout as pause } from 'node:timers/promises';
import { type Target, TargetType } from 'puppeteer-core';
import { builtExtension, FIREFOX_IDLE } from './launch.mjs';
import type { Stand } from './stand';

const isWorkerOf = (origin: string) => (target: Target) =>
  target.type() === TargetType.SERVICE_WORKER && target.url().startsWith(origin);

/**
 * Loads the extension anew, as an update does, while pages of the sites stay open. (Not by `chrome.runtime.reload`: without
 * its developer mode Chromium does not load an unpacked extension again.)
 */
export async function reloadExtension(stand: Stand): Promise<void> {
  const { browser, which } = stand.launched;
  await stand.store.closePage();
  await browser.installExtension(builtExtension(which));
}

/** Ends the background, as the browser does when it has been idle. Firefox does so by itself, early in these tests. */
export async function endBackground(stand: Stand): Promise<void> {
  const { browser, which, origin } = stand.launched;
  if (which === 'firefox') {
    await pause(FIREFOX_IDLE + 1000);
    return;
  }
  const worker = browser.targets().find(isWorkerOf(origin));
  if (!worker) throw new Error('The worker is not running.');
  const gone = new Promise<void>((resolve) => {
    browser.on('targetdestroyed', (target) => target === worker && resolve());
  });
  // When it has gone before it was let go of, puppeteer takes that for a fault.
  await (await worker.worker())?.close().catch(() => undefined);
  await gone;
}

/** Takes the extension out of the browser for good, while pages of the sites stay open. */
export async function removeExtension(stand: Stand): Promise<void> {
  await stand.store.closePage();
  await stand.launched.browser.uninstallExtension(stand.launched.extensionId);
}
