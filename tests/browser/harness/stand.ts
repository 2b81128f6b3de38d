import { resolve } from 'node:path';
import type { Which } from './find-browser.mjs';
import { type Launched, launchWithExtension } from './launch.mjs';
import type { ManagedCopy } from './managed-copy';
import { PracticePage } from './practice-page';
import { startProxy } from './proxy.mjs';
import { Reach } from './reach';
import { HOSTS, serveSites } from './sites-server.mjs';
import { Store } from './store';

/** One browser with the built extension, and the four sites behind a proxy that lets nothing else through. */
export class Stand {
  readonly #close: () => Promise<void>;
  readonly launched: Launched;
  /** Addresses that were asked for and refused, the browser's own among them. */
  readonly refused: readonly string[];
  /** What was asked of the sites: host and path. */
  readonly requests: readonly string[];
  readonly store: Store;
  #tab: Promise<Reach> | undefined;

  private constructor(launched: Launched, refused: string[], requests: string[], close: () => Promise<void>) {
    this.launched = launched;
    this.refused = refused;
    this.requests = requests;
    this.store = new Store(launched);
    this.#close = close;
  }

  /** @param copy to be used in place of the built extension itself */
  static async open(which: Which, copy?: Pick<ManagedCopy, 'extension' | 'firefoxId'>): Promise<Stand> {
    const server = await serveSites(resolve('.fixtures'));
    const proxy = await startProxy(HOSTS.keys(), server.port);
    const launched = await launchWithExtension({ which, proxyPort: proxy.port, ...copy });
    const stand = new Stand(launched, proxy.refused, server.requests, async () => {
      await launched.browser.close();
      proxy.close();
      await server.close();
    });
    await stand.store.installed();
    await stand.store.notWorkingTime();
    return stand;
  }

  /** Opens a page of a site in a tab of its own and waits until its scripts have run. */
  async goTo(url: string): Promise<PracticePage> {
    const page = await this.launched.browser.newPage();
    return this.#load(new Reach(page, this.launched), url);
  }

  /** The same in the one tab that stays open from test to test, which is much quicker. */
  async turnTo(url: string): Promise<PracticePage> {
    this.#tab ??= this.launched.browser.newPage().then((page) => new Reach(page, this.launched));
    const reach = await this.#tab;
    await reach.page.bringToFront();
    return this.#load(reach, url);
  }

  async #load(reach: Reach, url: string): Promise<PracticePage> {
    const practice = new PracticePage(reach.page, reach);
    await practice.load(url);
    return practice;
  }

  async close(): Promise<void> {
    await this.#close();
  }
}
