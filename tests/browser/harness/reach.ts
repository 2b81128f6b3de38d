import type { CDPSession, Page } from 'puppeteer-core';
import { closedRootInChromium } from './closed-root-in-chromium';
import { closedRootInFirefox } from './closed-root-in-firefox';
import type { Launched } from './launch.mjs';

/** A function run on a closed shadow root of the page. It is sent as text: it sees nothing of the test's scope. */
export type OnRoot<Given, Got> = (root: ShadowRoot, given: Given) => Got;

/** A closed shadow root of the page that was found. */
export interface ClosedRoot {
  /**
   * Calls a function, given as text, on the root and some words.
   *
   * @returns the words that it returns; undefined where the root's page has gone
   */
  call(declaration: string, given: string): Promise<string | undefined>;
}

/** What a test may do and the page may not: look into closed shadow roots, speak to the browser itself. */
export class Reach {
  readonly page: Page;
  readonly launched: Launched;
  #session: Promise<CDPSession> | undefined;
  /** Found once for each page: to find it takes far longer than to ask it something. */
  #root: ClosedRoot | undefined;

  constructor(page: Page, launched: Launched) {
    this.page = page;
    this.launched = launched;
  }

  /** A session of the DevTools protocol. Chromium only. */
  devtools(): Promise<CDPSession> {
    this.#session ??= this.page.createCDPSession();
    return this.#session;
  }

  /**
   * Runs a function on the first closed shadow root of the page, which is the reminder's.
   *
   * @returns what the function returns, as plain data; undefined where the page has no closed shadow root
   */
  async inReminder<Given, Got>(run: OnRoot<Given, Got>, given: Given): Promise<Got | undefined> {
    const known = this.#root && (await this.#runOn(this.#root, run, given));
    if (known) return known.got;
    this.#root = await this.#findRoot();
    return this.#root && (await this.#runOn(this.#root, run, given))?.got;
  }

  /** To be called when the page goes to another address: what was found is of the page before. */
  pageLeft(): void {
    this.#root = undefined;
  }

  async #findRoot(): Promise<ClosedRoot | undefined> {
    return this.launched.which === 'firefox'
      ? closedRootInFirefox(this.page)
      : closedRootInChromium(await this.devtools());
  }

  /** Undefined where the root has gone, with its page or from it. */
  async #runOn<Given, Got>(
    root: ClosedRoot,
    run: OnRoot<Given, Got>,
    given: Given,
  ): Promise<{ readonly got: Got } | undefined> {
    const answer = await root.call(
      `async (root, given) => root.isConnected && root.ownerDocument === document ? JSON.stringify({ got: await (${String(run)})(root, JSON.parse(given).given) }) : ''`,
      JSON.stringify({ given }),
    );
    return answer ? (JSON.parse(answer) as { readonly got: Got }) : undefined;
  }

  /** Lets the page write to the clipboard. Firefox is told so by a preference. */
  async allowClipboard(): Promise<void> {
    if (this.launched.which === 'firefox') return;
    await this.page
      .browserContext()
      .overridePermissions(new URL(this.page.url()).origin, [
        'clipboard-read',
        'clipboard-write',
        'clipboard-sanitized-write',
      ]);
  }
}
