import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Popup } from '../../../../components/popup/popup';
import type { TabState } from '../../../../lib/messages';
import { withPack } from '../../../../lib/school/held-packs';
import { PEAR_TREE } from '../../../../lib/school/pear-tree';
import { PEAR_TREE_POLICY } from '../../../../lib/policy/pear-tree';
import { DEFAULT_SETTINGS } from '../../../../lib/settings';
import { changePacks, loadSettings, refreshRulebook, saveSettings } from '../../../../lib/storage';

/** The tab in front, and what its compose script answers; undefined where there is none. */
function inTab(url: string | undefined, answer?: Partial<TabState>): void {
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([
    { id: 7, ...(url !== undefined && { url }) },
  ] as never);
  const state = { site: 'facebook', siteName: 'Facebook', state: 'watching', findings: 0, ...answer };
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((...args: unknown[]) => {
    const respond = args.at(-1) as (response: unknown) => void;
    respond(answer ? { res: state } : undefined);
    return Promise.resolve() as never;
  });
}

const FACEBOOK = 'https://www.facebook.com/';
/** A Monday in term: 10:00 in London. */
const MONDAY = new Date('2026-11-23T10:00:00Z');

async function open(): Promise<void> {
  await refreshRulebook();
  render(<Popup policy={PEAR_TREE_POLICY} />);
  await screen.findByRole('switch', { name: 'I’m on a break' });
}

beforeEach(() => vi.useFakeTimers({ now: MONDAY, toFake: ['Date'] }));
afterEach(() => vi.useRealTimers());

describe('this tab', () => {
  it.each([
    [{ state: 'watching' }, 'Checking posts on Facebook'],
    [{ state: 'watching', findings: 2 }, '2 reminders are waiting beside your draft.'],
    [{ state: 'cannot-find' }, 'Can’t find the compose box here: not checking'],
    [{ state: 'failed' }, 'Something isn’t working here: not checking'],
  ] as const)('%j', async (answer, sentence) => {
    inTab(FACEBOOK, answer);
    await open();
    expect(await screen.findByText(sentence)).toBeInTheDocument();
  });

  it('says so where the site is not covered, and asks nothing of it', async () => {
    inTab(undefined);
    await open();
    expect(await screen.findByText('This site isn’t checked')).toBeInTheDocument();
    expect(screen.queryByRole('switch', { name: /Check posts/ })).not.toBeInTheDocument();
    expect(fakeBrowser.tabs.sendMessage).not.toHaveBeenCalled();
  });

  it('asks for a reload where the page was open before the extension was there', async () => {
    inTab(FACEBOOK);
    await open();
    expect(await screen.findByText('Reload this page to have posts checked here')).toBeInTheDocument();
  });

  it('switches a site off and on', async () => {
    inTab(FACEBOOK, { state: 'watching' });
    await open();
    const site = await screen.findByRole('switch', { name: 'Check posts on Facebook' });
    await userEvent.click(site);
    expect(await screen.findByText('Switched off on Facebook')).toBeInTheDocument();
    expect((await loadSettings()).settings.sitesOff).toEqual(['facebook']);
    await userEvent.click(site);
    expect(await screen.findByText('Checking posts on Facebook')).toBeInTheDocument();
    expect((await loadSettings()).settings.sitesOff).toEqual([]);
  });
});

