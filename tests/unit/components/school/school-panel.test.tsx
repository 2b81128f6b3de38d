import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { useSchools } from '../../../../components/school/use-schools';
import { SchoolPanel } from '../../../../components/settings/school-panel';
import { readRulebook } from '../../../../lib/rulebook-store';
import { withPack } from '../../../../lib/school/held-packs';
import type { Pack } from '../../../../lib/school/pack';
import { PEAR_TREE } from '../../../../lib/school/pear-tree';
import { changePacks, refreshRulebook, saveSettings, takeUpPolicy } from '../../../../lib/storage';

const FERN_HILL: Pack = {
  ...PEAR_TREE,
  version: '2026-11',
  issuedBy: 'the office',
  reviewBy: '2027-09-01',
  school: { ...PEAR_TREE.school, name: 'Fern Hill Primary School', handles: ['FernHill'] },
};

beforeEach(() => vi.useFakeTimers({ now: new Date('2026-11-23T10:00:00Z'), toFake: ['Date'] }));
afterEach(() => vi.useRealTimers());

function Shown() {
  const { schools } = useSchools();
  return schools && <SchoolPanel schools={schools} />;
}

async function drop(content: string): Promise<void> {
  render(<Shown />);
  const file = new File([content], 'pack.json', { type: 'application/json' });
  await userEvent.upload(await screen.findByLabelText('Choose the pack’s file'), file);
}

const noticed = async () => (await readRulebook())?.others?.map(({ school }) => school.name);

async function rollOut(values: Record<string, unknown>): Promise<void> {
  await fakeBrowser.storage.managed.set(values);
  await takeUpPolicy();
}

const removeFernHill = async () =>
  userEvent.click(await screen.findByRole('button', { name: 'Remove the pack of Fern Hill Primary School' }));

const schoolInRulebook = async () => (await readRulebook())?.school.name;

describe('a pack from a file', () => {
  it('says whose it is and what changes before anything does, is used when told so, and undone', async () => {
    await saveSettings((now) => ({ ...now, notPupils: ['ab'] }));
    await drop(JSON.stringify(FERN_HILL));
    const offer = await screen.findByRole('group', { name: 'The pack of Fern Hill Primary School' });
    expect(offer).toHaveFocus();
    expect(offer).toHaveTextContent('Version 2026-11, from the office. To be reviewed by 1 September 2027.');
    expect(offer).toHaveTextContent(
      'The school: Fern Hill Primary School instead of Pear Tree Primary School.',
    );
    expect(offer).toHaveTextContent('Other short names, accounts or web addresses of the school.');
    expect(await schoolInRulebook()).toBe('Pear Tree Primary School');

    await userEvent.click(screen.getByRole('button', { name: 'Use this pack' }));
    expect(await screen.findByText('The pack of Fern Hill Primary School is in use.')).toBeInTheDocument();
    expect(await schoolInRulebook()).toBe('Fern Hill Primary School');
    expect((await readRulebook())?.notPupils).toEqual(['ab']);

    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('Undone. Everything is as it was before.')).toBeInTheDocument();
    expect(await schoolInRulebook()).toBe('Pear Tree Primary School');
    expect(screen.queryByRole('radio')).not.toBeInTheDocument();
  });

  it.each([
    [1, '1 clause left out of the policy.'],
    [2, '2 clauses left out of the policy.'],
  ])('says how many clauses of the policy it leaves out: %d', async (count, sentence) => {
    // The last sections have one clause each.
    const sections = PEAR_TREE.policy.sections.slice(0, -count);
    await drop(JSON.stringify({ ...FERN_HILL, policy: { ...PEAR_TREE.policy, sections } }));
    expect(await screen.findByText(sentence)).toBeInTheDocument();
  });

  it('left alone, changes nothing', async () => {
    await refreshRulebook();
    await drop(JSON.stringify(FERN_HILL));
    await userEvent.click(await screen.findByRole('button', { name: 'Leave it' }));
    expect(screen.queryByText('Fern Hill Primary School')).not.toBeInTheDocument();
    expect(await schoolInRulebook()).toBe('Pear Tree Primary School');
  });

  it.each([
    ['no json', 'This is not a school pack: it is some other kind of file.'],
    [JSON.stringify({ ...FERN_HILL, format: FERN_HILL.format + 1 }), /made with a newer version/],
    [JSON.stringify({ ...FERN_HILL, school: undefined }), 'This is not a school pack.'],
    [JSON.stringify({ ...FERN_HILL, version: '' }), 'Something in this pack is not right: “version”.'],
    [
      JSON.stringify({
        ...FERN_HILL,
        week: [null, { work: { from: '15:00', to: '08:00' }, breaks: [] }, null, null, null, null, null],
      }),
      'The timetable in this pack contradicts itself on Tuesday. This ends before it starts.',
    ],
  ])('%j is refused in a sentence, and nothing changes', async (content, sentence) => {
    await changePacks((now) => withPack(now, FERN_HILL));
    await drop(content);
    expect(await screen.findByRole('alert')).toHaveTextContent(sentence);
    expect(screen.getByText('Nothing was changed.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Use this pack' })).not.toBeInTheDocument();
    expect(await schoolInRulebook()).toBe('Fern Hill Primary School');
  });
});

