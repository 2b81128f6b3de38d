import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../../entrypoints/background';
import { siteMatches } from '../../../lib/sites/matches';
import { readRulebook } from '../../../lib/rulebook-store';
import { loadCounts, loadSettings, saveSettings } from '../../../lib/storage';

const FACEBOOK = { id: browser.runtime.id, tab: { id: 7 }, frameId: 0, url: 'https://www.facebook.com/' };
const ELSEWHERE = { ...FACEBOOK, url: 'https://example.com/' };

const executeScript = vi.fn<(injection: unknown) => Promise<[]>>();
const query = vi.fn<(about: unknown) => Promise<{ id: number }[]>>();
const opened: (string | undefined)[] = [];

/** Sends a message as the browser does, and resolves to what comes back. */
async function send(
  type: string,
  data: unknown,
  sender: object = FACEBOOK,
): Promise<{ res?: unknown; err?: unknown }> {
  return new Promise((resolve) => {
    void fakeBrowser.runtime.onMessage.trigger({ id: 1, type, data, timestamp: 1 }, sender, resolve as never);
  });
}

const settingsNow = async () => (await loadSettings()).settings;

vi.spyOn(console, 'warn').mockImplementation(() => {});
fakeBrowser.reset();
// The library for messages may be told of each kind of message only once, so the background starts once.
background.main();
const listening = [
  fakeBrowser.runtime.onMessage.hasListeners(),
  fakeBrowser.runtime.onInstalled.hasListeners(),
  fakeBrowser.runtime.onStartup.hasListeners(),
];

beforeEach(async () => {
  await browser.storage.local.clear();
  opened.length = 0;
  vi.spyOn(browser.tabs, 'create').mockImplementation(((target: { url?: string }) => {
    opened.push(target.url);
    return Promise.resolve({});
  }) as never);
  query.mockReset().mockResolvedValue([]);
  vi.spyOn(browser.tabs, 'query').mockImplementation(query);
  executeScript.mockReset().mockResolvedValue([]);
  vi.spyOn(browser.scripting, 'executeScript').mockImplementation(executeScript);
});

test('it listens for everything before it waits for anything', () => {
  expect(listening).toEqual([true, true, true]);
});

describe('after installing', () => {
  test('there is a rulebook, and the welcome page opens', async () => {
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' } as never);
    await vi.waitFor(() => expect(opened).toEqual([browser.runtime.getURL('/welcome.html')]));
    expect((await readRulebook())?.school.name).toBe('Pear Tree Primary School');
  });

  test('the open tabs of covered sites are watched, and one that fails does not keep the others from it', async () => {
    query.mockResolvedValue([{ id: 1 }, { id: 2 }]);
    executeScript.mockRejectedValueOnce(new Error('no access'));
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' } as never);
    await vi.waitFor(() => expect(executeScript).toHaveBeenCalledTimes(2));
    expect(query).toHaveBeenCalledWith({ url: siteMatches(), discarded: false });
    expect(executeScript).toHaveBeenLastCalledWith({
      target: { tabId: 2, frameIds: [0] },
      files: ['/content-scripts/compose.js'],
    });
  });

  test('an update makes the rulebook anew and opens nothing', async () => {
    await saveSettings((now) => ({ ...now, sitesOff: ['x'] }));
    await browser.storage.local.set({ rulebook: { format: 1, old: true } });
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update' } as never);
    await vi.waitFor(async () => expect((await readRulebook())?.sitesOff).toEqual(['x']));
    await vi.waitFor(() => expect(query).toHaveBeenCalled());
    expect(opened).toEqual([]);
  });

  test('an update of the browser is nothing to it', async () => {
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'browser_update' } as never);
    expect(await browser.storage.local.get(null)).toEqual({});
  });
});

describe('scripts that are loaded when they are needed', () => {
  test.each([
    ['loadReminder', ['/content-scripts/checks.js', '/content-scripts/reminder.js']],
    ['loadPhotoReader', ['/content-scripts/photos.js']],
  ])('%s', async (type, files) => {
    await send(type, undefined, { ...FACEBOOK, frameId: 3 });
    expect(executeScript).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: 7, frameIds: [3] },
      files,
    });
  });

  test('where the frame has gone, whoever asked is answered all the same', async () => {
    executeScript.mockRejectedValue(new Error('no frame'));
    expect(await send('loadReminder', undefined)).not.toHaveProperty('err');
  });

  test('nothing is loaded for anybody else', async () => {
    await send('loadReminder', undefined, ELSEWHERE);
    expect(executeScript).not.toHaveBeenCalled();
  });
});

