import { act } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { mountReminder } from '@/components/reminder/mount';
import type { Reminder } from '@/lib/compose/stage';
import { PEAR_TREE_POLICY } from '@/lib/policy/pear-tree';
import { fakeStage } from './fake-stage';

let reminder: Reminder;

afterEach(() => act(() => reminder.remove()));

// React listens once to each document, so this test stands alone in its file.
it('has React hear nothing of the caret, which moves at every key in the page', () => {
  const listen = vi.spyOn(document, 'addEventListener');
  document.body.innerHTML = '<textarea></textarea>';
  const { stage } = fakeStage(document.querySelector('textarea')!);
  act(() => {
    reminder = mountReminder(stage, PEAR_TREE_POLICY, () => {});
  });
  expect(listen.mock.calls.map(([type]) => type)).not.toContain('selectionchange');
});
