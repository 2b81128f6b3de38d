import { type Target, TargetType } from 'puppeteer-core';
import { builtExtension } from './launch.mjs';
import type { Stand } from './stand';

const isWorkerOf = (origin: string) => (target: Target) =>
  target.type() === TargetType.SERVICE_WORKER && target.url().startsWith(origin);

/** Loads the extension anew, as an update does, while pages of the sites stay open. */
export async function reloadExtension(stand: Stand): Promise<void> {
  const { browser, which, origin } = stand.launched;
  stand.store.forgetPage();
  if (which === 'firefox') {
    await browser.installExtension(builtExtension('firefox'));
    return;
  }
  const target = await browser.waitForTarget(isWorkerOf(origin));
  const worker = await target.worker();
  const gone = new Promise((resolve) => browser.once('targetdestroyed', resolve));
  // The answer may get lost with the worker that gives it.
  void worker?.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await gone;
  await browser.waitForTarget(isWorkerOf(origin));
}

/** Ends the background's worker, as the browser does when it has been idle. Chromium only. */
export async function killWorker(stand: Stand): Promise<void> {
  const { browser, origin } = stand.launched;
  const target = browser.targets().find(isWorkerOf(origin));
  await (await target?.worker())?.close();
}
