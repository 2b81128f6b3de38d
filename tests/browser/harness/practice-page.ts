import type { ElementHandle, KeyInput, Page } from 'puppeteer-core';
import type { SeenEvent } from '../pages/practice';
import type { Reach } from './reach';
import { HOSTS } from './sites-server.mjs';

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
    page.on('pageerror', (error) => this.faults.push(error instanceof Error ? error.message : String(error)));
    page.on('console', (line) => {
      if (line.type() === 'error') this.faults.push(line.text());
    });
    page.on('request', (request) => {
      if (!request.isNavigationRequest() && !isOwn(request.url())) this.strayRequests.push(request.url());
    });
  }

  async load(url: string): Promise<void> {
    await this.page.goto(url);
    await this.page.waitForFunction(() => Boolean(window.practice));
    // Until the page has drawn itself twice its effects may still move what is about to be clicked.
    await this.page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    );
  }

  /** Waits for an element, through open shadow roots with `>>>`. */
  async find(selector: string): Promise<ElementHandle> {
    const found = await this.page.waitForSelector(selector, { timeout: 10_000 });
    if (!found) throw new Error(`${selector} was not found.`);
    return found;
  }

  async click(selector: string): Promise<void> {
    await (await this.find(selector)).click();
  }

  /** Types as a person does, one key after another; a line feed is Shift+Enter, which posts nowhere. */
  async type(text: string): Promise<void> {
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) await this.chord('Shift', 'Enter');
      await this.page.keyboard.type(line);
    }
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
    const input = await this.page.waitForSelector(selector, { timeout: 10_000 });
    await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
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

  async close(): Promise<void> {
    await this.page.close();
  }
}
