import { act, fireEvent, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mountReminder } from '@/components/reminder/mount';
import type { Finding } from '@/lib/checks/check';
import type { Kept, Reminder } from '@/lib/compose/stage';
import { PEAR_TREE_POLICY } from '@/lib/policy/pear-tree';
import { fakeStage, PUPIL, SCENE, SCHOOL } from './fake-stage';

// jsdom lays nothing out.
vi.mock('@/components/reminder/word-rects', () => ({
  wordRects: () => [{ left: 20, top: 20, right: 60, bottom: 40 }],
}));

let root: ShadowRoot;
let reminder: Reminder;
let editor: HTMLElement;
let stage: ReturnType<typeof fakeStage>['stage'];
let show: ReturnType<typeof fakeStage>['show'];
let write: ReturnType<typeof fakeStage>['write'];

const card = () => root.querySelector<HTMLElement>('[role=dialog]');
const inside = () => within(root.querySelector<HTMLElement>('.reminder')!);
const button = (name: string | RegExp) => inside().getByRole('button', { name });
const strong = () => root.querySelectorAll('.mark-strong').length;
const line = () => root.querySelector<HTMLElement>('.answered');
const HELD = { ...SCENE, holds: 1, held: true };
const OLIVER: Finding = {
  ...PUPIL,
  noticed: { id: 'noticedPupilName', with: ['Oliver'] },
  fingerprint: 'oliver',
};

/** Presses a button and lets what was said arrive; what it was said of is then found no more. */
async function say(
  name: string | RegExp,
  left: readonly Finding[],
  kept: Kept | 'failed' = 'kept',
): Promise<void> {
  stage.act.mockResolvedValueOnce(kept === 'failed' ? undefined : kept);
  fireEvent.click(button(name));
  show({ ...HELD, findings: left });
  await act(() => Promise.resolve());
}

beforeEach(() => {
  const attachShadow = vi.spyOn(Element.prototype, 'attachShadow');
  document.body.innerHTML = '<div role="dialog"><textarea></textarea></div>';
  editor = document.querySelector('textarea')!;
  ({ stage, show, write } = fakeStage(editor));
  act(() => {
    reminder = mountReminder(stage, PEAR_TREE_POLICY, () => {});
  });
  root = attachShadow.mock.results[0]!.value as ShadowRoot;
  show({ ...HELD, findings: [OLIVER, SCHOOL] });
});
afterEach(() => {
  act(() => reminder.remove());
  vi.restoreAllMocks();
});

describe('an answer that holds for posts to come', () => {
  it('leaves a line in its place, which is read out, also where nothing else is left', async () => {
    await say('Not a pupil', [SCHOOL]);
    expect(line()).toHaveTextContent('You won’t be reminded of “Oliver” again.');
    expect(line()!.nextElementSibling).toHaveTextContent('From the policy');
    expect(inside().getAllByRole('status').at(-1)).toHaveTextContent(
      'You won’t be reminded of “Oliver” again.',
    );
    await say('Stop reminders about the school’s name', []);
    expect(card()).toHaveTextContent('Nothing left to check');
    expect(card()).toHaveTextContent('No more reminders about the school’s name. Settings brings them back.');
  });

  it('is taken back by Undo, and its line goes once it is found again', async () => {
    await say('Not a pupil', []);
    await say('Undo', []);
    expect(stage.act).toHaveBeenLastCalledWith('not-a-pupil', OLIVER, 'undo');
    expect(line()).toHaveTextContent('Undone.');
    expect(inside().queryByRole('button', { name: 'Undo' })).toBeNull();
    show({ ...HELD, findings: [OLIVER] });
    expect(line()).toBeNull();
    expect(card()).toHaveTextContent('1 thing to check');
  });

  it('keeps keyboard focus where it was, and never takes it from the editor', async () => {
    editor.focus();
    await say('Stop reminders about the school’s name', [OLIVER]);
    expect(document.activeElement).toBe(editor);
    button('Not a pupil').focus();
    await say('Not a pupil', []);
    expect(root.activeElement).toHaveTextContent('You won’t be reminded of “Oliver” again.');
    fireEvent.click(within(root.activeElement as HTMLElement).getByRole('button', { name: 'Undo' }));
    expect(root.activeElement).toBe(card());
  });

  it.each<['failed' | 'practice', RegExp, number]>([
    ['failed', /could not be saved.*only this once/, 0],
    ['practice', /In practice it is not/, 1],
  ])('says what is so where it was kept: %j', async (kept, words, undos) => {
    await say('Not a pupil', [], kept);
    expect(line()).toHaveTextContent(words);
    expect(inside().queryAllByRole('button', { name: 'Undo' })).toHaveLength(undos);
  });

  it('can be taken back again where that failed', async () => {
    await say('Not a pupil', []);
    await say('Undo', [], 'failed');
    expect(line()).toHaveTextContent(/could not be undone/);
    await say('Undo', [OLIVER]);
    expect(line()).toBeNull();
  });

  it('is told of no longer once the card was closed, or the draft was posted', async () => {
    await say('Not a pupil', [SCHOOL]);
    act(() => void reminder.key(new KeyboardEvent('keydown', { key: 'Escape' })));
    fireEvent.click(button('1 thing to check'));
    expect(line()).toBeNull();
    await say('Stop reminders about the school’s name', []);
    expect(line()).not.toBeNull();
    write([' ']);
    expect(card()).toBeNull();
  });

  it.each(['still-looking', 'nothing-seen'] as const)(
    'can still be taken back once a press waits for a picture, or has: %s',
    async (fault) => {
      await say('Not a pupil', []);
      show({ ...SCENE, findings: [], fault });
      expect(card()).toBeNull();
      expect(inside().queryByRole('button')).toBeNull();
      show({ ...SCENE, findings: [] });
      fireEvent.click(button('Nothing left to check'));
      await say('Undo', [OLIVER]);
      expect(stage.act).toHaveBeenLastCalledWith('not-a-pupil', OLIVER, 'undo');
    },
  );

  it('is not told of in another draft that waits for a picture, nor once this one was posted', async () => {
    for (const other of [{ box: 2 }, { draft: { ...SCENE.draft, parts: [' '] } }]) {
      show({ ...HELD, findings: [OLIVER] });
      await say('Not a pupil', []);
      show({ ...SCENE, ...other, findings: [], fault: 'still-looking' });
      show({ ...SCENE, ...other, findings: [] });
      expect(root.querySelector('.placed')).toBeNull();
    }
  });

  it('is on show for as long as its line is, though nothing else is', async () => {
    await say('Not a pupil', []);
    expect(reminder.isShown()).toBe(true);
    act(() => void reminder.key(new KeyboardEvent('keydown', { key: 'Escape' })));
    expect(reminder.isShown()).toBe(false);
    show({ ...SCENE, findings: [], fault: 'cannot-check' });
    expect(reminder.isShown()).toBe(true);
    show(undefined);
    expect(reminder.isShown()).toBe(false);
  });

  it('is moved to by the key while its line is all there is', async () => {
    show({ ...HELD, findings: [OLIVER] });
    await say('Not a pupil', []);
    editor.focus();
    act(() => void reminder.key(new KeyboardEvent('keydown', { key: 'F2' })));
    expect(root.activeElement).toBe(card());
  });
});

