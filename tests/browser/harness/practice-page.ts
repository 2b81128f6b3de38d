import { setTimeout as pause } from 'node:timers/promises';
import type { ConsoleMessage, ElementHandle, HTTPRequest, KeyInput, Page } from 'puppeteer-core';
import type { SeenEvent } from '../pages/practice';
import { chord } from './hands';
import { firstIn, middleOf, onFirst, type OnElement, type Place } from './in-page';
import type { Reach } from './reach';
import { HOSTS } from './sites-server.mjs';

/** How long an element may take to come on a busy machine; ms. */
const PATIENCE = 10_000;

/** Whether it is one of the practice pages' own files. */
function isOwn(address: string): boolean {
  const { protocol, hostname, pathname } = new URL(address);
  if (protocol === 'blob:') return true;
  return HOSTS.has(hostname) && (pathname.startsWith('/assets/') || pathname === '/favicon.ico');
}

/** One tab with a practice page in it, and what a person does there. */
export class PracticePage {
  readonly page: Page;
  readonly reach: Reach;
  /** Uncaught errors of the page and lines on its console that say an error. */
  readonly faults: string[] = [];
  /** Addresses that the tab asked for, the page itself and its own files left out. */
  readonly strayRequests: string[] = [];

  constructor(page: Page, reach: Reach) {
    this.page = page;
    this.reach = reach;
    page.on('pageerror', this.#onFault);
    page.on('console', this.#onLine);
    page.on('request', this.#onRequest);
  }

  readonly #onFault = (error: unknown): void => {
    this.faults.push(error instanceof Error ? error.message : String(error));
  };

  readonly #onLine = (line: ConsoleMessage): void => {
    if (line.type() === 'error') this.faults.push(line.text());
  };

  readonly #onRequest = (request: HTTPRequest): void => {
    if (!request.isNavigationRequest() && !isOwn(request.url())) this.strayRequests.push(request.url());
  };

  async load(url: string): Promise<void> {
    await this.page.goto(url);
    this.reach.pageLeft();
    // Until the page has drawn itself twice its effects may still move what is about to be clicked.
    await this.page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    );
  }

  /** Waits for an element, through open shadow roots with `>>>` before the selector. */
  async find(selector: string): Promise<ElementHandle> {
    return this.#once(async () => (await firstIn(this.page, selector)) ?? `${selector} was not found.`);
  }

  /** Waits for an element and runs a function on it. */
  async on<Given, Got>(selector: string, run: OnElement<Given, Got>, given: Given): Promise<Awaited<Got>> {
    const { got } = await this.#once(
      async () => (await onFirst(this.page, selector, run, given)) ?? `${selector} was not found.`,
    );
    return got;
  }

  /** Asks again and again, until the answer is more than words that say what is lacking. */
  async #once<Got extends object>(ask: () => Promise<Got | string>): Promise<Got> {
    let lacking = '';
    for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(20)) {
      const answer = await ask();
      if (typeof answer !== 'string') return answer;
      lacking = answer;
    }
    const events = (await this.seen()).map(({ type }) => type).join(' ');
    throw new Error(
      `${lacking} The page saw: ${events || 'nothing'}. Faults: ${this.faults.join(' / ') || 'none'}.`,
    );
  }

  /** Where an element can be clicked, once it can be. */
  async #placeOf(selector: string): Promise<Place> {
    return this.#once(async () => {
      const found = await onFirst(this.page, selector, middleOf, null);
      if (!found) return `${selector} was not found.`;
      return typeof found.got === 'string' ? `${selector}: ${found.got}` : found.got;
    });
  }

  /** Clicks in an element's middle, if need be more than once. */
  async click(selector: string, count = 1): Promise<void> {
    const { x, y } = await this.#placeOf(selector);
    await this.page.mouse.click(x, y, { count });
  }

  /** Types as a person does, one key after another; a line feed is Shift+Enter, which posts nowhere. */
  async type(text: string): Promise<void> {
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) await this.chord('Shift', 'Enter');
      await this.page.keyboard.type(line);
    }
  }

  /**
   * Writes a text at one go, as an input method or a dictation does. Draft.js bears that from no script in Firefox: there it
   * is pasted.
   */
  async write(text: string): Promise<void> {
    if (this.reach.launched.which === 'chromium') {
      await this.page.keyboard.sendCharacter(text);
      return;
    }
    const written = await this.page.evaluate((words) => {
      if (document.activeElement?.closest('.public-DraftEditor-content')) return false;
      return document.execCommand('insertText', false, words);
    }, text);
    if (!written) await this.paste(text);
  }

  async press(key: KeyInput): Promise<void> {
    await this.page.keyboard.press(key);
  }

  /** Presses a key while another one is held down. */
  async chord(held: KeyInput, key: KeyInput): Promise<void> {
    await chord(this.page, this.reach.launched.which, held, key);
  }

  /** The same, and presses the mouse on an element in the very next moment. */
  async chordAndClick(held: KeyInput, key: KeyInput, selector: string): Promise<void> {
    await chord(this.page, this.reach.launched.which, held, key, await this.#placeOf(selector));
  }

  /** Puts the text on the real clipboard. */
  async copy(text: string): Promise<void> {
    await this.reach.allowClipboard();
    await this.page.evaluate((words) => navigator.clipboard.writeText(words), text);
  }

  /** Pastes by Ctrl+V what is on the clipboard. */
  async paste(text: string): Promise<void> {
    await this.copy(text);
    await this.chord('Control', 'v');
  }

  /** Chooses files in a file input of the page, hidden or not. */
  async choose(selector: string, ...paths: readonly string[]): Promise<void> {
    await ((await this.find(selector)) as ElementHandle<HTMLInputElement>).uploadFile(...paths);
  }

  /** Taps an element as a finger does. */
  async tap(selector: string): Promise<void> {
    const { x, y } = await this.#placeOf(selector);
    await this.page.touchscreen.tap(x, y);
  }

  async published(): Promise<string[]> {
    return this.page.evaluate(() => [...window.practice.published]);
  }

  /** The events that the site's own handlers got since `forgetSeen`. */
  async seen(): Promise<SeenEvent[]> {
    return this.page.evaluate(() => [...window.practice.seen]);
  }

  async forgetSeen(): Promise<void> {
    await this.page.evaluate(() => void window.practice.seen.splice(0));
  }

  async shortcuts(): Promise<string[]> {
    return this.page.evaluate(() => [...window.practice.shortcuts]);
  }

  async editorText(): Promise<string> {
    return this.page.evaluate(() => window.practice.editorText());
  }

  async editorHtml(): Promise<string> {
    return this.page.evaluate(() => window.practice.editorHtml());
  }

  /** Stops looking; the tab stays, for the next page to be opened in it. */
  leave(): void {
    this.page.off('pageerror', this.#onFault);
    this.page.off('console', this.#onLine);
    this.page.off('request', this.#onRequest);
  }

  async close(): Promise<void> {
    this.leave();
    await this.page.close();
  }
}
