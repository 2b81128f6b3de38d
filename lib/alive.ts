import { browser } from 'wxt/browser';

/** After the extension was updated, reloaded or removed, its old scripts lose their connection and stay in the page. */
export function alive(): boolean {
  try {
    return Boolean(browser.runtime.id);
  } catch {
    return false;
  }
}
