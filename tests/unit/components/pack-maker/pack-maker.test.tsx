import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { PEAR_TREE } from '../../../../lib/school/pear-tree';
import example from '../../school/pack-examples/version-2.json';
import { asksBeforeLeaving } from '../leave';
import { atStep, fileOf, fill, saved, step } from './making';

/** The page has a hundred fields, and each change goes through all of them. */
vi.setConfig({ testTimeout: 60_000 });
afterEach(() => vi.useRealTimers());

const TRUST = { name: 'Orchard Learning Trust', shortForms: ['Orchard'], initials: ['OLT'] };

it('starts from the pack in use, and saves what was changed in it', async () => {
  const school = step('school');
  fill(school.getByLabelText('Name of the school'), 'Fern Hill');
  fill(
    school.getByLabelText('Accounts and hashtags'),
    '@FernHill\nhttps://www.facebook.com/FernHillPrimary/',
  );
  fill(school.getByLabelText('Web addresses'), 'https://www.FernHill.example.sch.uk/home');
  fill(school.getByLabelText('Name of the trust'), 'Orchard Learning Trust');
  fill(school.getByLabelText('Initials of the trust'), 'OLT');
  await userEvent.selectOptions(school.getByLabelText('Region'), 'Scotland');
  await userEvent.selectOptions(school.getByLabelText('Clock'), 'Europe/Jersey');
  fill(school.getByLabelText('Where the school is'), '52.4, -1.5');
  expect(school.getByText('Understood as 52.4000° north, 1.5000° west.')).toBeInTheDocument();
  fill(school.getByLabelText(/How far the grounds reach/), '220');
  expect(await saved()).toEqual({
    ...PEAR_TREE,
    trust: { name: 'Orchard Learning Trust', shortForms: [], initials: ['OLT'] },
    school: {
      ...PEAR_TREE.school,
      name: 'Fern Hill',
      handles: ['FernHill', 'FernHillPrimary'],
      domains: ['fernhill.example.sch.uk'],
      region: 'scotland',
      zone: 'Europe/Jersey',
      grounds: { latitude: 52.4, longitude: -1.5, radius: 220 },
    },
  });
});

it('says where a pack for another school still names Pear Tree, and takes it out with a way back', async () => {
  const school = step('school');
  expect(screen.queryByText('“Pear Tree” still stands in:')).not.toBeInTheDocument();
  fill(school.getByLabelText('Name of the school'), 'Hillside Infant School');
  const note = atStep('save').getByText('“Pear Tree” still stands in:').parentElement!;
  expect([...note.querySelectorAll('a')].map(({ textContent }) => textContent)).toEqual([
    'Other names',
    'Initials',
    'Who makes this pack',
    'The policy',
  ]);

  fireEvent.click(school.getByText('Take “Pear Tree” out'));
  expect(screen.queryByText('“Pear Tree” still stands in:')).not.toBeInTheDocument();
  expect(school.getByLabelText('Other names')).toHaveValue('');
  expect(await saved()).toMatchObject({
    issuedBy: 'Hillside Infant School',
    school: { name: 'Hillside Infant School', shortForms: [], initials: [] },
  });

  fireEvent.click(school.getByText('Undo'));
  expect(school.getByLabelText('Other names')).toHaveValue(PEAR_TREE.school.shortForms.join('\n'));
  expect((await saved()).issuedBy).toBe(PEAR_TREE.issuedBy);
});

it('offers no way back that would undo what was typed since', () => {
  const school = step('school');
  fill(school.getByLabelText('Name of the school'), 'Hillside Infant School');
  fireEvent.click(school.getByText('Take “Pear Tree” out'));
  fill(school.getByLabelText('Other names'), 'Hillside');
  expect(school.queryByText('Undo')).not.toBeInTheDocument();
});

