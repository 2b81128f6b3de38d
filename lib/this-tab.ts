import { browser } from 'wxt/browser';
import { sendMessage, type TabState } from './messages';
import { siteOn } from './sites/all';

/** What the extension does in the tab that the person is looking at. */
export type ThisTab =
  | { readonly kind: 'checked'; readonly state: TabState }
  /** A covered site, but the page was open before the extension was there. */
  | { readonly kind: 'reload'; readonly site: string; readonly siteName: string }
  | { readonly kind: 'not-covered' };

/** Asks the tab in front of this window. */
export async function askThisTab(): Promise<ThisTab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  // The address can be seen for covered sites alone, which is all that is asked of it.
  const site = tab?.url === undefined ? undefined : siteOn(new URL(tab.url).hostname);
  if (tab?.id === undefined || !site) return { kind: 'not-covered' };
  try {
    return { kind: 'checked', state: await sendMessage('tabState', undefined, tab.id) };
  } catch {
    return { kind: 'reload', site: site.id, siteName: site.name };
  }
}
