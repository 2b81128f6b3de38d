import { configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SettingsPage } from '../../../../components/settings/settings-page';
import { withPackToo } from '../../../../lib/school/held-packs';
import type { Pack } from '../../../../lib/school/pack';
import { PEAR_TREE } from '../../../../lib/school/pear-tree';
import {
  changePacks,
  loadSettings,
  refreshRulebook,
  saveSettings,
  takeUpPolicy,
} from '../../../../lib/storage';

// Looking at the style of every element of so long a page takes seconds; nothing on it is hidden.
configure({ defaultHidden: true });

const FERN_HILL: Pack = {
  ...PEAR_TREE,
  version: '2026-11',
  school: { ...PEAR_TREE.school, name: 'Fern Hill Primary School' },
};
const DAY = { work: { from: '09:15', to: '15:45' }, breaks: [] };
const FERN_HILL_WEEK: Pack['week'] = [DAY, DAY, DAY, DAY, DAY, null, null];

const rollOut = async (values: Record<string, unknown>) => {
  await fakeBrowser.storage.managed.set(values);
  await takeUpPolicy();
};

async function open(panel: string) {
  await refreshRulebook();
  render(<SettingsPage />);
  return within(await screen.findByRole('region', { name: panel }));
}

const region = (name: string) => within(screen.getByRole('region', { name }));
const WHY = /Your school has set this for this device, so it can’t be changed here/;

it('says what the school has set, and that it sees nothing', async () => {
  await rollOut({
    pack: JSON.stringify(FERN_HILL),
    schoolDevice: true,
    locked: ['school', 'hours', 'checks', 'sites'],
  });
  const panel = await open('Set by your school');
  expect(panel.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'The school pack is that of Fern Hill Primary School, version 2026-11.',
    'This device belongs to the school, so you are reminded at any hour when you are about to post from it.',
    'No other school pack can be used.',
    'The working hours are the school’s.',
    'All reminders stay switched on.',
    'Posts are checked on all the sites.',
  ]);
  expect(panel.getByText(/It sees nothing of what you write/)).toBeInTheDocument();
  expect(region('Delete everything').getByText(/is not ours to delete/)).toBeInTheDocument();
});

it('locked switches can be reached, say why, and change nothing', async () => {
  await saveSettings((now) => ({ ...now, checksOff: ['school-name'], sitesOff: ['x'] }));
  await rollOut({ locked: ['checks', 'sites'] });
  const checks = await open('What you are reminded about');
  for (const locked of [
    checks.getByRole('switch', { name: 'The school’s name' }),
    region('Sites').getByRole('switch', { name: 'X' }),
  ]) {
    expect(locked).toBeChecked();
    expect(locked).toHaveAttribute('aria-disabled', 'true');
    expect(locked).toHaveAccessibleDescription(WHY);
    locked.focus();
    expect(locked).toHaveFocus();
    await userEvent.click(locked);
    await userEvent.keyboard(' ');
    expect(locked).toBeChecked();
  }
  const { checksOff, sitesOff } = (await loadSettings()).settings;
  expect({ checksOff, sitesOff }).toEqual({ checksOff: ['school-name'], sitesOff: ['x'] });
});

it('locked hours are there to be read, with why', async () => {
  await rollOut({ locked: ['hours'] });
  const hours = await open('Your working hours');
  expect(hours.getByText('Monday to Friday: 08:30 to 15:30; break 12:00 to 13:00')).toBeInTheDocument();
  expect(hours.getByText(WHY)).toBeInTheDocument();
  expect(hours.queryByRole('button')).not.toBeInTheDocument();
});

it('school devices are among the reminders only on a school device', async () => {
  const checks = await open('What you are reminded about');
  expect(checks.queryByRole('switch', { name: 'School devices' })).not.toBeInTheDocument();
  await rollOut({ schoolDevice: true });
  expect(await checks.findByRole('switch', { name: 'School devices' })).toBeChecked();
});

