import { act, fireEvent, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import { mountReminder } from '@/components/reminder/mount';
import type { Reminder } from '@/lib/compose/stage';
import { PEAR_TREE_POLICY } from '@/lib/policy/pear-tree';
import { fakeStage, PUPIL, QUIET, SCENE, SCHOOL } from './fake-stage';

// jsdom lays nothing out.
vi.mock('@/components/reminder/word-rects', () => ({
  wordRects: (spans: readonly unknown[]) => spans.map(() => [{ left: 20, top: 20, right: 60, bottom: 40 }]),
}));

/** The closed root, which only this test gets to see. */
let root: ShadowRoot;
let attachShadow: MockInstance<Element['attachShadow']>;
let reminder: Reminder;
let editor: HTMLElement;
let dialog: HTMLElement;
let stage: ReturnType<typeof fakeStage>['stage'];
let show: ReturnType<typeof fakeStage>['show'];
const onGone = vi.fn<() => void>();

const card = () => root.querySelector<HTMLElement>('[role=dialog]');
const inside = () => within(root.querySelector<HTMLElement>('.reminder')!);
const button = (name: string | RegExp) => inside().getByRole('button', { name });
const heard = (role: 'status' | 'alert') => inside().getAllByRole(role)[0]!;
const HELD = { ...SCENE, holds: 1, held: true };

beforeEach(() => {
  vi.useFakeTimers();
  attachShadow = vi.spyOn(Element.prototype, 'attachShadow');
  document.body.innerHTML = '<div role="dialog"><textarea></textarea></div>';
  dialog = document.querySelector('div')!;
  editor = document.querySelector('textarea')!;
  ({ stage, show } = fakeStage(editor));
  act(() => {
    reminder = mountReminder(stage, PEAR_TREE_POLICY, onGone);
  });
  root = attachShadow.mock.results[0]!.value as ShadowRoot;
});

afterEach(() => {
  act(() => reminder.remove());
  vi.useRealTimers();
  vi.restoreAllMocks();
  onGone.mockReset();
});

it('puts on the dark theme when the site does, while it is on show', async () => {
  document.documentElement.style.backgroundColor = 'rgb(255, 255, 255)';
  show(SCENE);
  expect(root.querySelector('.reminder')).toHaveClass('theme-light');
  document.documentElement.style.backgroundColor = 'rgb(20, 20, 20)';
  await act(() => vi.advanceTimersByTimeAsync(50));
  expect(root.querySelector('.reminder')).toHaveClass('theme-dark');
  document.documentElement.removeAttribute('style');
});

it('underlines words where they are also in a page that is zoomed by CSS', () => {
  vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(600);
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 1200, 900));
  show(SCENE);
  const [word] = root.querySelectorAll('.mark rect');
  expect(['x', 'y', 'width', 'height'].map((name) => word!.getAttribute(name))).toEqual([
    '10',
    '10',
    '20',
    '10',
  ]);
});

describe('in the top layer', () => {
  /** What was put there, and taken out. */
  let calls: string[];
  beforeEach(() => {
    calls = [];
    for (const name of ['showPopover', 'hidePopover'])
      Object.defineProperty(HTMLElement.prototype, name, {
        configurable: true,
        value: () => calls.push(name),
      });
    show(SCENE);
    calls = [];
  });
  afterEach(() => {
    for (const name of ['showPopover', 'hidePopover']) Reflect.deleteProperty(HTMLElement.prototype, name);
  });

  it('comes to the front each time that a press is held: a dialog may have been opened anew', () => {
    show(HELD);
    expect(calls).toEqual(['hidePopover', 'showPopover']);
    show({ ...HELD, holds: 2 });
    expect(calls).toHaveLength(4);
    show({ ...HELD, holds: 2, control: 'Post' });
    expect(calls).toHaveLength(4);
  });

  it('comes to the front when something is put in full screen', () => {
    document.dispatchEvent(new Event('fullscreenchange'));
    expect(calls).toEqual(['hidePopover', 'showPopover']);
  });

  it('stays where it is while it has focus', () => {
    show(HELD);
    calls = [];
    card()!.focus();
    document.dispatchEvent(new Event('fullscreenchange'));
    expect(calls).toEqual([]);
  });
});

