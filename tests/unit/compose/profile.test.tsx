import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Draft } from '../../../lib/checks/check';
import { Session } from '../../../lib/compose/session';
import type { Box, BoxKind } from '../../../lib/sites/site';
import { checkerThat } from './checker-that';
import { watchForm } from './watched-form';

let form: ReturnType<typeof watchForm> | undefined;
let draft: Draft | undefined;
const CHECKER = checkerThat((inspected) => {
  draft = inspected;
  return [];
});

beforeEach(() => {
  vi.useFakeTimers();
  draft = undefined;
});
afterEach(() => {
  form?.done.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function write(kind: BoxKind): void {
  form = watchForm({ kind, checker: () => CHECKER });
  form.editor.value = 'Year 4 teacher';
  form.editor.dispatchEvent(new InputEvent('input', { bubbles: true }));
  vi.advanceTimersByTime(200);
}

function choose(): void {
  const input = document.querySelector('input')!;
  const files = [new File(['a'], 'me.jpg', { type: 'image/jpeg' })];
  Object.defineProperty(input, 'files', { configurable: true, value: files });
  for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, { bubbles: true }));
  vi.advanceTimersByTime(200);
}

it('a profile is checked, and a message is not', () => {
  write('profile');
  expect(draft).toMatchObject({ kind: 'profile', parts: ['Year 4 teacher'] });
  form?.done.abort();
  draft = undefined;
  write('message');
  expect(draft).toBeUndefined();
});

it.each([
  ['post', 1],
  ['profile', 0],
] as const)('of a %s the checks see %i pictures', (kind, count) => {
  write(kind);
  choose();
  form?.watcher.recheck();
  expect(draft?.files).toHaveLength(count);
});

it('a profile of which nothing is known to save it is still found', () => {
  write('profile');
  form!.post.remove();
  form!.editor.value = 'Year 4 teacher, keeper of hens, reader of long books';
  form!.editor.dispatchEvent(new InputEvent('input', { bubbles: true }));
  vi.advanceTimersByTime(200);
  expect(form!.watcher.state).toBe('watching');
});

it('a draft says which of its parts is the name of the account', () => {
  document.body.innerHTML = '<form><textarea></textarea><input name="name" value="Miss Jones"></form>';
  const [container, bio, name] = ['form', 'textarea', 'input'].map((tag) => document.querySelector(tag)!);
  const editors = [bio, name] as HTMLElement[];
  const box: Box = {
    kind: 'profile',
    container: container!,
    editors,
    accountName: editors[1],
    submit: undefined,
  };
  const session = new Session(1, 'x', box, () => {});
  session.refresh(CHECKER, 0);
  expect(draft).toMatchObject({ parts: ['', 'Miss Jones'], accountName: 1 });
});
