import { setTimeout as pause } from 'node:timers/promises';
import type { ConsoleMessage, ElementHandle, HTTPRequest, KeyInput, Page } from 'puppeteer-core';
import type { SeenEvent } from '../pages/practice';
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

/** The middle of an element, brought into view; CSS pixels of the window. */
function middleOf(element: Element): { x: number; y: number } {
  const at = element.getBoundingClientRect();
  if (at.top < 0 || at.bottom > innerHeight) element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  if (width === 0 || height === 0) throw new Error('Nothing can be clicked where nothing is to be seen.');
  return { x: left + width / 2, y: top + height / 2 };
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
    await this.page.waitForFunction(() => Boolean(window.practice));
    // Until the page has drawn itself twice its effects may still move what is about to be clicked.
    await this.page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    );
  }

  /**
   * Waits for an element, through open shadow roots with `>>>`. Asks again and again: puppeteer's own waiting looks only when
   * the document changes, and does not hear of changes within a shadow root.
   */
  async find(selector: string): Promise<ElementHandle> {
    for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(20)) {
      const found = await this.page.$(selector);
      if (found) return found;
    }
    const events = (await this.seen()).map(({ type }) => type).join(' ');
    throw new Error(
      `${selector} was not found. The page saw: ${events || 'nothing'}. Faults: ${this.faults.join(' / ') || 'none'}.`,
    );
  }

  /** Clicks in an element's middle. Puppeteer's own click takes three times as long. */
  async click(selector: string): Promise<void> {
    const element = await this.find(selector);
    const { x, y } = await element.evaluate(middleOf);
    await this.page.mouse.click(x, y);
  }

  /** Types as a person does, one key after another; a line feed is Shift+Enter, which posts nowhere. */
  async type(text: string): Promise<void> {
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) await this.chord('Shift', 'Enter');
      await this.page.keyboard.type(line);
    }
  }

  /** Writes a text at one go, as an input method or a dictation does. Draft.js bears that from no script in Firefox. */
  async write(text: string): Promise<void> {
    if (this.reach.launched.which === 'chromium') await this.page.keyboard.sendCharacter(text);
    else if (await this.page.$('.public-DraftEditor-content')) await this.type(text);
    else await this.page.evaluate((words) => document.execCommand('insertText', false, words), text);
  }

  async press(key: KeyInput): Promise<void> {
    await this.page.keyboard.press(key);
  }

  /** Presses a key while another one is held down. */
  async chord(held: KeyInput, key: KeyInput): Promise<void> {
    await this.page.keyboard.down(held);
    await this.page.keyboard.press(key);
    await this.page.keyboard.up(held);
  }

  /** Presses a key while another one is held down, and the mouse on an element in the very next moment. */
  async chordAndClick(held: KeyInput, key: KeyInput, selector: string): Promise<void> {
    const { x, y } = await (await this.find(selector)).evaluate(middleOf);
    await this.page.keyboard.down(held);
    await Promise.all([this.page.keyboard.down(key), this.page.mouse.click(x, y)]);
    await this.page.keyboard.up(key);
    await this.page.keyboard.up(held);
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

  /** Chooses a file in a file input of the page, hidden or not. */
  async choose(selector: string, path: string): Promise<void> {
    await ((await this.find(selector)) as ElementHandle<HTMLInputElement>).uploadFile(path);
  }

  /** Taps an element as a finger does. */
  async tap(selector: string): Promise<void> {
    await (await this.find(selector)).tap();
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
