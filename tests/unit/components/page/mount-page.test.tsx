import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { mountPageOf } from '../../../../components/page/mount-page';

beforeEach(() => {
  vi.spyOn(console, 'warn').mockReturnValue();
  document.body.innerHTML = '<div id="root"></div>';
});
afterEach(() => {
  document.body.innerHTML = '';
});

it('a page whose policy or packs cannot be read says so, in place of being empty', async () => {
  await mountPageOf('popupTitle', Promise.reject(new Error('storage')), () => 'never');
  expect(document.body).toHaveTextContent('Something went wrong on this page. Please reload it.');
  expect(document.title).toBe('Today – Before You Post');
});

it('a page shows what was read, and can be taken out again', async () => {
  const drop = await act(() => mountPageOf('popupTitle', Promise.resolve('kind'), (word) => `Be ${word}.`));
  expect(await screen.findByText('Be kind.')).toBeInTheDocument();
  act(drop);
  expect(document.body).toHaveTextContent('');
});
