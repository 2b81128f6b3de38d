import { act, configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { rosterOf } from '../../../../components/names/roster-of';
import { SettingsPage } from '../../../../components/settings/settings-page';
import { WelcomePage } from '../../../../components/welcome/welcome-page';
import { DEFAULT_SETTINGS } from '../../../../lib/settings';
import { addToCounts, refreshRulebook, saveSettings } from '../../../../lib/storage';

// Looking at the style of every element of so long a page takes seconds; nothing on it is hidden.
configure({ defaultHidden: true });

beforeEach(() => {
  vi.spyOn(console, 'warn').mockReturnValue();
});

async function open(panel: string) {
  await refreshRulebook();
  render(<SettingsPage />);
  return within(await screen.findByRole('region', { name: panel }));
}

const full = () => vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'));

describe('storage that cannot be read', () => {
  const WRONG = 'Something went wrong on this page. Please reload it.';

  it.each([
    ['settings', <SettingsPage key="settings" />],
    ['welcome', <WelcomePage key="welcome" />],
  ])('the %s page says so, in place of its headings alone for ever', async (_, page) => {
    await refreshRulebook();
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('storage'));
    render(page);
    expect(await screen.findByRole('alert')).toHaveTextContent(WRONG);
  });

  it.each(['packs', 'rulebook'])('%s that cannot be read: not taken for none', async (unreadable) => {
    await refreshRulebook();
    const get = fakeBrowser.storage.local.get.bind(fakeBrowser.storage.local);
    vi.spyOn(fakeBrowser.storage.local, 'get').mockImplementation(async (keys) => {
      if (keys === unreadable) throw new Error('storage');
      return get(keys as never);
    });
    render(<SettingsPage />);
    expect(await screen.findByRole('alert')).toHaveTextContent(WRONG);
    expect(screen.queryByText('Pear Tree Primary School')).not.toBeInTheDocument();
  });

  it('a rulebook that is not there yet is waited for', async () => {
    await act(async () => void render(<SettingsPage />));
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    await refreshRulebook();
    expect(await screen.findByRole('region', { name: 'Sites' })).toBeInTheDocument();
  });
});

describe('what cannot be saved', () => {
  const NOT_SAVED = 'That could not be saved. Please try again.';

  it.each([
    ['What you are reminded about', 'Criticism'],
    ['Sites', 'X'],
    ['Photos', 'Look for people in it'],
  ])('a switch that goes back of itself is explained: %s', async (heading, name) => {
    const panel = await open(heading);
    const storage = full();
    const toggle = panel.getByRole('switch', { name });
    await userEvent.click(toggle);
    expect(await screen.findByText(NOT_SAVED)).toBeInTheDocument();
    expect(toggle).toBeChecked();
    storage.mockRestore();
    await userEvent.click(toggle);
    await waitFor(() => expect(toggle).not.toBeChecked());
    expect(screen.queryByText(NOT_SAVED)).not.toBeInTheDocument();
  });

  it('names that could not be removed are still said to be kept', async () => {
    await saveSettings((now) => ({ ...now, roster: rosterOf([{ first: 'Zephyrine', surname: '' }]) }));
    const panel = await open('Pupils’ names');
    full();
    await userEvent.click(panel.getByRole('button', { name: 'Remove all names' }));
    expect(await screen.findByText(NOT_SAVED)).toBeInTheDocument();
    expect(panel.getByText('1 name is kept on this device.')).toBeInTheDocument();
    expect(panel.queryByRole('button', { name: 'Undo' })).not.toBeInTheDocument();
  });

  it('numbers that could not be set to zero stay, and it is said', async () => {
    await addToCounts('pupil-name');
    const panel = await open('How many reminders you have had');
    const row = await panel.findByRole('row', { name: 'Pupils’ names 1' });
    vi.spyOn(fakeBrowser.storage.local, 'remove').mockRejectedValue(new Error('busy'));
    await userEvent.click(panel.getByRole('button', { name: 'Set the numbers to zero' }));
    expect(await panel.findByText(NOT_SAVED)).toBeInTheDocument();
    expect(row).toBeInTheDocument();
  });

  it('old settings that could not be forgotten are still told of, and it is said', async () => {
    await browser.storage.local.set({ settings: { ...DEFAULT_SETTINGS, week: 'nonsense' } });
    await open('Sites');
    vi.spyOn(fakeBrowser.storage.local, 'remove').mockRejectedValue(new Error('busy'));
    await userEvent.click(screen.getByRole('button', { name: 'All right, forget the old ones' }));
    expect(await screen.findByText(NOT_SAVED)).toBeInTheDocument();
    expect(screen.getByText('Some of your settings could not be read.')).toBeInTheDocument();
  });
});
