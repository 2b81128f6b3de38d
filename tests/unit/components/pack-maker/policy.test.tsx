import { fireEvent } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { PEAR_TREE_POLICY } from '../../../../lib/policy/pear-tree';
import { sectionOf } from '../../../../lib/policy/policy';
import example from '../../school/pack-examples/version-2.json';
import { atStep, called, fileOf, fill, saved, step } from './making';

vi.setConfig({ testTimeout: 60_000 });

it('takes the school’s own wording of a clause', async () => {
  step('policy');
  fill(called('policy', 'Clause 1'), 'To look after us all.');
  expect((await saved()).policy.sections[0]?.clauses[0]?.text).toBe('To look after us all.');
});

it('leaves a clause out, and puts it back', async () => {
  const policy = step('policy');
  fireEvent.click(called('policy', 'Leave clause 2 of “4. Copyright” out'));
  expect(sectionOf((await saved()).policy, 'copyright.acknowledge')).toBeUndefined();
  fireEvent.click(policy.getByText('1 clause is left out'));
  fireEvent.click(called('policy', 'Put back: When they have said yes'));
  expect((await saved()).policy).toEqual(PEAR_TREE_POLICY);
});

it('takes the policy of another pack and nothing else, and Pear Tree’s again; a file that is no pack changes nothing', async () => {
  const policy = step('policy');
  const files = called('policy', 'Take the policy from another pack');
  await userEvent.upload(files, fileOf(JSON.stringify(example), 'pack.json').file);
  expect(await policy.findByText('This is now the policy of Fern Hill Primary School.')).toBeInTheDocument();
  await userEvent.upload(files, fileOf(JSON.stringify(example).slice(0, 500), 'pack.json').file);
  expect(await policy.findByRole('alert')).toHaveTextContent(/cut short|whole|ends too early|not complete/i);
  const pack = await saved();
  expect([pack.policy, pack.school.name]).toEqual([example.policy, 'Pear Tree Primary School']);
  fireEvent.click(policy.getByText('Use Pear Tree’s wording'));
  expect((await saved()).policy).toEqual(PEAR_TREE_POLICY);
});

it('a policy that took the place of the school’s own wording is undone', async () => {
  const policy = step('policy');
  fill(called('policy', 'Title'), 'Posting kindly');
  fireEvent.click(policy.getByText('Use Pear Tree’s wording'));
  expect(called('policy', 'Title')).toHaveValue(PEAR_TREE_POLICY.title);
  fireEvent.click(policy.getByText('Undo'));
  expect(called('policy', 'Title')).toHaveValue('Posting kindly');
  const files = called('policy', 'Take the policy from another pack');
  await userEvent.upload(files, fileOf(JSON.stringify(example), 'pack.json').file);
  await policy.findByText('This is now the policy of Fern Hill Primary School.');
  fireEvent.click(policy.getByText('Undo'));
  expect((await saved()).policy).toEqual({ ...PEAR_TREE_POLICY, title: 'Posting kindly' });
});

it('takes words of the school’s own with a clause, which the test box then notices', async () => {
  const policy = step('policy');
  fill(called('policy', 'Word or phrase'), ' Project Kingfisher ');
  await userEvent.selectOptions(called('policy', 'Which part of the policy it is about'), 'security.access');
  fireEvent.click(policy.getByText('Add'));
  fill(called('policy', 'Word or phrase'), '🦉');
  expect(policy.getByText('Add')).toBeDisabled();
  const check = atStep('save');
  fill(called('save', 'Try a draft'), 'late again with #ProjectKingfisher');
  expect(check.getByText(/“ProjectKingfisher” is on your school’s own list/)).toBeInTheDocument();
  expect(check.getByText(/Security and identity theft/)).toBeInTheDocument();
  expect((await saved()).ownWords).toEqual([{ words: 'Project Kingfisher', clause: 'security.access' }]);
  fireEvent.click(called('policy', 'Remove: Project Kingfisher'));
  expect((await saved()).ownWords).toEqual([]);
});
