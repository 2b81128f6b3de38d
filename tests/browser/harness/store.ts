import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Hours } from '../../../lib/hours/hours';
import type { Rulebook } from '../../../lib/school/rulebook';
import type { Settings } from '../../../lib/settings';
import type { Launched } from './launch.mjs';

interface Kept {
  readonly rulebook: Rulebook;
  readonly settings?: Settings;
}

/** How long a page of the extension may take to open on a busy machine; ms. */
const PATIENCE = 10_000;

const NO_DAY = [null, null, null, null, null, null, null];

/** A zone in which it is about noon now, so that a usual day's hours are working time whenever the tests run. */
function zoneWhereItIsNoon(): string {
  const ahead = 12 - new Date().getUTCHours();
  // In these zones' names the sign is the other way round.
  return ahead === 0 ? 'Etc/GMT' : `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
}

/** What the extension keeps, read and written from a page of its own. */
export class Store {
  readonly #launched: Launched;
  #page: Promise<Page> | undefined;

  constructor(launched: Launched) {
    this.#launched = launched;
  }

  /** A page of the extension, such as `popup.html`, in a tab. */
  async openPage(path: string): Promise<Page> {
    const page = await this.#launched.browser.newPage();
    const address = `${this.#launched.origin}/${path}`;
    // Firefox changes the process for such a page and never tells that it has loaded.
    void page.goto(address).catch(() => undefined);
    for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(20)) {
      const state = await page.evaluate(() => `${document.readyState} ${location.href}`).catch(() => '');
      if (state === `complete ${address}`) return page;
    }
    throw new Error(`${path} did not open.`);
  }

  async #own(): Promise<Page> {
    this.#page ??= this.openPage('popup.html');
    return this.#page;
  }

  /**
   * Waits until the extension has done what it does once after it was installed. Until then it may make the rulebook anew,
   * over what a test has written; its welcome page comes after that.
   */
  async installed(): Promise<void> {
    const page = await this.#own();
    for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(20)) {
      const welcomed = await page.evaluate(() =>
        chrome.extension
          .getViews({ type: 'tab' })
          .some(({ location }) => location.pathname === '/welcome.html'),
      );
      if (welcomed) return;
    }
    throw new Error('The welcome page did not open.');
  }

  async read(): Promise<Partial<Kept> & Record<string, unknown>> {
    return (await this.#own()).evaluate(() => chrome.storage.local.get());
  }

  /** All that the extension has stored, wherever an extension can store something, as JSON: on its way here nothing is lost. */
  async readEverything(): Promise<string> {
    return (await this.#own()).evaluate(async () => {
      return JSON.stringify({
        local: await chrome.storage.local.get(),
        session: await chrome.storage.session.get(),
        sync: await chrome.storage.sync.get(),
        ofPage: [Object.entries(localStorage), Object.entries(sessionStorage), document.cookie],
        databases: (await indexedDB.databases()).map(({ name }) => name),
        caches: await caches.keys(),
      });
    });
  }

  async write(values: Record<string, unknown>): Promise<void> {
    await (await this.#own()).evaluate((given) => chrome.storage.local.set(given), values);
  }

  /** Runs a function in a page of the extension, such as one that calls `chrome.runtime`. */
  async run<Got>(inPage: () => Got): Promise<Awaited<Got>> {
    return (await this.#own()).evaluate(inPage);
  }

  /** To be called before the extension is loaded anew: its pages go with it. */
  async closePage(): Promise<void> {
    await (await this.#page)?.close();
    this.#page = undefined;
  }

  async changeRulebook(change: Partial<Rulebook>): Promise<void> {
    const rulebook = await this.#rulebook();
    await this.write({ rulebook: { ...rulebook, ...change } });
  }

  /** The extension writes its first rulebook when it is installed. */
  async #rulebook(): Promise<Rulebook> {
    // Puppeteer's own waiting needs `new Function`, which the extension's pages do not allow.
    for (let tries = 0; tries < 400 && !(await this.read()).rulebook; tries += 1) await pause(50);
    const { rulebook } = await this.read();
    if (!rulebook) throw new Error('There is no rulebook.');
    return rulebook;
  }

  async #setHours(change: Partial<Hours>): Promise<void> {
    const { hours } = await this.#rulebook();
    await this.changeRulebook({ hours: { ...hours, source: 'own', ...change } });
  }

  /** It is never working time, so that only the words of a draft are noticed. */
  async notWorkingTime(): Promise<void> {
    await this.#setHours({ week: NO_DAY });
  }

  /** Pictures are not looked at: where a test is not about them, it need not wait for that. */
  async withoutLooking(): Promise<void> {
    await this.changeRulebook({ sightsOff: ['faces', 'words'] });
  }

  /** It is working time now, on whichever day and at whichever hour the tests run. */
  async workingTime(): Promise<void> {
    const day = { work: { from: '08:00', to: '17:00' }, breaks: [] };
    const { hours } = await this.#rulebook();
    // The first day off stays, where the calendar begins, and next year's: a rulebook without them is made anew by the background.
    const nextYear = String(new Date().getUTCFullYear() + 1);
    const closed = hours.closed.filter(({ from }, at) => at === 0 || from.startsWith(nextYear));
    await this.#setHours({ zone: zoneWhereItIsNoon(), week: NO_DAY.map(() => day), closed });
  }
}
