import { browser } from 'wxt/browser';
import { siteMatches } from '../sites/matches';
import { loadScripts } from './load-scripts';

const COMPOSE_SCRIPT = '/content-scripts/compose.js';

/**
 * Puts the compose script into the tabs of covered sites that are open already, so that they are watched without being
 * reloaded, and the script of the version before is succeeded. Tabs that the browser has put to sleep get it when they
 * wake up. Firefox does all this by itself.
 */
export async function watchOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: siteMatches(), discarded: false });
  const ids = tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
  await Promise.all(ids.map((tabId) => loadScripts([COMPOSE_SCRIPT], { tabId, frameId: 0 })));
}
