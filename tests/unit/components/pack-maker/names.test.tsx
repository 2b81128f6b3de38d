import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, test, vi } from 'vitest';
import { openRoster } from '../../../../lib/roster/match';
import { workbook } from '../../import/workbook';
import { atStep, fileOf, fill, saved, step } from './making';

vi.setConfig({ testTimeout: 60_000 });

const csv = (text: string) => fileOf(text, 'pupils.csv').file;
const taken = (text: string) => csv(`Forename,Surname\n${text}`);

it('shows what each column was taken for, lets it be changed, and keeps fingerprints only', async () => {
  const pupils = step('pupils');
  await userEvent.upload(
    pupils.getByLabelText('Choose the export'),
    csv('Forename,Surname,Nick\nBenjamin,Quennell,Benji\nAmira,Thorogood,\n'),
  );
  expect(await pupils.findByLabelText(/^Surname/)).toHaveValue('surname');
  expect(pupils.getByText('2 names found.')).toBeInTheDocument();
  await userEvent.selectOptions(pupils.getByLabelText(/^Nick/), 'Known as');
  expect(pupils.getByText(/Benjamin \(Benji\) Quennell/)).toBeInTheDocument();
  fireEvent.click(pupils.getByText('Take these 2 names'));
  expect(await pupils.findByText('2 names are in the pack, scrambled.')).toBeInTheDocument();
  expect(document.body).not.toHaveTextContent('Quennell');

  const check = atStep('save');
  fill(check.getByLabelText('Try a draft'), 'Well done Amira Thorogood');
  expect(check.getByText(/“Amira Thorogood”/)).toBeInTheDocument();
  expect(check.getByText('The names of 2 pupils, scrambled')).toBeInTheDocument();
  const pack = await saved();
  expect(pack.roster?.size).toBe(2);
  expect(JSON.stringify({ ...pack, roster: { ...pack.roster, words: null } })).not.toMatch(
    /Quennell|Thorogood|Benji/i,
  );
});

it('takes colleagues from a list that is pasted, apart from the pupils', async () => {
  const colleagues = step('colleagues');
  fireEvent.click(colleagues.getByText('Or type or paste the names'));
  fill(
    colleagues.getByLabelText('Colleagues’ full names, one on each line'),
    'Mrs Zelda Quennell\nBo Thorogood',
  );
  // Here nothing is kept but in the pack.
  fireEvent.click(await colleagues.findByText('Take these 2 names'));
  expect(await colleagues.findByText('2 names are in the pack, scrambled.')).toBeInTheDocument();
  expect(colleagues.queryByText(/\bkept\b/)).not.toBeInTheDocument();
  const pack = await saved();
  expect([pack.roster, pack.colleagues?.size]).toEqual([null, 2]);
  expect(openRoster(pack.colleagues!).hasPair('zelda', 'quennell')).toBe(true);
});

it('can let the names go again', async () => {
  const pupils = step('pupils');
  await userEvent.upload(pupils.getByLabelText('Choose the export'), taken('Ava,Hart\n'));
  fireEvent.click(await pupils.findByText('Take this name'));
  fireEvent.click(pupils.getByRole('button', { name: 'Leave pupils’ names out of the pack' }));
  expect((await saved()).roster).toBeNull();
});

it('names left out of the pack by mistake, or replaced, are in it again after Undo', async () => {
  const pupils = step('pupils');
  const files = pupils.getByLabelText('Choose the export');
  await userEvent.upload(files, taken('Ava,Hart\nLeo,Quill\n'));
  fireEvent.click(await pupils.findByText('Take these 2 names'));
  fireEvent.click(pupils.getByText('Leave pupils’ names out of the pack'));
  fireEvent.click(pupils.getByText('Undo'));
  expect((await saved()).roster?.size).toBe(2);
  await userEvent.upload(files, taken('Ava,Hart\n'));
  fireEvent.click(await pupils.findByText('Take this name'));
  fireEvent.click(pupils.getByText('Undo'));
  expect((await saved()).roster?.size).toBe(2);
});

test.each([
  ['an empty file', '\n', 'There is nothing in this file.'],
  ['a quotation mark left open', 'Forename,Surname\nAva,"Hart\nLeo,Quill\n', /opened on line 2 of this file/],
  ['a picture', '\u0089PNG\u0000\u0000', /could not be read as a table/],
])('%s is refused kindly, and the names that were there stay', async (_what, content, sentence) => {
  const pupils = step('pupils');
  const files = pupils.getByLabelText('Choose the export');
  await userEvent.upload(files, taken('Ava,Hart\n'));
  fireEvent.click(await pupils.findByText('Take this name'));
  await userEvent.upload(files, csv(content));
  const alert = await pupils.findByRole('alert');
  expect(alert).toHaveTextContent(sentence);
  expect(alert).toHaveTextContent('The names that are in the pack are as they were.');
  expect((await saved()).roster?.size).toBe(1);
});

test.each([
  ['pupils', 'Choose the export', /This file is too large/],
  ['hours', 'Choose a calendar file (.ics)', /much larger than any school’s calendar/],
  ['policy', 'Take the policy from another pack', /too large|larger/],
] as const)('200 MB are refused before any of it is read: %s', async (heading, field, sentence) => {
  const part = step(heading);
  const { file, reading } = fileOf('Forename', 'large.csv', 200_000_000);
  await userEvent.upload(part.getByLabelText(field), file, { applyAccept: false });
  expect(await part.findByRole('alert')).toHaveTextContent(sentence);
  expect(reading.begun).toBe(false);
});

it('says what is not certain: two surnames, merged cells, no headings, no names', async () => {
  const pupils = step('pupils');
  const files = pupils.getByLabelText('Choose the export');
  const said = async (content: string | Uint8Array<ArrayBuffer>, sentence: RegExp) => {
    await userEvent.upload(files, fileOf(content, 'pupils.csv').file);
    expect(await pupils.findByText(sentence)).toBeInTheDocument();
    fireEvent.click(pupils.getByText('Take none'));
  };
  await said('Surname,Forename,Preferred Surname\nHart,Ava,\n', /Both “Surname” and “Preferred Surname”/);
  await said(
    new Uint8Array(
      workbook(
        [
          ['Surname', 'Forename'],
          ['Hart', 'Ava'],
          ['', 'Leo'],
        ],
        ['A2:A3'],
      ),
    ),
    /merged cell/,
  );
  await said('Ava,Hart\nLeo,Quill\n', /No row says what the columns are/);
  await said('1,2\n3,4\n', /No names were found\./);
});

it('folds 300 columns away, and says which rows have no name', async () => {
  const pupils = step('pupils');
  const headings = Array.from({ length: 300 }, (_, at) => `Field ${at}`)
    .with(7, 'Forename')
    .with(250, 'Surname');
  const row = (first: string, surname: string) =>
    headings
      .map(() => '1')
      .with(7, first)
      .with(250, surname)
      .join(',');
  await userEvent.upload(
    pupils.getByLabelText('Choose the export'),
    csv([headings.join(','), row('Ava', 'Hart'), row('=cmd|calc', 'Quill'), row('', '')].join('\n')),
  );
  expect(await pupils.findByText('298 other columns, which are left out')).toBeInTheDocument();
  fireEvent.click(pupils.getByText('2 rows are left out'));
  const list = screen.getByRole('list', { name: 'Rows that are left out' });
  expect(list).toHaveTextContent(/Row 3: .*There is a formula in it, not a name\./);
  expect(list).toHaveTextContent(/Row 4: .*There is no name in it\./);
});