it('leaves a place out that is none, and says so', async () => {
  const school = step('school');
  fill(school.getByLabelText('Where the school is'), 'CV1 2AB');
  expect(
    school.getByText(/no latitude and longitude in this.* Right-click the school in Google Maps/),
  ).toBeInTheDocument();
  fill(school.getByLabelText('Where the school is'), 'https://www.openstreetmap.org/#map=17/52.4/-1.5');
  expect(school.getByText('Understood as 52.4000° north, 1.5000° west.')).toBeInTheDocument();
  fill(school.getByLabelText(/How far the grounds reach/), '9000');
  expect(school.getByText(/Please enter a number up to 5000\./)).toBeInTheDocument();
  expect((await saved()).school.grounds).toBeNull();
});

it('starts from the file of another pack, and leaves all as it was where that cannot be read', async () => {
  const school = step('school');
  const files = screen.getByLabelText('Start from another pack');
  fill(school.getByLabelText('Name of the school'), 'Fern Hill');
  await userEvent.upload(files, fileOf('{"format":9,"school":{}}', 'pack.json').file);
  expect(await screen.findByRole('alert')).toHaveTextContent(/newer/);
  expect(school.getByLabelText('Name of the school')).toHaveValue('Fern Hill');
  await userEvent.upload(files, fileOf(JSON.stringify(example), 'pack.json').file);
  expect(await screen.findByText(/Started from the pack of Fern Hill Primary School/)).toBeInTheDocument();
  expect(atStep('school').getByLabelText('Initials')).toHaveValue('FHPS');
  expect(await saved()).toEqual(example);
});

it('takes hours as they are typed, and no pack can be saved while they contradict themselves', async () => {
  const hours = step('hours');
  fill(hours.getAllByLabelText(/^Monday.*from|From/i)[0]!, '09:15');
  expect((await saved()).week?.[0]?.work.from).toBe('09:15');
  fill(hours.getAllByLabelText(/^Monday.*from|From/i)[0]!, '16:15');
  const save = atStep('save');
  expect(save.getByText(/Monday/)).toBeInTheDocument();
  expect(save.getByText('Go there')).toHaveAttribute('href', '#hours');
  expect(save.getByText('Save the pack')).toBeDisabled();
});

const event = (name: string, ...dates: readonly string[]) =>
  ['BEGIN:VEVENT', `SUMMARY:${name}`, ...dates, 'END:VEVENT'].join('\r\n');

it('takes holidays from a calendar and from what is typed', async () => {
  vi.useFakeTimers({ now: new Date('2026-11-23T10:00:00Z'), toFake: ['Date'] });
  const hours = step('hours');
  const calendar = [
    'BEGIN:VCALENDAR',
    event('February half term', 'DTSTART;VALUE=DATE:20270215', 'DTEND;VALUE=DATE:20270220'),
    event('Easter holidays', 'DTSTART:whenever'),
    'END:VCALENDAR',
  ].join('\r\n');
  const files = hours.getByLabelText('Choose a calendar file (.ics)');
  await userEvent.upload(files, fileOf(calendar, 'school.ics').file);
  expect(await hours.findByText(/15 February 2027 to 19 February 2027/)).toBeInTheDocument();
  expect(hours.getByRole('alert')).toHaveTextContent('on these lines of the file: 7');
  fill(hours.getByLabelText('First day'), '2027-01-04');
  fireEvent.click(hours.getByLabelText('INSET day'));
  fireEvent.click(hours.getByText('Add'));
  await userEvent.upload(files, fileOf('Forename,Surname', 'names.ics').file);
  expect(await hours.findByText(/This is not a calendar/)).toBeInTheDocument();
  expect((await saved()).closed).toEqual([
    { from: '2027-01-04', to: '2027-01-04', kind: 'inset', name: '' },
    { from: '2027-02-15', to: '2027-02-19', kind: 'holiday', name: 'February half term' },
  ]);
});

it('cannot be saved while something in it is not right, and says where', async () => {
  const save = step('save');
  fill(save.getByLabelText('Version'), '');
  expect(save.getByText(/Please look at “Version” again/)).toBeInTheDocument();
  fill(save.getByLabelText('Version'), '2');
  fill(atStep('school').getByLabelText('Name of the school'), '');
  expect(save.getByText(/Please look at “Name of the school” again/)).toBeInTheDocument();
  expect(save.getByText('In this pack')).toBeInTheDocument();
  await waitFor(() => expect(save.getByText('Save the pack')).toBeDisabled());
});

