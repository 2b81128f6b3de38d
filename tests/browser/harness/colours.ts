import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { sendBidi } from './bidi';
import type { Which } from './find-browser.mjs';

interface Tree {
  readonly contexts: readonly { readonly context: string }[];
}

/** `forced`: the person's own few colours in the place of all others, as in Windows' high contrast. */
export type Colours = 'light' | 'dark' | 'forced';

/** What Firefox is told by preferences, since its driver has no way to say it: see `StaticPrefList.yaml` for the numbers. */
const FIREFOX: Readonly<Record<Colours, { readonly scheme: number; readonly own: number }>> = {
  light: { scheme: 1, own: 1 },
  dark: { scheme: 0, own: 1 },
  forced: { scheme: 1, own: 2 },
};

/**
 * Shows pages in these colours, and waits until they have come: this one in Chromium, where its driver refuses to be asked,
 * all of them in Firefox.
 */
export async function showIn(page: Page, which: Which, colours: Colours): Promise<void> {
  await tell(page, which, colours);
  const media = `(prefers-color-scheme: ${colours === 'dark' ? 'dark' : 'light'}) and (forced-colors: ${colours === 'forced' ? 'active' : 'none'})`;
  await expect.poll(() => page.evaluate((query) => matchMedia(query).matches, media)).toBe(true);
}

async function tell(page: Page, which: Which, colours: Colours): Promise<void> {
  if (which === 'chromium') {
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'prefers-color-scheme', value: colours === 'dark' ? 'dark' : 'light' },
        { name: 'forced-colors', value: colours === 'forced' ? 'active' : 'none' },
      ],
    });
    return;
  }
  const { contexts } = (await sendBidi(page, 'browsingContext.getTree', { 'moz:scope': 'chrome' })) as Tree;
  const { scheme, own } = FIREFOX[colours];
  await sendBidi(page, 'script.evaluate', {
    expression: `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${scheme});
      Services.prefs.setIntPref('browser.display.document_color_use', ${own});`,
    target: { context: contexts[0]?.context },
    awaitPromise: false,
  });
}
