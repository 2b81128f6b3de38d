import { browser } from 'wxt/browser';
import { z } from 'zod';

const PAGES = { policy: '/policy.html', settings: '/options.html', welcome: '/welcome.html' } as const;

/** What a script in a web page may ask to be opened. */
const targetSchema = z.object({
  page: z.enum(['policy', 'settings']),
  fragment: z.string().regex(/^[\w.-]{0,100}$/),
});

/**
 * Opens a page of the extension in a new tab.
 *
 * @param target as it came in a message: the page, and the id on it to go to, or an empty string
 * @throws where it is no page that may be asked for
 */
export async function openRequestedPage(target: unknown): Promise<void> {
  const { page, fragment } = targetSchema.parse(target);
  await openPage(page, fragment);
}

/** Opens a page of the extension in a new tab, at the element with the id `fragment` where one is given. */
export async function openPage(page: keyof typeof PAGES, fragment = ''): Promise<void> {
  const url = browser.runtime.getURL(PAGES[page]);
  await browser.tabs.create({ url: fragment ? `${url}#${fragment}` : url });
}
