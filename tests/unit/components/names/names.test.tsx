import { configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { SettingsPage } from '../../../../components/settings/settings-page';
import { loadSettings, refreshRulebook } from '../../../../lib/storage';
import { whatIsKept } from '../../../../lib/what-is-kept';

// Looking at the style of every element of so long a page takes seconds; nothing on it is hidden.
configure({ defaultHidden: true });

async function open() {
  await refreshRulebook();
  render(<SettingsPage />);
  const panel = await screen.findByRole('region', { name: 'Pupils’ names' });
  const box = within(panel).getByRole('textbox', { name: 'Pupils’ full names, one on each line' });
  return { panel: within(panel), box };
}

const LIST = 'Zephyrine Okafor\n\n\t3. Miss Olivia Smith\nhttps://school.example/list\nZephyrine Okafor';

describe('names', () => {
  it('says what was understood and what was left out, by line and with why, before anything is kept', async () => {
    const { panel, box } = await open();
    await userEvent.click(box);
    await userEvent.paste(LIST);
    expect(await panel.findByText('2 names understood')).toBeInTheDocument();
    expect(panel.getByText('Line 3: “Olivia Smith”')).toBeInTheDocument();
    const left = within(panel.getByRole('list', { name: 'Lines left out' }));
    expect(left.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Line 4: “https://school.example/list” This is an email or web address, not a name.',
      'Line 5: “Zephyrine Okafor” This name is in your list already.',
    ]);
    expect((await loadSettings()).settings.roster).toBeNull();
  });

  it('keeps fingerprints alone, empties the box, and says how many are kept', async () => {
    const { panel, box } = await open();
    await userEvent.click(box);
    await userEvent.paste(LIST);
    await userEvent.click(await panel.findByRole('button', { name: 'Keep these 2 names' }));
    expect(await panel.findByText('2 names are kept on this device.')).toBeInTheDocument();
    expect(box).toHaveValue('');
    expect(document.body).not.toHaveTextContent('Olivia');
    const stored = JSON.stringify(await browser.storage.local.get(null));
    expect(stored).not.toMatch(/zephyrine|okafor|olivia smith/i);
    expect((await whatIsKept()).map(({ key }) => key)).toEqual(
      expect.arrayContaining(['settings', 'rulebook']),
    );
    expect((await loadSettings()).settings.roster?.size).toBe(2);
  });

  it('new names take the place of the old ones, under another salt; all can be removed', async () => {
    const { panel, box } = await open();
    const keep = async (names: string, button: string) => {
      await userEvent.click(box);
      await userEvent.paste(names);
      await userEvent.click(await panel.findByRole('button', { name: button }));
      await panel.findByText(/kept on this device/);
      return (await loadSettings()).settings.roster;
    };
    const first = await keep('Zephyrine Okafor', 'Keep this name');
    const second = await keep('Zephyrine Okafor\nTom Fielding', 'Keep these 2 names');
    expect(second?.size).toBe(2);
    expect(second?.salt).not.toBe(first?.salt);
    await userEvent.click(panel.getByRole('button', { name: 'Remove all names' }));
    expect(await panel.findByText('All names are removed.')).toBeInTheDocument();
    expect((await loadSettings()).settings.roster).toBeNull();
  });

  it('offers nothing to keep where no name was understood', async () => {
    const { panel, box } = await open();
    await userEvent.click(box);
    await userEvent.paste('someone@school.example');
    expect(await panel.findByText('1 line left out')).toBeInTheDocument();
    expect(panel.queryByRole('button', { name: /Keep/ })).not.toBeInTheDocument();
  });
});