describe('what a person says in a reminder', () => {
  beforeEach(async () => {
    await saveSettings((now) => now);
  });

  test('a name that is not a pupil is kept as its fingerprint, once', async () => {
    await send('said', { what: 'not-a-pupil', fingerprint: 'ab12' });
    await send('said', { what: 'not-a-pupil', fingerprint: 'ab12' });
    expect((await settingsNow()).notPupils).toEqual(['ab12']);
    expect((await readRulebook())?.notPupils).toEqual(['ab12']);
  });

  test('a check can be switched off', async () => {
    await send('said', { what: 'mute', check: 'working-hours' });
    expect((await readRulebook())?.checksOff).toEqual(['working-hours']);
  });

  test('whoever said it hears whether it was kept', async () => {
    expect(await send('said', { what: 'mute', check: 'working-hours' })).toEqual({ res: 'kept' });
    vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('no room'));
    expect((await send('said', { what: 'mute', check: 'criticism' })).err).toBeDefined();
  });

  test('both can be taken back', async () => {
    await send('said', { what: 'not-a-pupil', fingerprint: 'ab12' });
    await send('said', { what: 'not-a-pupil', fingerprint: 'cd34' });
    await send('said', { what: 'mute', check: 'working-hours' });
    await send('said', { what: 'not-a-pupil', fingerprint: 'ab12', undo: 'undo' });
    await send('said', { what: 'mute', check: 'working-hours', undo: 'undo' });
    expect(await readRulebook()).toMatchObject({ notPupils: ['cd34'], checksOff: [] });
    expect((await send('said', { what: 'mute', check: 'criticism', undo: 'all' })).err).toBeDefined();
  });

  test('what is said of one draft alone is not kept', async () => {
    const before = await settingsNow();
    for (const what of ['dismiss', 'have-consent', 'no-pupils', 'not-at-work'])
      expect(await send('said', { what })).not.toHaveProperty('err');
    expect(await settingsNow()).toEqual(before);
  });

  test('being on a break or not working today is kept until it is over', async () => {
    vi.useFakeTimers({ now: Date.parse('2026-06-30T23:30:00Z'), toFake: ['Date'] });
    await send('said', { what: 'on-a-break' });
    await send('said', { what: 'not-working-today' });
    vi.useRealTimers();
    const { breakUntil, notWorkingOn } = (await settingsNow()).quiet;
    expect(new Date(breakUntil).toISOString()).toBe('2026-07-01T00:30:00.000Z');
    // Past midnight at the school, where it is summer time.
    expect(notWorkingOn).toBe('2026-07-01');
  });

  test.each([
    { what: 'everything' },
    { what: 'mute', check: 'none' },
    { what: 'not-a-pupil', fingerprint: 'x'.repeat(65) },
    'mute',
  ])('%j is refused', async (said) => {
    const before = await settingsNow();
    expect((await send('said', said)).err).toBeDefined();
    expect(await settingsNow()).toEqual(before);
  });

  test('nobody else can say anything', async () => {
    await send('said', { what: 'mute', check: 'pupil-name' }, ELSEWHERE);
    expect((await settingsNow()).checksOff).toEqual([]);
  });
});

test('reminders are counted, of known checks and from our own scripts alone', async () => {
  await send('reminded', 'pupil-name');
  await send('reminded', '__proto__');
  await send('reminded', 'pupil-name', ELSEWHERE);
  expect(Object.values(await loadCounts())).toEqual([{ 'pupil-name': 1 }]);
});

describe('pages of the extension', () => {
  test('open at the place that was asked for', async () => {
    await send('openPage', { page: 'settings', fragment: 'hours' });
    await send('openPage', { page: 'policy', fragment: '' });
    expect(opened).toEqual(
      ['/options.html#hours', '/policy.html'].map((path) => browser.runtime.getURL(path as never)),
    );
  });

  test.each([{ page: 'elsewhere', fragment: '' }, { page: 'policy', fragment: '"><script>' }, 'policy'])(
    '%j is refused',
    async (target) => {
      expect((await send('openPage', target)).err).toBeDefined();
      expect(opened).toEqual([]);
    },
  );
});