it('asks before work is left that was not saved, and only then', async () => {
  const save = step('save');
  expect(asksBeforeLeaving()).toBe(false);
  fill(save.getByLabelText('Version'), '2');
  expect(asksBeforeLeaving()).toBe(true);
  await saved();
  expect(asksBeforeLeaving()).toBe(false);
});

/** Starts from the file of another school's pack. */
async function beginFrom(name: string) {
  const pack = { ...example, school: { ...example.school, name } };
  await userEvent.upload(
    screen.getByLabelText('Start from another pack'),
    fileOf(JSON.stringify(pack), 'pack.json').file,
  );
  await screen.findByText(new RegExp(`Started from the pack of ${name}`));
}

it('a pack begun from by mistake in place of unsaved work: the work is asked for on leaving, and there again after Undo', async () => {
  const school = step('school');
  fill(school.getByLabelText('Name of the school'), 'Oak');
  await beginFrom('Fern Hill');
  expect(asksBeforeLeaving()).toBe(true);
  fill(atStep('school').getByLabelText('Name of the school'), 'Fern');
  fireEvent.click(screen.getByText('Undo'));
  expect(atStep('school').getByLabelText('Name of the school')).toHaveValue('Oak');
  // Undo takes nothing away either; the second click of a double click is not meant.
  fireEvent.click(screen.getByText('Undo'), { detail: 2 });
  expect(atStep('school').getByLabelText('Name of the school')).toHaveValue('Oak');
  fireEvent.click(screen.getByText('Undo'));
  expect(atStep('school').getByLabelText('Name of the school')).toHaveValue('Fern');
  fireEvent.click(screen.getByText('Undo'));
  expect((await saved()).school.name).toBe('Oak');
  expect(asksBeforeLeaving()).toBe(true);
  fireEvent.click(screen.getByText('Undo'));
  expect((await saved()).school.name).toBe('Fern');
  expect(asksBeforeLeaving()).toBe(false);
  expect(screen.queryByText('Undo')).not.toBeInTheDocument();
});

it('unsaved work is kept for Undo while other packs are begun from and saved', async () => {
  const school = step('school');
  fill(school.getByLabelText('Name of the school'), 'Oak');
  await beginFrom('Fern Hill');
  fill(atStep('school').getByLabelText('Name of the school'), 'Fern');
  await saved();
  expect(asksBeforeLeaving()).toBe(true);
  await beginFrom('Elm Grove');
  expect(asksBeforeLeaving()).toBe(true);
  fireEvent.click(screen.getByText('Undo'));
  expect(atStep('school').getByLabelText('Name of the school')).toHaveValue('Oak');
});

it('does not say that the pack is in the downloads once it was changed again, and asks for a version of its own', async () => {
  const save = step('save');
  const [inDownloads, sameVersion] = [/The pack is in your downloads/, /has this version too/];
  expect(save.queryByText(sameVersion)).not.toBeInTheDocument();
  fill(save.getByLabelText('Who makes this pack'), 'The office');
  expect(save.getByText(sameVersion)).toBeInTheDocument();
  fill(save.getByLabelText('Version'), '2026-11');
  expect(save.queryByText(sameVersion)).not.toBeInTheDocument();
  await saved();
  expect(save.getByText(inDownloads)).toBeInTheDocument();
  fill(save.getByLabelText('Who makes this pack'), 'The school office');
  expect(save.queryByText(inDownloads)).not.toBeInTheDocument();
  expect(save.getByText(sameVersion)).toBeInTheDocument();
});

it('the trust’s other names and initials outlive its name while another one is typed', async () => {
  const school = step('school', { ...PEAR_TREE, trust: TRUST });
  const name = school.getByLabelText('Name of the trust');
  fill(name, '');
  expect((await saved()).trust).toBeNull();
  fill(name, 'Meadow Trust');
  expect(school.getByLabelText('Initials of the trust')).toHaveValue('OLT');
  expect((await saved()).trust).toEqual({ ...TRUST, name: 'Meadow Trust' });
});
