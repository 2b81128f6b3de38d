import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { WelcomePage } from '../../../../components/welcome/welcome-page';
import { USUAL_WEEK } from '../../../../lib/hours/usual-day';
import { withPack } from '../../../../lib/school/held-packs';
import type { Pack } from '../../../../lib/school/pack';
import { PEAR_TREE } from '../../../../lib/school/pear-tree';
import { practice } from '../../../../lib/sites/practice';
import { changePacks, loadSettings, refreshRulebook } from '../../../../lib/storage';

async function open(step: RegExp) {
  await refreshRulebook();
  render(<WelcomePage />);
  return within(await screen.findByRole('region', { name: step }));
}

const saved = async () => (await loadSettings()).settings;

it('has the school chosen, and keeps nothing until something is chosen', async () => {
  const school = await open(/Your school/);
  expect(await school.findByText('Pear Tree Primary School')).toBeInTheDocument();
  expect(await browser.storage.local.get('settings')).toEqual({});
});

it('says that private messages are not checked', async () => {
  await open(/Your school/);
  expect(screen.getByText(/Your private messages are not checked\./)).toBeInTheDocument();
});

it('keeps the usual hours with one press', async () => {
  const hours = await open(/Your working hours/);
  await userEvent.click(hours.getByRole('button', { name: 'Yes, these are right' }));
  expect(await hours.findByText('Your hours are saved.')).toBeInTheDocument();
  expect((await saved()).week).toEqual(USUAL_WEEK);
  expect(hours.queryByRole('button', { name: 'Yes, these are right' })).not.toBeInTheDocument();
});

it('does not say that hours are saved which are the school’s and were never looked at', async () => {
  await changePacks((now) => withPack(now, { ...PEAR_TREE, week: USUAL_WEEK as Pack['week'] }));
  const hours = await open(/Your working hours/);
  expect(hours.queryByText('Your hours are saved.')).not.toBeInTheDocument();
  expect(hours.getByText(/These are your school’s hours/)).toBeInTheDocument();
  expect(hours.queryByRole('button', { name: 'Yes, these are right' })).not.toBeInTheDocument();
  await userEvent.click(hours.getByRole('button', { name: 'Change them' }));
  await userEvent.click(hours.getByRole('switch', { name: 'Friday' }));
  await userEvent.click(hours.getByRole('button', { name: 'Save these hours' }));
  expect(await hours.findByText('Your hours are saved.')).toBeInTheDocument();
});

it('lets the hours be changed', async () => {
  const hours = await open(/Your working hours/);
  await userEvent.click(hours.getByRole('button', { name: 'Change them' }));
  await userEvent.click(hours.getByRole('switch', { name: 'Friday' }));
  await userEvent.click(hours.getByRole('button', { name: 'Save these hours' }));
  await waitFor(async () => expect((await saved()).week?.[4]).toBeNull());
});

it('has a practice box that the engine recognises, with drafts to try', async () => {
  const step = await open(/Try it/);
  const editor = step.getByRole('textbox', { name: 'Your practice post' });
  await userEvent.click(step.getByRole('button', { name: /So proud of Olivia/ }));
  expect(editor).toHaveFocus();
  expect((editor as HTMLTextAreaElement).value).toMatch(/^So proud of Olivia/);

  const post = step.getByRole('button', { name: 'Post' });
  const box = practice.boxAt([editor.closest('[data-practice="box"]')!]);
  expect(box?.editors).toEqual([editor]);
  expect(box?.submit).toBe(post);
  // The reminder stands beside the box: not over a draft that can be chosen.
  for (const draft of step.getAllByRole('button', { name: /^“/ }))
    expect(box?.container).toContainElement(draft);
  await userEvent.click(post);
  expect(step.getByText('Posted, for practice only. It went nowhere.')).toBeInTheDocument();
  expect(editor).toHaveValue('');
  await userEvent.click(post);
  expect(step.queryByText(/^Posted/)).not.toBeInTheDocument();
});

it('on a device that the school looks after says so, and offers nothing that is locked', async () => {
  await fakeBrowser.storage.managed.set({ schoolDevice: true, locked: ['school', 'hours'] });
  const school = await open(/Your school/);
  expect(school.getByText(/This device belongs to the school/)).toBeInTheDocument();
  expect(school.queryByLabelText('Choose the pack’s file')).not.toBeInTheDocument();
  const hours = within(screen.getByRole('region', { name: /Your working hours/ }));
  expect(hours.getByText(/Your school has set this for this device/)).toBeInTheDocument();
  expect(hours.queryByRole('button')).not.toBeInTheDocument();
});
