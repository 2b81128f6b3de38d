import type { Page } from 'puppeteer-core';

/** All that a script of the page can find out about something that may lie over the page. */
export interface Probed {
  /** Elements without a name or a place in the site's own page, and where they stand. */
  readonly bare: readonly string[];
  /** At how many of the points of a fine grid one of them is met. */
  readonly met: number;
  /** All that is on the page, once it was selected. */
  readonly selected: string;
  /** Whether somebody takes the reminder's key for their own when the page makes it up. */
  readonly keyTaken: boolean;
  readonly animations: number;
  /** Which elements the browser says are not covered by anything. Chromium only. */
  readonly uncovered: readonly string[];
  readonly size: readonly number[];
  /** How many elements came or went outside the editor since `watchForBareElements`. */
  readonly comings: number;
}

declare global {
  interface Window {
    comings?: number;
  }
}

/** From now on the page counts what comes and goes beside its own root, and in its dialogs. */
export async function watchForBareElements(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.comings = 0;
    const count = (records: readonly MutationRecord[]) => {
      window.comings = (window.comings ?? 0) + records.length;
    };
    const observer = new MutationObserver(count);
    observer.observe(document.documentElement, { childList: true });
    for (const dialog of document.querySelectorAll('dialog, [role="dialog"]'))
      observer.observe(dialog, { childList: true });
  });
}

/** Looks with the page's own eyes: this runs in its world. What it does to the selection it undoes. */
export function probe(page: Page): Promise<Probed> {
  return page.evaluate(async () => {
    const places = [
      document.documentElement,
      ...document.querySelectorAll<HTMLElement>('dialog, [role="dialog"]'),
    ];
    const bare = places.flatMap((place) =>
      [...place.children].filter((child) => child.tagName === 'DIV' && child.attributes.length === 0),
    );
    let met = 0;
    for (let y = 1; y < innerHeight; y += 12) {
      for (let x = 1; x < innerWidth; x += 12) {
        if (document.elementsFromPoint(x, y).some((element) => bare.includes(element))) met += 1;
      }
    }
    const key = { key: 'F2', bubbles: true, cancelable: true, composed: true };
    const keyTaken = !document.body.dispatchEvent(new KeyboardEvent('keydown', key));
    const { activeElement } = document;
    document.execCommand('selectAll');
    const selected = String(getSelection());
    (activeElement as HTMLElement).focus();
    document.execCommand('selectAll');
    const own = [...document.querySelectorAll('button, [role="button"], article, h2, b, p')];
    const uncovered = await new Promise<string[]>((told) => {
      const observer = new IntersectionObserver(
        (seen) => {
          observer.disconnect();
          told(
            seen.flatMap((one) => ((one as { isVisible?: boolean }).isVisible ? [one.target.tagName] : [])),
          );
        },
        { trackVisibility: true, delay: 100 } as IntersectionObserverInit,
      );
      for (const element of own) observer.observe(element);
    });
    const { scrollWidth, scrollHeight } = document.documentElement;
    return {
      bare: bare.map((element) => `${element.outerHTML} ${JSON.stringify(element.getBoundingClientRect())}`),
      met,
      selected,
      keyTaken,
      animations: bare.reduce(
        (sum, element) => sum + element.getAnimations({ subtree: true }).length,
        document.getAnimations().length,
      ),
      uncovered,
      size: [scrollWidth, scrollHeight],
      comings: window.comings ?? 0,
    };
  });
}
