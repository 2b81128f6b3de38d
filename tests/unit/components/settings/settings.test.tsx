import { configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { SettingsPage } from '../../../../components/settings/settings-page';
import { CHECK_IDS } from '../../../../lib/checks/check';
import { USUAL_WEEK } from '../../../../lib/hours/usual-day';
import { DEFAULT_SETTINGS } from '../../../../lib/settings';
import {
  addToCounts,
  loadCounts,
  loadSettings,
  refreshRulebook,
  saveSettings,
} from '../../../../lib/storage';
import { asksBeforeLeaving } from '../leave';

// Looking at the style of every element of so long a page takes seconds; nothing on it is hidden.
configure({ defaultHidden: true });

async function open(panel: string) {
  await refreshRulebook();
  render(<SettingsPage />);
  return within(await screen.findByRole('region', { name: panel }));
}

const fill = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } });

const saved = async () => (await loadSettings()).settings;

describe('hours', () => {
  it('says what is assumed until hours are saved', async () => {
    const hours = await open('Your working hours');
    expect(hours.getByText('Monday to Friday: 08:30 to 15:30; break 12:00 to 13:00')).toBeInTheDocument();
    await userEvent.click(hours.getByRole('button', { name: 'Save these hours' }));
    expect(await hours.findByText('Your hours are saved.')).toBeInTheDocument();
    expect(hours.queryByText(/these are assumed/)).not.toBeInTheDocument();
    expect((await saved()).week).toHaveLength(7);
  });

  it('says below the times what is wrong, and saves nothing until it is put right', async () => {
    const hours = await open('Your working hours');
    const to = hours.getByLabelText('Monday: to');
    await userEvent.clear(to);
    await userEvent.type(to, '08:00');
    expect(to).not.toBeInvalid();
    await userEvent.click(hours.getByRole('button', { name: 'Save these hours' }));
    expect(to).toBeInvalid();
    expect(to).toHaveAccessibleDescription('This ends before it starts.');
    const message = hours.getByText('This ends before it starts.').closest('.put-right');
    // In the row of the times, not in the field: there it would push what stands beside it.
    expect(message?.parentElement).toHaveClass('stretch');
    await waitFor(() => expect(to).toHaveFocus());
    expect(hours.getByText('Not saved yet: 1 time to put right.')).toBeInTheDocument();
    expect((await saved()).week).toBeNull();

    await userEvent.clear(to);
    await userEvent.type(to, '16:00');
    expect(to).not.toBeInvalid();
    await userEvent.click(hours.getByRole('button', { name: 'Save these hours' }));
    await waitFor(async () => expect((await saved()).week?.[0]?.work.to).toBe('16:00'));
  });

  it('says that two breaks overlap once the day is left', async () => {
    const hours = await open('Your working hours');
    await userEvent.click(hours.getByRole('button', { name: 'Add a break: Tuesday' }));
    await userEvent.type(hours.getByLabelText('Tuesday, break 2: From'), '12:30');
    await userEvent.type(hours.getByLabelText('Tuesday, break 2: to'), '13:30');
    await userEvent.click(hours.getByLabelText('Wednesday: From'));
    expect(hours.getByLabelText('Tuesday, break 2: From')).toHaveAccessibleDescription(
      'This break overlaps another one.',
    );
    await userEvent.click(hours.getByRole('button', { name: 'Remove Tuesday, break 2' }));
    await userEvent.click(hours.getByRole('button', { name: 'Save these hours' }));
    await waitFor(async () => expect((await saved()).week?.[1]?.breaks).toHaveLength(1));
  });

  it('copies Monday to the working days alone', async () => {
    const hours = await open('Your working hours');
    await userEvent.click(hours.getByRole('switch', { name: 'Wednesday' }));
    await userEvent.clear(hours.getByLabelText('Monday: From'));
    await userEvent.type(hours.getByLabelText('Monday: From'), '07:45');
    await userEvent.click(hours.getByRole('button', { name: 'Copy Monday to all working days' }));
    await userEvent.click(hours.getByRole('button', { name: 'Save these hours' }));
    await waitFor(async () => expect((await saved()).week).not.toBeNull());
    const from = (await saved()).week?.map((day) => day?.work.from);
    expect(from).toEqual(['07:45', '07:45', undefined, '07:45', '07:45', undefined, undefined]);
  });

  it('hours changed in another tab are not overwritten by the old ones, on any day that was not changed here', async () => {
    await saveSettings((now) => ({ ...now, week: USUAL_WEEK }));
    const hours = await open('Your working hours');
    const late = { work: { from: '10:00', to: '16:00' }, breaks: [] };
    fill(hours.getByLabelText('Monday: From'), '07:45');
    await saveSettings((now) => ({ ...now, week: USUAL_WEEK.map((day) => day && late) }));
    await waitFor(() => expect(hours.getByLabelText('Tuesday: From')).toHaveValue('10:00'));
    expect(hours.getByLabelText('Monday: From')).toHaveValue('07:45');
    await userEvent.click(hours.getByRole('button', { name: 'Save these hours' }));
    expect(await hours.findByText('Your hours are saved.')).toBeInTheDocument();
    const week = (await saved()).week?.map((day) => day?.work.from);
    expect(week).toEqual(['07:45', '10:00', '10:00', '10:00', '10:00', undefined, undefined]);
  });

  it('typed and not saved are asked for before the page is left', async () => {
    const hours = await open('Your working hours');
    expect(asksBeforeLeaving()).toBe(false);
    fill(hours.getByLabelText('Monday: From'), '07:45');
    expect(asksBeforeLeaving()).toBe(true);
    await userEvent.click(hours.getByRole('button', { name: 'Save these hours' }));
    await hours.findByText('Your hours are saved.');
    await waitFor(() => expect(asksBeforeLeaving()).toBe(false));
  });

  it('goes back to the usual school day', async () => {
    const hours = await open('Your working hours');
    await userEvent.clear(hours.getByLabelText('Monday: to'));
    await userEvent.type(hours.getByLabelText('Monday: to'), '16:00');
    await userEvent.click(hours.getByRole('button', { name: 'Save these hours' }));
    await userEvent.click(await hours.findByRole('button', { name: 'Go back to the usual school day' }));
    const anew = within(await screen.findByRole('region', { name: 'Your working hours' }));
    await waitFor(() => expect(anew.getByLabelText('Monday: to')).toHaveValue('15:30'));
    expect((await saved()).week).toBeNull();
  });
});

