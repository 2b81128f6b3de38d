import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { wings } from '../../../lib/compose/stage';
import { watchSite } from '../../../lib/compose/watch-site';
import { RULEBOOK_KEY } from '../../../lib/rulebook-store';
import { x } from '../../../lib/sites/x';
import { editor, show } from '../sites/page';
import { trust } from './trust';

// The scripts that are loaded late take their time.
vi.mock('../../../lib/messages', () => ({ onMessage() {}, sendMessage: () => new Promise(() => {}) }));

let done: AbortController;
beforeEach(() => {
  done = new AbortController();
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  window.addEventListener('click', trust, true);
  show(
    `<main>${editor('data-testid="tweetTextarea_0"')}<button data-testid="tweetButtonInline">Post</button></main>`,
  );
});
afterEach(() => {
  done.abort();
  delete wings().watcher;
  window.removeEventListener('click', trust, true);
  vi.unstubAllGlobals();
});

it.each([
  ['held where the person has not switched the site off', [], 0],
  ['not held where they have', ['x'], 1],
] as const)('a press before the checks are there is %s', async (_, sitesOff, times) => {
  await fakeBrowser.storage.local.set({ [RULEBOOK_KEY]: { sitesOff } });
  watchSite(x, done.signal);
  document.querySelector('[role]')!.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  await new Promise((rested) => setTimeout(rested, 20));
  const post = document.querySelector('button')!;
  const posted = vi.fn<() => void>();
  post.addEventListener('click', posted);
  post.click();
  expect(posted).toHaveBeenCalledTimes(times);
});