describe('several pupils of whom the same is to be said', () => {
  const class4 = ['Oliver', 'Amira', 'Ben', 'Cai', 'Dev'].map((name): Finding => ({
    ...OLIVER,
    key: name,
    fingerprint: name,
    noticed: { id: 'noticedPupilName', with: [name] },
    actions: ['dismiss', 'not-a-pupil'],
  }));

  it('are one thing to check, for the pill and the popup too', () => {
    show({ ...SCENE, box: 2, findings: class4 });
    expect(reminder.count()).toBe(1);
    fireEvent.click(button('1 thing to check'));
    expect(inside().getAllByRole('article')).toHaveLength(1);
    expect(inside().getByRole('heading', { level: 3 })).toHaveTextContent(
      '“Oliver”, “Amira” and 3 more are names on the list of pupils.',
    );
  });

  it('are all fine in this post at one press', () => {
    show({ ...HELD, findings: class4 });
    fireEvent.click(button('It’s fine in this post'));
    expect(stage.act.mock.calls).toEqual(class4.map((finding) => ['dismiss', finding]));
  });

  it('are told apart where one of them is no pupil, five of them when asked for', async () => {
    show({ ...HELD, findings: class4 });
    expect(inside().queryByRole('button', { name: '“Amira” is not a pupil' })).toBeNull();
    fireEvent.click(button('Not a pupil: which?'));
    const [oliver, amira, ...others] = class4;
    await say('“Amira” is not a pupil', [oliver!, ...others]);
    expect(stage.act).toHaveBeenLastCalledWith('not-a-pupil', amira);
    expect(line()).toHaveTextContent('You won’t be reminded of “Amira” again.');
    expect(line()!.previousElementSibling).toHaveTextContent('“Oliver”, “Ben” and 2 more');
    expect(button('“Ben” is not a pupil')).toBeVisible();
  });

  it('have their words underlined, all of them or the one that is pointed at', () => {
    show({ ...HELD, findings: class4.slice(0, 3) });
    fireEvent.pointerEnter(inside().getByRole('article'));
    expect(strong()).toBe(3);
    fireEvent.pointerEnter(button('“Amira” is not a pupil'));
    expect(strong()).toBe(1);
    fireEvent.pointerLeave(button('“Amira” is not a pupil'), {
      relatedTarget: inside().getByRole('article'),
    });
    expect(strong()).toBe(3);
    act(() => button('“Ben” is not a pupil').focus());
    expect(strong()).toBe(1);
  });
});
