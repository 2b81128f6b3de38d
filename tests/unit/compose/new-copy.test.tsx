import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { removeWhenLost } from '../../../lib/compose/remove-when-lost';
import type { Reminder } from '../../../lib/compose/stage';
import { watchForm } from './watched-form';

let form: ReturnType<typeof watchForm>;
beforeEach(() => {
  vi.useFakeTimers();
  form = watchForm();
});
afterEach(() => {
  form.done.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const scene = () => form.watcher.stage.scene();

describe('a copy of the script that comes into a page where somebody writes', () => {
  beforeEach(() => void (form.editor.value = 'Pear Tree'));

  it('checks what is there, before anything else is done', () => {
    vi.spyOn(document, 'activeElement', 'get').mockReturnValue(form.editor);
    form.watcher.begin();
    vi.advanceTimersByTime(200);
    expect(scene()?.findings).toHaveLength(1);
  });

  it('does so in a shadow root too', () => {
    const host = document.createElement('div');
    document.querySelector('form')!.append(host);
    const root = host.attachShadow({ mode: 'open' });
    root.append(form.post);
    vi.spyOn(document, 'activeElement', 'get').mockReturnValue(host);
    Object.defineProperty(root, 'activeElement', { value: form.post });
    form.watcher.begin();
    vi.advanceTimersByTime(200);
    expect(scene()?.findings).toHaveLength(1);
  });

  it.each([null, document.body])('looks at nothing where nobody does: %s', (focused) => {
    vi.spyOn(document, 'activeElement', 'get').mockReturnValue(focused);
    form.watcher.begin();
    vi.advanceTimersByTime(200);
    expect(scene()).toBeUndefined();
  });
});

describe('the reminder of a copy that has lost its connection', () => {
  const remove = vi.fn<() => void>();
  let shown: boolean;
  const reminder: Reminder = {
    owns: () => false,
    key: () => false,
    count: () => 0,
    isShown: () => shown,
    remove,
  };
  const { id } = fakeBrowser.runtime;

  beforeEach(() => {
    remove.mockReset();
    shown = true;
    removeWhenLost(form.watcher.stage, reminder);
  });
  afterEach(() => void (fakeBrowser.runtime.id = id));

  it('is taken out of the page by itself', () => {
    write('Pear Tree');
    vi.advanceTimersByTime(3000);
    expect(remove).not.toHaveBeenCalled();
    fakeBrowser.runtime.id = '';
    vi.advanceTimersByTime(1100);
    expect(remove).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(3000);
    expect(remove).toHaveBeenCalledTimes(1);
  });

  it('is taken out also where it shows nothing but what was answered', () => {
    write('Pear Tree');
    write('Pear');
    fakeBrowser.runtime.id = '';
    vi.advanceTimersByTime(1100);
    expect(remove).toHaveBeenCalledTimes(1);
  });

  it('is not asked for while there is nothing to see', () => {
    write('Pear Tree');
    shown = false;
    write('Pear');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is asked for no longer once the last of it was closed', () => {
    write('Pear Tree');
    write('Pear');
    shown = false;
    vi.advanceTimersByTime(1100);
    expect(vi.getTimerCount()).toBe(0);
    expect(remove).not.toHaveBeenCalled();
  });
});

function write(words: string): void {
  form.editor.value = words;
  form.editor.dispatchEvent(new InputEvent('input', { bubbles: true }));
  vi.advanceTimersByTime(300);
}