describe('today', () => {
  beforeEach(() => inTab(undefined));

  it('says what the time of day is for work, and that the hours are assumed', async () => {
    await open();
    expect(screen.getByText('School day until 12:00, then lunch')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Set your own hours' })).toHaveAttribute(
      'href',
      '/options.html#hours',
    );
  });

  it('says after school when work goes on', async () => {
    vi.setSystemTime('2026-11-27T18:00:00Z');
    await open();
    expect(screen.getByText('The school day is over')).toBeInTheDocument();
    expect(
      screen.getByText(/^The next working time starts on Monday,? 30 November.*08:30\.$/),
    ).toBeInTheDocument();
  });

  it('takes a break for an hour, and says until when in place of the hours', async () => {
    await open();
    await userEvent.click(screen.getByRole('switch', { name: 'I’m on a break' }));
    expect(await screen.findByText('On a break until 11:00')).toBeInTheDocument();
    expect(screen.queryByText(/School day until/)).not.toBeInTheDocument();
    expect(screen.queryByText(/hours of a usual school day/)).not.toBeInTheDocument();
    const { quiet } = (await loadSettings()).settings;
    expect(quiet.breakUntil).toBe(Date.parse('2026-11-23T11:00:00Z'));
  });

  it('takes the day off, and only this one, and says so in place of the hours', async () => {
    await open();
    await userEvent.click(screen.getByRole('switch', { name: 'Not working today' }));
    expect(await screen.findByText('You’re not working today')).toBeInTheDocument();
    expect(screen.queryByText(/School day until/)).not.toBeInTheDocument();
    await waitFor(async () => expect((await loadSettings()).settings.quiet.notWorkingOn).toBe('2026-11-23'));
  });

  it('a break that could not be saved is not silently off again', async () => {
    await open();
    vi.spyOn(console, 'warn').mockReturnValue();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'));
    const onABreak = screen.getByRole('switch', { name: 'I’m on a break' });
    await userEvent.click(onABreak);
    expect(await screen.findByText('That could not be saved. Please try again.')).toBeInTheDocument();
    expect(onABreak).not.toBeChecked();
  });

  it('yesterday’s day off is over', async () => {
    await saveSettings((now) => ({ ...now, quiet: { breakUntil: 0, notWorkingOn: '2026-11-22' } }));
    await open();
    expect(screen.getByRole('switch', { name: 'Not working today' })).not.toBeChecked();
  });
});

describe('settings that could not be read', () => {
  beforeEach(() => inTab(undefined));

  it('are told of, with the way to where it says which', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    await fakeBrowser.storage.local.set({ settings: { ...DEFAULT_SETTINGS, roster: 'broken' } });
    await open();
    expect(await screen.findByText(/Some of your settings were lost\./)).toBeInTheDocument();
    const link = screen.getByRole('link', { name: 'See which' });
    expect(link).toHaveAttribute('href', '/options.html');
    expect(link).toHaveAttribute('target', '_blank');
  });

  it('are not spoken of where all could be read', async () => {
    await open();
    expect(screen.queryByText(/settings were lost/)).not.toBeInTheDocument();
  });
});

describe('the school', () => {
  beforeEach(() => inTab(FACEBOOK, { state: 'watching' }));
  it('says whose policy it is and which edition, and leads to a page where a pack can be opened', async () => {
    await changePacks((now) => withPack(now, { ...PEAR_TREE, version: '2026-11', reviewBy: '2026-11-01' }));
    await open();
    expect(await screen.findByText(/Pear Tree Primary School, version 2026-11\./)).toBeInTheDocument();
    expect(screen.getByText(/meant to look at this policy again by 1 November 2026/)).toBeInTheDocument();
    const link = screen.getByRole('link', { name: 'Open a school pack' });
    expect(link).toHaveAttribute('href', '/options.html#pack');
    expect(link).toHaveAttribute('target', '_blank');
  });

  it('says that the device is the school’s', async () => {
    await fakeBrowser.storage.managed.set({ schoolDevice: true });
    await open();
    expect(await screen.findByText(/This is a school device/)).toBeInTheDocument();
  });

  it('offers nothing that the school has locked, and says why the switch stays', async () => {
    await saveSettings((now) => ({ ...now, sitesOff: ['facebook'] }));
    await fakeBrowser.storage.managed.set({ locked: ['school', 'hours', 'sites'] });
    await open();
    expect(await screen.findByText('Checking posts on Facebook')).toBeInTheDocument();
    const site = screen.getByRole('switch', { name: 'Check posts on Facebook' });
    expect(site).toHaveAccessibleDescription(/Your school has set this for this device/);
    await userEvent.click(site);
    expect(site).toBeChecked();
    expect(screen.queryByRole('link', { name: 'Open a school pack' })).not.toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Set your own hours' })).not.toBeInTheDocument();
  });
});
