import { afterAll, beforeAll, inject } from 'vitest';
import type { Which } from './find-browser.mjs';
import { Stand } from './stand';

declare module 'vitest' {
  interface ProvidedContext {
    which: Which;
  }
}

/** The browser that this run of the tests is for. */
export const which = inject('which');

/** One stand for all tests of a file. */
export function standForFile(): () => Stand {
  let stand: Stand | undefined;
  beforeAll(async () => {
    stand = await Stand.open(which);
  });
  afterAll(async () => stand?.close());
  return () => {
    if (!stand) throw new Error('The stand is not open yet.');
    return stand;
  };
}
