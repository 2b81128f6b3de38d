import { configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { rosterOf } from '../../../../components/names/roster-of';
import { SettingsPage } from '../../../../components/settings/settings-page';
import { loadSettings, refreshRulebook, saveSettings } from '../../../../lib/storage';
import { whatIsKept } from '../../../../lib/what-is-kept';
import { asksBeforeLeaving } from '../leave';

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
  it('begin with an empty box: the example is in the help beside it and not mistaken for one’s own entry', async () => {
    const { box } = await open();
    expect(box).toHaveValue('');
    expect(box).not.toHaveAttribute('placeholder');
    expect(box).toHaveAccessibleDescription(/for example Amira Okafor/);
  });

  it('says what was understood and what was left out, by line and with why, before anything is kept', async () => {
    const { panel, box } = await open();
    await userEvent.click(box);
    await userEvent.paste(LIST);
    expect(await panel.findByText('2 names understood')).toBeInTheDocument();
    expect(panel.getByText('Line 1: first name “Zephyrine”, surname “Okafor”')).toBeInTheDocument();
    expect(panel.getByText('Line 3: “Olivia Smith”')).toBeInTheDocument();
    const left = within(panel.getByRole('list', { name: 'Lines left out' }));
    expect(left.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Line 4: “https://school.example/list” This is an email or web address, not a name.',
      'Line 5: “Zephyrine Okafor” This name is in your list already.',
    ]);
    expect((await loadSettings()).settings.roster).toBeNull();
  });

  it('lists each person of a line, and says which line is to be taken apart', async () => {
    const { panel, box } = await open();
    await userEvent.click(box);
    await userEvent.paste('Amira & Tom Fielding, Ada\nAmira & Tom Fielding\nAmira & Tom Fielding');
    expect(await panel.findByText('2 names understood')).toBeInTheDocument();
    expect(panel.getByText('2 lines left out')).toBeInTheDocument();
    expect(
      within(panel.getByRole('list', { name: 'Show the names that were understood' }))
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['Line 2: “Amira Fielding”', 'Line 2: “Tom Fielding”']);
    expect(
      within(panel.getByRole('list', { name: 'Lines left out' }))
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Line 1: “Amira & Tom Fielding, Ada” It can’t be told for sure where one name ends and the next begins. Please put each name on its own line.',
      'Line 3: “Amira Fielding” This name is in your list already.',
      'Line 3: “Tom Fielding” This name is in your list already.',
    ]);
  });

  it('shows what a child is known by before it is kept, in a list that is open', async () => {
    const { panel, box } = await open();
    await userEvent.click(box);
    await userEvent.paste('Zephyrine Okafor');
    const list = await panel.findByRole('list', { name: 'Show the names that were understood' });
    expect(list.closest('details')).not.toHaveAttribute('open');
    await userEvent.paste('\nOleksandr (Sasha) Kovalenko');
    expect(await panel.findByText('Line 2: “Oleksandr (Sasha) Kovalenko”')).toBeInTheDocument();
    expect(list.closest('details')).toHaveAttribute('open');
  });

  it('typed and not kept are asked for before the page is left', async () => {
    const { panel, box } = await open();
    expect(asksBeforeLeaving()).toBe(false);
    await userEvent.click(box);
    await userEvent.paste('Zephyrine Okafor');
    expect(asksBeforeLeaving()).toBe(true);
    await userEvent.click(await panel.findByRole('button', { name: 'Keep this name' }));
    await panel.findByText('1 name is kept on this device.');
    expect(asksBeforeLeaving()).toBe(false);
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
    const second = await keep('Zephyrine Okafor\nTom Fielding', 'Replace the 1 name with these 2');
    expect(second?.size).toBe(2);
    expect(second?.salt).not.toBe(first?.salt);
    await userEvent.click(panel.getByRole('button', { name: 'Remove all names' }));
    expect(await panel.findByText('All names are removed.')).toBeInTheDocument();
    expect((await loadSettings()).settings.roster).toBeNull();
  });

  it('one new name that took the place of all that were kept can be undone', async () => {
    const earlier = rosterOf(Array.from({ length: 30 }, (_, at) => ({ first: `Zed${at}`, surname: '' })));
    await saveSettings((now) => ({ ...now, roster: earlier }));
    const { panel, box } = await open();
    await userEvent.click(box);
    await userEvent.paste('Zephyrine Okafor');
    await userEvent.click(await panel.findByRole('button', { name: 'Replace the 30 names with this one' }));
    expect(await panel.findByText('1 name is kept on this device.')).toBeInTheDocument();
    await userEvent.click(panel.getByRole('button', { name: 'Undo' }));
    expect(await panel.findByText('30 names are kept on this device.')).toBeInTheDocument();
    expect(panel.getByText('Undone. Everything is as it was before.')).toBeInTheDocument();
    expect(panel.queryByRole('button', { name: 'Undo' })).not.toBeInTheDocument();
    expect(document.activeElement).toContainElement(panel.getByText(/^Undone/));
    expect(document.body).not.toHaveFocus();
    expect((await loadSettings()).settings.roster).toEqual(earlier);
  });

  it('all names removed by mistake are there again after Undo', async () => {
    const earlier = rosterOf([{ first: 'Zephyrine', surname: 'Okafor' }]);
    await saveSettings((now) => ({ ...now, roster: earlier }));
    const { panel } = await open();
    await userEvent.click(panel.getByRole('button', { name: 'Remove all names' }));
    await userEvent.click(await panel.findByRole('button', { name: 'Undo' }));
    expect(await panel.findByText('1 name is kept on this device.')).toBeInTheDocument();
    expect((await loadSettings()).settings.roster).toEqual(earlier);
  });

  it('offers nothing to keep where no name was understood', async () => {
    const { panel, box } = await open();
    await userEvent.click(box);
    await userEvent.paste('someone@school.example');
    expect(await panel.findByText('1 line left out')).toBeInTheDocument();
    expect(panel.queryByRole('button', { name: /Keep/ })).not.toBeInTheDocument();
  });
});
