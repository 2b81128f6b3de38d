import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { checkerThat } from './checker-that';
import { SCHOOL } from '../components/reminder/fake-stage';
import { watchForm } from './watched-form';

let form: ReturnType<typeof watchForm>;

beforeEach(async () => {
  vi.useFakeTimers();
  // As the checks do, which leave out what was dismissed.
  const checker = checkerThat((_, dismissed) => [SCHOOL].filter(({ key }) => !dismissed.has(key)));
  form = watchForm({ checker: () => checker });
  form.editor.value = 'Back at Pear Tree.';
  form.editor.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await vi.advanceTimersByTimeAsync(200);
});
afterEach(() => {
  form.done.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const found = () => form.watcher.stage.scene()?.findings.length;

it('what was answered is found again once that was taken back', async () => {
  expect(found()).toBe(1);
  expect(await form.watcher.stage.act('mute', SCHOOL)).toBe('kept');
  expect(found()).toBe(0);
  await form.watcher.stage.act('mute', SCHOOL, 'undo');
  expect(found()).toBe(1);
});
