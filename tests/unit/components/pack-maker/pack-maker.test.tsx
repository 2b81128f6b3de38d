import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { PackMakerPage } from '../../../../components/pack-maker/pack-maker-page';
import type { Pack } from '../../../../lib/school/pack';
import { PEAR_TREE } from '../../../../lib/school/pear-tree';
import { readPack } from '../../../../lib/school/read-pack';

/** The page has a hundred fields, and typing goes through all of them at each key. */
vi.setConfig({ testTimeout: 60_000 });

async function step(heading: RegExp) {
  render(<PackMakerPage start={PEAR_TREE} />);
  return within(await screen.findByRole('region', { name: heading }));
}

/** Presses *Save the pack* and gives what was saved. */
async function saved(): Promise<Pack> {
  const blobs: Blob[] = [];
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: (blob: Blob) => `blob:${blobs.push(blob)}` }));
  await userEvent.click(screen.getByRole('button', { name: 'Save the pack' }));
  vi.unstubAllGlobals();
  const text = await new Promise<string>((resolve) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(reader.result as string));
    reader.readAsText(blobs[0]!);
  });
  const read = readPack(text);
  if (!read.ok) throw new Error(read.problem.kind);
  return read.pack;
}

const csv = (text: string) => new File([text], 'pupils.csv', { type: 'text/csv' });

it('starts from the pack in use, and saves what was changed in it', async () => {
  const school = await step(/The school/);
  const name = school.getByLabelText('Name of the school');
  await userEvent.clear(name);
  await userEvent.type(name, 'Fern Hill');
  await userEvent.type(school.getByLabelText('Accounts and hashtags'), '@FernHill');
  await userEvent.type(school.getByLabelText('Where the school is'), '52.4, -1.5');
  expect(await saved()).toEqual({
    ...PEAR_TREE,
    school: {
      ...PEAR_TREE.school,
      name: 'Fern Hill',
      handles: ['FernHill'],
      grounds: { latitude: 52.4, longitude: -1.5, radius: 150 },
    },
  });
});

it('shows what each column was taken for, lets it be changed, and keeps fingerprints only', async () => {
  const pupils = await step(/Pupils’ names/);
  await userEvent.upload(
    pupils.getByLabelText('Choose the export'),
    csv('Forename,Surname,Nick\nBenjamin,Quennell,Benji\nAmira,Thorogood,\n'),
  );
  expect(await pupils.findByLabelText(/^Surname/)).toHaveValue('surname');
  expect(pupils.getByText('2 names found.')).toBeInTheDocument();
  await userEvent.selectOptions(pupils.getByLabelText(/^Nick/), 'Known as');
  expect(pupils.getByText(/Benjamin \(Benji\) Quennell/)).toBeInTheDocument();
  await userEvent.click(pupils.getByRole('button', { name: 'Take these 2 names' }));
  expect(await pupils.findByText('2 names are in the pack, scrambled.')).toBeInTheDocument();
  expect(document.body).not.toHaveTextContent('Quennell');

  const check = within(screen.getByRole('region', { name: /Check and save/ }));
  await userEvent.type(check.getByLabelText('Try a draft'), 'Well done Amira Thorogood');
  expect(check.getByText(/“Amira Thorogood”/)).toBeInTheDocument();
  const pack = await saved();
  expect(pack.roster?.size).toBe(2);
  expect(JSON.stringify({ ...pack, roster: { ...pack.roster, words: null } })).not.toMatch(
    /Quennell|Thorogood|Benji/i,
  );
});

it('says kindly what is wrong with a file, and keeps the names there were', async () => {
  const pupils = await step(/Pupils’ names/);
  await userEvent.upload(pupils.getByLabelText('Choose the export'), csv('\n'));
  expect(await pupils.findByRole('alert')).toHaveTextContent('There is nothing in this file.');
  expect((await saved()).roster).toBeNull();
});

it('takes holidays from a calendar and from what is typed', async () => {
  vi.useFakeTimers({ now: new Date('2026-11-23T10:00:00Z'), toFake: ['Date'] });
  const hours = await step(/Hours and calendar/);
  const calendar = [
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT',
    'UID:1',
    'SUMMARY:February half term',
    'DTSTART;VALUE=DATE:20270215',
    'DTEND;VALUE=DATE:20270220',
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n');
  await userEvent.upload(
    hours.getByLabelText('Choose a calendar file (.ics)'),
    new File([calendar], 'school.ics', { type: 'text/calendar' }),
  );
  expect(await hours.findByText(/15 February 2027 to 19 February 2027/)).toBeInTheDocument();
  await userEvent.type(hours.getByLabelText('First day'), '2027-01-04');
  await userEvent.click(hours.getByRole('switch', { name: 'INSET day' }));
  await userEvent.click(hours.getByRole('button', { name: 'Add' }));
  expect((await saved()).closed).toEqual([
    { from: '2027-01-04', to: '2027-01-04', kind: 'inset', name: '' },
    { from: '2027-02-15', to: '2027-02-19', kind: 'holiday', name: 'February half term' },
  ]);
  vi.useRealTimers();
});

it('takes the school’s own wording of a clause', async () => {
  const policy = await step(/The policy/);
  const clause = policy.getAllByLabelText('Clause 1')[0]!;
  await userEvent.clear(clause);
  await userEvent.type(clause, 'To look after us all.');
  expect((await saved()).policy.sections[0]?.clauses[0]?.text).toBe('To look after us all.');
});

it('cannot be saved while something in it is not right, and says what', async () => {
  const save = await step(/Check and save/);
  await userEvent.clear(save.getByLabelText('Version'));
  expect(save.getByText('Something in this pack is not right: “version”.')).toBeInTheDocument();
  await waitFor(() => expect(save.getByRole('button', { name: 'Save the pack' })).toBeDisabled());
});
