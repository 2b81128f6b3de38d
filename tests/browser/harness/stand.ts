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
    await stand.store.notWorkingTime();
    return stand;
  }

  /** Opens a page of a site and waits until its scripts have run. */
  async goTo(url: string): Promise<PracticePage> {
    const page = await this.launched.browser.newPage();
    const practice = new PracticePage(page, new Reach(page, this.launched));
    await practice.load(url);
    return practice;
  }

  async close(): Promise<void> {
    await this.#close();
  }
}