it('values that cannot be used are each told of, and what was there before stays', async () => {
  await rollOut({ pack: JSON.stringify(FERN_HILL) });
  await rollOut({
    pack: JSON.stringify({ ...FERN_HILL, version: '' }),
    schoolDevice: 'perhaps',
    locked: ['clock'],
    device: true,
  });
  const panel = await open('Set by your school');
  const lines = panel.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(lines).toEqual([
    'The school pack is that of Fern Hill Primary School, version 2026-11.',
    'device: there is no setting of this name. There are pack, schoolDevice and locked.',
    'pack: Something in this pack is not right: “version”.',
    'schoolDevice: this is neither true nor false.',
    'locked: “clock” can’t be locked. These can: school, hours, checks, sites.',
  ]);
});

it('says nothing of it where nobody has set anything, and follows what is set later', async () => {
  await open('Sites');
  expect(screen.queryByRole('region', { name: 'Set by your school' })).not.toBeInTheDocument();
  expect(screen.queryByText(/is not ours to delete/)).not.toBeInTheDocument();
  await rollOut({ schoolDevice: true });
  expect(await screen.findByRole('region', { name: 'Set by your school' })).toBeInTheDocument();
  expect(await region('What it keeps').findByText('Set by your school')).toBeInTheDocument();
  await fakeBrowser.storage.managed.clear();
  await takeUpPolicy();
  await waitFor(() => expect(screen.queryByText('Set by your school')).not.toBeInTheDocument());
});

it('asks somebody with two schools at which they are on which day', async () => {
  await changePacks((now) => withPackToo(now, { ...FERN_HILL, week: FERN_HILL_WEEK }));
  const hours = await open('Your working hours');
  expect(hours.getByLabelText('Thursday: From')).toHaveValue('08:30');
  await userEvent.selectOptions(
    hours.getByRole('combobox', { name: 'Thursday' }),
    'Fern Hill Primary School',
  );
  await waitFor(async () =>
    expect((await loadSettings()).settings.schoolDays).toEqual([
      null,
      null,
      null,
      'fern hill primary school',
      null,
      null,
      null,
    ]),
  );
  await waitFor(() => expect(hours.getByLabelText('Thursday: From')).toHaveValue('09:15'));
  expect(hours.getByLabelText('Friday: From')).toHaveValue('08:30');
});

it('the choice of a school for one day leaves hours that were typed for another as they are', async () => {
  await changePacks((now) => withPackToo(now, { ...FERN_HILL, week: FERN_HILL_WEEK }));
  const hours = await open('Your working hours');
  fireEvent.change(hours.getByLabelText('Monday: From'), { target: { value: '07:45' } });
  await userEvent.selectOptions(
    hours.getByRole('combobox', { name: 'Thursday' }),
    'Fern Hill Primary School',
  );
  await waitFor(() => expect(hours.getByLabelText('Thursday: From')).toHaveValue('09:15'));
  expect(hours.getByLabelText('Monday: From')).toHaveValue('07:45');
});

it('once everything is deleted, no pack that was used before can come back by Undo', async () => {
  const school = await open('Your school');
  const file = new File([JSON.stringify(FERN_HILL)], 'pack.json', { type: 'application/json' });
  await userEvent.upload(school.getByLabelText('Choose the pack’s file'), file);
  await userEvent.click(await school.findByRole('button', { name: 'Use this pack' }));
  await school.findByRole('button', { name: 'Undo' });
  await userEvent.click(screen.getByRole('button', { name: 'Delete everything…' }));
  await userEvent.click(screen.getByRole('button', { name: 'Yes, delete everything' }));
  await screen.findByText('Everything is deleted.');
  expect(screen.queryByRole('button', { name: 'Undo' })).not.toBeInTheDocument();
});

it('goes to the part of the page that the address names', async () => {
  location.hash = '#pack';
  await open('Your school');
  await waitFor(() => expect(document.activeElement).toHaveAttribute('id', 'pack'));
  location.hash = '';
});