describe('switches', () => {
  it('of the sites say that private messages are not checked', async () => {
    const sites = await open('Sites');
    expect(sites.getByText('Your private messages are not checked.')).toBeInTheDocument();
  });

  it('switches a check off and on', async () => {
    const checks = await open('What you are reminded about');
    const hours = checks.getByRole('switch', { name: 'Working hours' });
    expect(hours).toBeChecked();
    await userEvent.click(hours);
    await waitFor(async () => expect((await saved()).checksOff).toEqual(['working-hours']));
    await userEvent.click(hours);
    await waitFor(async () => expect((await saved()).checksOff).toEqual([]));
  });

  it('groups all checks but the one for school devices under headings', async () => {
    const checks = await open('What you are reminded about');
    expect(checks.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'Children and colleagues',
      'The school',
      'What you say and share',
      'Your own safety',
      'When and where you post',
    ]);
    expect(checks.getAllByRole('switch')).toHaveLength(CHECK_IDS.length - 1);
  });

  it('switches a site off', async () => {
    const sites = await open('Sites');
    await userEvent.click(sites.getByRole('switch', { name: 'X' }));
    await waitFor(async () => expect((await saved()).sitesOff).toEqual(['x']));
  });
});

it('forgets the names that are not pupils', async () => {
  await saveSettings((now) => ({ ...now, notPupils: ['a', 'b'] }));
  const panel = await open('Names that are not pupils');
  expect(panel.getByText(/2 names/)).toBeInTheDocument();
  await userEvent.click(panel.getByRole('button', { name: 'Forget them' }));
  await waitFor(async () => expect((await saved()).notPupils).toEqual([]));
});