it('chooses between the packs of two schools, and removes one', async () => {
  await changePacks((now) => withPack(now, FERN_HILL));
  render(<Shown />);
  await userEvent.click(await screen.findByRole('radio', { name: /Pear Tree Primary School/ }));
  await waitFor(async () => expect(await schoolInRulebook()).toBe('Pear Tree Primary School'));
  await userEvent.click(screen.getByRole('radio', { name: 'Fern Hill Primary School, version 2026-11' }));
  await waitFor(async () => expect(await schoolInRulebook()).toBe('Fern Hill Primary School'));
  await userEvent.click(screen.getByRole('button', { name: 'Remove the pack of Fern Hill Primary School' }));
  await waitFor(async () => expect(await schoolInRulebook()).toBe('Pear Tree Primary School'));
});

it('a pack removed by mistake is there and in use again after Undo, until something else is done', async () => {
  await changePacks((now) => withPack(now, FERN_HILL));
  render(<Shown />);
  await removeFernHill();
  expect(await screen.findByText('The pack of Fern Hill Primary School is removed.')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await schoolInRulebook()).toBe('Fern Hill Primary School'));
  expect(await screen.findByRole('radio', { name: /Fern Hill/ })).toBeChecked();

  await removeFernHill();
  const oak = { ...FERN_HILL, school: { ...FERN_HILL.school, name: 'Oak' } };
  const file = new File([JSON.stringify(oak)], 'pack.json', { type: 'application/json' });
  await userEvent.upload(screen.getByLabelText('Choose the pack’s file'), file);
  await screen.findByRole('group', { name: 'The pack of Oak' });
  expect(screen.queryByRole('button', { name: 'Undo' })).not.toBeInTheDocument();
});

it.each([
  ['radio', /^Pear Tree Primary School/],
  ['checkbox', 'I work at Pear Tree Primary School too'],
  ['button', 'Remove the pack of Fern Hill Primary School'],
] as const)('a choice of pack that could not be saved is said to be none: %s', async (role, name) => {
  await changePacks((now) => withPack(now, FERN_HILL));
  render(<Shown />);
  await screen.findByRole(role, { name });
  vi.spyOn(console, 'warn').mockReturnValue();
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'));
  await userEvent.click(screen.getByRole(role, { name }));
  expect(await screen.findByText('That could not be saved. Please try again.')).toBeInTheDocument();
  expect(screen.getByRole('radio', { name: /Fern Hill/ })).toBeChecked();
  expect(screen.queryByRole('button', { name: 'Undo' })).not.toBeInTheDocument();
});

it.each([
  ['2026-11-22', true],
  ['2026-11-23', false],
])('a review date of %s: said to be past: %s', async (reviewBy, past) => {
  await changePacks((now) => withPack(now, { ...FERN_HILL, reviewBy }));
  render(<Shown />);
  await screen.findByText('Fern Hill Primary School');
  expect(screen.queryByText(/meant to look at this policy again/) !== null).toBe(past);
});

