import { expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { coveredFrame, isOurs } from '../../../lib/background/senders';

const { id } = browser.runtime;
const tab = { id: 7 } as chrome.tabs.Tab;

test.each([
  ['a compose script', { id, tab, frameId: 0, url: 'https://www.facebook.com/?ref=a' }, true, true],
  ['a page of the extension', { id, url: browser.runtime.getURL('/policy.html') }, true, false],
  [
    'a page of the extension in a tab',
    { id, tab, frameId: 0, url: browser.runtime.getURL('/welcome.html') },
    true,
    false,
  ],
  ['another extension', { id: 'other', tab, frameId: 0, url: 'https://www.facebook.com/' }, false, false],
  ['a site that is not covered', { id, tab, frameId: 0, url: 'https://example.com/' }, false, false],
  [
    'a host that only looks like one',
    { id, tab, frameId: 0, url: 'https://x.com.example.com/' },
    false,
    false,
  ],
  ['a page without encryption', { id, tab, frameId: 0, url: 'http://x.com/' }, false, false],
  ['nobody', {}, false, false],
])('%s', (_who, sender, ours, covered) => {
  expect(isOurs(sender)).toBe(ours);
  expect(coveredFrame(sender)).toEqual(covered ? { tabId: 7, frameId: 0 } : undefined);
});

test('a covered page without a tab or frame is no frame', () => {
  expect(coveredFrame({ id: id, url: 'https://x.com/' })).toBeUndefined();
  expect(coveredFrame({ id: id, tab, url: 'https://x.com/' })).toBeUndefined();
});