describe('what the page can see', () => {
  it('is one bare element inside the dialog for as long as a box is watched, whatever is found in it', () => {
    expect(dialog.children).toHaveLength(1);
    show(QUIET);
    const host = dialog.lastElementChild!;
    expect(root.querySelector('.reminder')).toBeNull();
    for (const scene of [SCENE, QUIET, HELD, { ...QUIET, fault: 'cannot-check' as const }, QUIET]) {
      show(scene);
      expect([...dialog.children]).toEqual([editor, host]);
      expect(host.outerHTML).toBe('<div></div>');
      expect(host.shadowRoot).toBeNull();
    }
    expect(attachShadow).toHaveBeenCalledWith({ mode: 'closed' });
    show(undefined);
    expect(dialog.children).toHaveLength(1);
  });

  it('is put back when the site takes it out, and in the end left alone', async () => {
    show(QUIET);
    const host = dialog.lastElementChild!;
    host.remove();
    await Promise.resolve();
    expect(dialog.lastElementChild).toBe(host);
    for (let time = 0; time < 50; time += 1) {
      host.remove();
      await Promise.resolve();
    }
    expect(dialog.children).toHaveLength(1);
  });

  it('is nothing any more after it was removed', () => {
    show(HELD);
    act(() => reminder.remove());
    expect(dialog.children).toHaveLength(1);
  });

  it.each(['keydown', 'click', 'input', 'paste', 'pointerdown', 'wheel', 'focusin'])(
    'never includes a %s within the reminder',
    (type) => {
      show(HELD);
      const heard = vi.fn<() => void>();
      dialog.addEventListener(type, heard);
      card()!.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
      expect(heard).not.toHaveBeenCalled();
    },
  );

  it('says which events are its own', () => {
    show(HELD);
    const owned: boolean[] = [];
    const listen = (event: Event) => void owned.push(reminder.owns(event));
    for (const type of ['keydown', 'click']) window.addEventListener(type, listen, { capture: true });
    for (const place of [card()!, editor]) {
      place.focus();
      fireEvent.keyDown(place, { key: 'a' });
      fireEvent.click(place);
    }
    for (const type of ['keydown', 'click']) window.removeEventListener(type, listen, { capture: true });
    expect(owned).toEqual([true, true, false, false]);
  });
});

describe('pill and card', () => {
  it('counts the things to check, and opens by mouse without taking focus', () => {
    editor.focus();
    show({ ...SCENE, findings: [PUPIL] });
    expect(card()).toBeNull();
    fireEvent.click(button('1 thing to check'), { detail: 1 });
    expect(card()).toBeVisible();
    expect(document.activeElement).toBe(editor);
  });

  it('opens by keyboard with focus inside', () => {
    show(SCENE);
    fireEvent.click(button('2 things to check'), { detail: 0 });
    expect(root.activeElement).toBe(card());
  });

  it('opens at a hold, says how to post anyway, and leaves focus where it was', () => {
    editor.focus();
    show(HELD);
    expect(card()).toHaveTextContent('Press Post again to post it as it is.');
    expect(document.activeElement).toBe(editor);
    show({ ...HELD, control: 'Next' });
    expect(card()).toHaveTextContent('Press Next again to go on.');
    show({ ...HELD, control: 'Submit', draft: { ...HELD.draft, kind: 'profile' }, holds: 2 });
    expect(card()).toHaveTextContent('Press Submit again to go on.');
  });

  it('hands the action that was chosen to the stage', () => {
    show(HELD);
    fireEvent.click(button('Not a pupil'));
    expect(stage.act).toHaveBeenLastCalledWith('not-a-pupil', PUPIL);
    fireEvent.click(button('Stop reminders about the school’s name'));
    expect(stage.act).toHaveBeenLastCalledWith('mute', SCHOOL);
  });

  it('shows what holds for good more quietly than what is said of this post', () => {
    show(HELD);
    expect(button('It’s fine in this post')).not.toHaveClass('action-quiet');
    for (const name of ['Not a pupil', 'Stop reminders about the school’s name'])
      expect(button(name)).toHaveClass('action-quiet');
  });

  it('keeps keyboard focus in the card after an action, and gives it back after the last', () => {
    show(HELD);
    button('It’s fine in this post').focus();
    fireEvent.click(button('It’s fine in this post'));
    expect(root.activeElement).toBe(card());
    show({ ...HELD, findings: [SCHOOL] });
    button('Not our school').focus();
    fireEvent.click(button('Not our school'));
    expect(document.activeElement).toBe(editor);
  });

  it('opens the policy’s section in place, and leads to the whole of it', () => {
    show(HELD);
    const heading = button('From the policy: Principles');
    const clause = inside().getByText(/they may think that you speak for the school/);
    expect(clause.closest('[hidden]')).not.toBeNull();
    fireEvent.click(heading);
    expect(heading).toHaveAttribute('aria-expanded', 'true');
    expect(clause.closest('[hidden]')).toBeNull();
    fireEvent.click(within(clause.parentElement!).getByText('Read the whole section'));
    expect(stage.openPage).toHaveBeenCalledWith('policy', 'principles');
  });

  it('underlines the words, more strongly while their item is pointed at', () => {
    show(HELD);
    expect(root.querySelectorAll('.mark path')).toHaveLength(2);
    fireEvent.pointerEnter(inside().getAllByRole('article')[0]!);
    expect(root.querySelectorAll('.mark-strong path')).toHaveLength(1);
  });
});

