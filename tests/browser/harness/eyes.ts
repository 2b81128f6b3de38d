import type { Page } from 'puppeteer-core';

/** All that a script of the page can read of the page at this moment. */
export interface PageView {
  /** The whole document with the content of its open shadow roots. */
  readonly markup: string;
  /** Names of the window's own properties that a fresh window has not. */
  readonly globals: readonly string[];
  readonly highlights: readonly string[];
  readonly messages: string;
  readonly stored: string;
  /** Addresses of everything that was loaded. */
  readonly resources: readonly string[];
  /** Style rules that came in from outside the page's own files. */
  readonly sheets: number;
}

/** Looks with the page's own eyes: this runs in its world. */
export function look(page: Page): Promise<PageView> {
  return page.evaluate(() => {
    const markupOf = (root: ParentNode & { innerHTML?: string }): string => {
      const below = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
        shadowRoot ? [shadowRoot] : [],
      );
      return [root.innerHTML ?? '', ...below.map(markupOf)].join('\n');
    };
    const fresh = document.createElement('iframe');
    document.body.append(fresh);
    const usual = new Set(Object.getOwnPropertyNames(fresh.contentWindow ?? {}));
    fresh.remove();
    const { highlights } = CSS as unknown as { highlights?: Map<string, unknown> };
    return {
      markup: markupOf(document.documentElement),
      globals: [
        ...Object.getOwnPropertyNames(window),
        ...Object.getOwnPropertySymbols(window).map(String),
      ].filter((name) => !usual.has(name)),
      highlights: [...(highlights?.keys() ?? [])],
      messages: JSON.stringify(window.practice.messages),
      stored: JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), document.cookie]),
      resources: performance.getEntriesByType('resource').map(({ name }) => name),
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    };
  });
}
