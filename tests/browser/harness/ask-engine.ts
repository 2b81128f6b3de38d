import type { Page } from 'puppeteer-core';
import type { OddFile } from '../../tools/odd-pictures';

/** What the engine said of one file. */
export interface Answered {
  readonly name: string;
  readonly state: string | undefined;
  /** Whether it could be looked at. */
  readonly seen: boolean;
  /** ms */
  readonly lasted: number;
}

/**
 * Has the engine read files and look for faces in them, all asked for at once, as a page of a site does.
 *
 * @param page one of the extension's own
 */
export async function askEngine(page: Page, files: readonly OddFile[]): Promise<readonly Answered[]> {
  const given = files.map(({ name, type, bytes }) => ({ name, type, base64: bytes.toString('base64') }));
  return page.evaluate(async (all) => {
    await chrome.runtime.sendMessage({ id: 1, type: 'openPhotoEngine', timestamp: 0 });
    return Promise.all(
      all.map(async ({ name, type, base64 }) => {
        const start = performance.now();
        const file = new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name, {
          type,
        });
        const key = crypto.randomUUID();
        const video = type.startsWith('video/');
        const read: { res?: { state?: string } } = await chrome.runtime.sendMessage({
          id: 1,
          type: 'photoMetadata',
          data: { key, file },
          timestamp: 0,
        });
        const looked: { res?: unknown } = await chrome.runtime.sendMessage({
          id: 1,
          type: 'photoSight',
          data: { key, file, sight: 'faces', video },
          timestamp: 0,
        });
        const lasted = performance.now() - start;
        return { name, state: read.res?.state, seen: Array.isArray(looked.res), lasted };
      }),
    );
  }, given);
}