it('shows how many reminders there were, and sets them to zero', async () => {
  await addToCounts('pupil-name');
  await addToCounts('pupil-name');
  const panel = await open('How many reminders you have had');
  const row = await panel.findByRole('row', { name: 'Pupils’ names 2' });
  expect(panel.queryByRole('rowheader', { name: 'Criticism' })).not.toBeInTheDocument();
  await userEvent.click(panel.getByRole('button', { name: 'Set the numbers to zero' }));
  await waitFor(() => expect(row).not.toBeInTheDocument());
  expect(await loadCounts()).toEqual({});
});

it('numbers set to zero by mistake come back with Undo, beside those that came since', async () => {
  await addToCounts('pupil-name');
  const panel = await open('How many reminders you have had');
  await userEvent.click(await panel.findByRole('button', { name: 'Set the numbers to zero' }));
  expect(await panel.findByText('The numbers are at zero.')).toBeInTheDocument();
  await addToCounts('pupil-name');
  await userEvent.click(panel.getByRole('button', { name: 'Undo' }));
  expect(await panel.findByRole('row', { name: 'Pupils’ names 2' })).toBeInTheDocument();
});

it('Undo pressed twice is done once', async () => {
  await addToCounts('pupil-name');
  const panel = await open('How many reminders you have had');
  await userEvent.click(await panel.findByRole('button', { name: 'Set the numbers to zero' }));
  const undo = await panel.findByRole('button', { name: 'Undo' });
  fireEvent.click(undo);
  fireEvent.click(undo);
  expect(await panel.findByText('Undone. Everything is as it was before.')).toBeInTheDocument();
  expect(await panel.findByRole('row', { name: 'Pupils’ names 1' })).toBeInTheDocument();
});

describe('delete everything', () => {
  it('asks first, and keeps all when the answer is no', async () => {
    await saveSettings((now) => ({ ...now, sitesOff: ['x'] }));
    const panel = await open('Delete everything');
    await userEvent.click(panel.getByRole('button', { name: 'Delete everything…' }));
    expect(panel.getByRole('group', { name: /Delete everything that is kept/ })).toHaveFocus();
    await userEvent.click(panel.getByRole('button', { name: 'No, keep it' }));
    expect((await saved()).sitesOff).toEqual(['x']);
  });

  it('deletes all, and shows the page as on the first day', async () => {
    await saveSettings((now) => ({ ...now, sitesOff: ['x'], notPupils: ['a'], largeText: true }));
    await addToCounts('pupil-name');
    const panel = await open('Delete everything');
    await userEvent.click(panel.getByRole('button', { name: 'Delete everything…' }));
    await userEvent.click(panel.getByRole('button', { name: 'Yes, delete everything' }));
    expect(await panel.findByText('Everything is deleted.')).toBeInTheDocument();
    expect(Object.keys(await browser.storage.local.get(null)).toSorted()).toEqual(['policy', 'rulebook']);
    expect(await saved()).toEqual(DEFAULT_SETTINGS);
    expect(screen.getByRole('switch', { name: 'X' })).toBeChecked();
    expect(document.documentElement.dataset['text']).toBeUndefined();
  });
});

it('says which settings could not be read, keeps the rest, and is told that this was seen', async () => {
  await browser.storage.local.set({ settings: { ...DEFAULT_SETTINGS, sitesOff: ['x'], week: 'nonsense' } });
  const sites = await open('Sites');
  expect(screen.getByText('Some of your settings could not be read.')).toBeInTheDocument();
  expect(screen.getByText('your working hours')).toBeInTheDocument();
  expect(sites.getByRole('switch', { name: 'X' })).not.toBeChecked();
  await userEvent.click(screen.getByRole('button', { name: 'All right, forget the old ones' }));
  await waitFor(() => expect(screen.queryByText(/could not be read/)).not.toBeInTheDocument());
});