it('a review date that the policy alone has, from an earlier pack, is not the pack’s', async () => {
  const policy = { ...PEAR_TREE.policy, reviewBy: '2026-11-01' };
  const { reviewBy: _none, ...pack } = { ...FERN_HILL, policy };
  await changePacks((now) => withPack(now, pack));
  render(<Shown />);
  await screen.findByText('Fern Hill Primary School');
  expect(screen.getByText(/^Version 2026-11, from the office/)).not.toHaveTextContent('To be reviewed');
  expect(screen.queryByText(/meant to look at this policy again/)).not.toBeInTheDocument();
});

describe('somebody who works at two schools', () => {
  it('adds the second one’s pack beside the first, and undoes it', async () => {
    await refreshRulebook();
    await drop(JSON.stringify(FERN_HILL));
    expect(await screen.findByText(/Do you work at Pear Tree Primary School as well/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'I work at both schools' }));
    expect(await screen.findByText('Fern Hill Primary School is noticed as well now.')).toBeInTheDocument();
    expect([await schoolInRulebook(), await noticed()]).toEqual([
      'Pear Tree Primary School',
      ['Fern Hill Primary School'],
    ]);
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await noticed()).toEqual([]));
  });

  it('says of each other school whether they work there', async () => {
    await changePacks((now) => withPack(now, FERN_HILL));
    render(<Shown />);
    const pearTree = await screen.findByRole('checkbox', { name: 'I work at Pear Tree Primary School too' });
    expect(screen.queryByRole('checkbox', { name: /Fern Hill/ })).not.toBeInTheDocument();
    await userEvent.click(pearTree);
    await waitFor(async () => expect(await noticed()).toEqual(['Pear Tree Primary School']));
    await userEvent.click(pearTree);
    await waitFor(async () => expect(await noticed()).toEqual([]));
  });
});

describe('a pack that an administrator set', () => {
  it('is in use whatever was chosen, and that was chosen is noticed beside it until it is taken away', async () => {
    await changePacks((now) => withPack(now, { ...FERN_HILL, school: { ...FERN_HILL.school, name: 'Oak' } }));
    await rollOut({ pack: JSON.stringify(FERN_HILL) });
    render(<Shown />);
    expect(await screen.findByText('Fern Hill Primary School')).toBeInTheDocument();
    expect(screen.queryByRole('radio')).not.toBeInTheDocument();
    expect(screen.getByText(/Your school has set this/)).toBeInTheDocument();
    const oak = screen.getByRole('checkbox', { name: 'I work at Oak too' });
    expect(oak).toBeChecked();
    await userEvent.click(oak);
    await waitFor(async () => expect((await readRulebook())?.others).toEqual([]));
  });

  it('lets another school’s pack only stand beside it', async () => {
    await rollOut({ pack: JSON.stringify({ ...PEAR_TREE, version: '5' }) });
    await drop(JSON.stringify(FERN_HILL));
    await screen.findByRole('group', { name: 'The pack of Fern Hill Primary School' });
    expect(screen.queryByRole('button', { name: 'Use this pack' })).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'I work at both schools' }));
    await waitFor(async () => expect((await readRulebook())?.others).toHaveLength(1));
    expect(await schoolInRulebook()).toBe('Pear Tree Primary School');
  });

  it('is not replaced by a file of the same school', async () => {
    await rollOut({ pack: JSON.stringify(FERN_HILL) });
    await drop(JSON.stringify({ ...FERN_HILL, version: '2' }));
    const offer = await screen.findByRole('group', { name: 'The pack of Fern Hill Primary School' });
    expect(offer).toHaveTextContent('Your school has set this for this device');
    expect(screen.queryByRole('button', { name: /Use this pack|both schools/ })).not.toBeInTheDocument();
  });

  it('locked, leaves no way to another pack, and says why', async () => {
    await rollOut({ pack: JSON.stringify(FERN_HILL), locked: ['school'] });
    render(<Shown />);
    expect(await screen.findByText(/Your school has set this for this device/)).toBeInTheDocument();
    expect(screen.queryByLabelText('Choose the pack’s file')).not.toBeInTheDocument();
  });
});
