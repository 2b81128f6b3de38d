import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { createQuietRoot } from '@/components/reminder/quiet-root';

it('hears what is pressed in it, and not of the caret of the whole page', async () => {
  const listened = vi.spyOn(EventTarget.prototype, 'addEventListener');
  const container = document.body.appendChild(document.createElement('div'));
  const pressed = vi.fn<() => void>();
  const root = createQuietRoot(container, {});
  expect(listened.mock.calls.map(([type]) => type)).toContain('click');
  expect(listened.mock.calls.map(([type]) => type)).not.toContain('selectionchange');
  act(() => root.render(<button onClick={pressed}>Check</button>));
  await userEvent.click(screen.getByRole('button'));
  expect(pressed).toHaveBeenCalledTimes(1);
  document.addEventListener('selectionchange', () => {});
  expect(listened.mock.calls.map(([type]) => type)).toContain('selectionchange');
  act(() => root.unmount());
});