/** Presses a key, within the card or elsewhere. Returns whether the reminder took it for its own. */
function press(key: string, how: KeyboardEventInit = {}): boolean {
  let taken = false;
  act(() => {
    taken = reminder.key(new KeyboardEvent('keydown', { key, ...how }));
  });
  return taken;
}

describe('keys', () => {
  it('moves into the card with F2 and back again', () => {
    show(SCENE);
    editor.focus();
    expect(press('F2')).toBe(true);
    expect(root.activeElement).toBe(card());
    expect(press('F2')).toBe(true);
    expect(document.activeElement).toBe(editor);
    expect(card()).toBeVisible();
  });

  it('are told of where they can be seen: on the pill, and on the card once a press was held', () => {
    show(SCENE);
    expect(button('2 things to check')).toHaveAttribute('title', 'F2 opens this');
    press('F2');
    expect(card()).not.toHaveTextContent(/F2/);
    show(HELD);
    expect(card()).toHaveTextContent('F2 moves here and back.');
  });

  it('leaves F2 to the page while there is nothing to show', () => {
    show(QUIET);
    expect(press('F2')).toBe(false);
    show(SCENE);
    expect(press('F2', { ctrlKey: true })).toBe(false);
  });

  it('closes with Escape and gives focus back', () => {
    show(HELD);
    press('F2');
    expect(press('Escape')).toBe(true);
    expect(card()).toBeNull();
    expect(document.activeElement).toBe(editor);
    expect(press('Escape')).toBe(false);
  });

  it('closes from the editor without touching focus', () => {
    show(HELD);
    expect(press('Escape')).toBe(true);
    expect(card()).toBeNull();
    expect(stage.returnFocus).not.toHaveBeenCalled();
  });

  describe('having been moved into once', () => {
    beforeEach(() => {
      editor.focus();
      show(SCENE);
      press('F2');
    });

    it('leaves focus in the editor at a hold, where Ctrl+Enter is to be pressed again', () => {
      press('Escape');
      show(HELD);
      expect(card()).toBeVisible();
      expect(document.activeElement).toBe(editor);
    });

    it('does so where the card was closed since nothing was found any more', () => {
      show(QUIET);
      editor.focus();
      show(HELD);
      expect(document.activeElement).toBe(editor);
    });

    it('does so in another box', () => {
      press('F2');
      show({ ...HELD, box: 2 });
      expect(card()).toBeVisible();
      expect(document.activeElement).toBe(editor);
    });

    it('does so where the card is opened by mouse', () => {
      press('Escape');
      fireEvent.click(button('2 things to check'), { detail: 1 });
      expect(card()).toBeVisible();
      expect(document.activeElement).toBe(editor);
    });

    it('does so where the card is drawn anew, since its box was away for a moment', () => {
      press('F2');
      const box = vi.spyOn(stage, 'box').mockReturnValue(undefined as never);
      show({ ...SCENE });
      expect(card()).toBeNull();
      box.mockRestore();
      show({ ...SCENE });
      expect(card()).toBeVisible();
      expect(document.activeElement).toBe(editor);
    });

    it('is moved into again by the same key', () => {
      for (const back of ['F2', 'Escape']) {
        press(back);
        press('F2');
        expect(root.activeElement).toBe(card());
      }
    });
  });

  it('leads back to the editor where Tab leaves the card', () => {
    show(HELD);
    press('F2');
    for (const end of root.querySelectorAll<HTMLElement>('.way-out')) {
      act(() => end.focus());
      expect(document.activeElement).toBe(editor);
    }
  });
});

describe('what a screen reader hears', () => {
  it('is the count, in a region that was there before its words', () => {
    show(SCENE);
    expect(heard('status')).toBeEmptyDOMElement();
    act(() => void vi.advanceTimersByTime(300));
    expect(heard('status')).toHaveTextContent('2 things to check before you post. Press F2 to read them.');
  });

  it('is at once that the post was held, what was noticed, and how to post anyway', () => {
    show(SCENE);
    show(HELD);
    act(() => void vi.advanceTimersByTime(300));
    expect(heard('alert')).toHaveTextContent(
      /^Not posted yet\..*Amelia.*Press Post again to post it as it is/,
    );
    show({ ...HELD, held: false });
    expect(heard('alert')).toBeEmptyDOMElement();
  });
});

it('a screen reader hears of a profile that it was not saved', () => {
  show({ ...HELD, control: 'Submit', draft: { ...HELD.draft, kind: 'profile' } });
  act(() => void vi.advanceTimersByTime(300));
  expect(heard('alert')).toHaveTextContent(/^Not saved yet\..*Press Submit again to go on\./);
});

describe('what a screen reader hears never is what was said before', () => {
  it('at a second hold in the same draft, before its own words are there', () => {
    show(HELD);
    act(() => void vi.advanceTimersByTime(300));
    expect(heard('alert')).toHaveTextContent(/Amelia/);
    show({ ...HELD, held: false, findings: [SCHOOL] });
    show({ ...HELD, holds: 2, findings: [SCHOOL] });
    expect(heard('alert')).toBeEmptyDOMElement();
    act(() => void vi.advanceTimersByTime(300));
    expect(heard('alert')).toHaveTextContent(/^Not posted yet\..*Pear Tree/);
  });

  it('where there are fewer things to check', () => {
    show(SCENE);
    act(() => void vi.advanceTimersByTime(300));
    expect(heard('status')).toHaveTextContent(/^2 things/);
    show({ ...SCENE, findings: [PUPIL] });
    expect(heard('status')).toBeEmptyDOMElement();
    act(() => void vi.advanceTimersByTime(300));
    expect(heard('status')).toBeEmptyDOMElement();
    show(SCENE);
    act(() => void vi.advanceTimersByTime(300));
    expect(heard('status')).toHaveTextContent(/^2 things/);
  });
});

describe('when something is wrong', () => {
  it('says so kindly', () => {
    show({ ...SCENE, fault: 'cannot-check' });
    expect(root.querySelector('.fault')).toHaveTextContent(/can’t be checked/);
    expect(card()).toBeNull();
  });

  it('says that a press is to be made again which came before there was anything to check with', () => {
    show({ ...QUIET, fault: 'nothing-found' });
    expect(root.querySelector('.fault')).toHaveTextContent(
      'Checked now, and nothing noticed. Press again to post.',
    );
  });

  it('takes itself out of the page when it cannot be drawn, and quotes nothing', async () => {
    const said = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const errors = vi.spyOn(console, 'error').mockImplementation(() => {});
    show({ ...HELD, findings: [{ ...PUPIL, actions: undefined as never }] });
    await vi.runAllTimersAsync();
    expect(onGone).toHaveBeenCalledTimes(1);
    expect(dialog.children).toHaveLength(1);
    expect(said).toHaveBeenCalledWith('Before You Post: reminder failed (TypeError)');
    expect(errors).not.toHaveBeenCalled();
  });
});
