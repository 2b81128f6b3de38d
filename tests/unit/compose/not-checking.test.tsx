import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import checks from '../../../entrypoints/checks.content';
import type { Checker } from '../../../lib/compose/checker';
import { lateScripts } from '../../../lib/compose/late-scripts';
import { wings, type Reminder } from '../../../lib/compose/stage';
import { checkerThat } from './checker-that';
import { trust } from './trust';
import { watchForm } from './watched-form';

const REMINDER: Reminder = {
  owns: () => false,
  key: () => false,
  count: () => 0,
  isShown: () => false,
  remove() {},
};

let checker: Checker | undefined;
/** What loading the late scripts brings. */
let load: () => void;
let form: ReturnType<typeof watchForm>;
beforeEach(() => {
  vi.useFakeTimers();
  checker = undefined;
  load = () => (wings().reminder = REMINDER);
  form = watchForm({ checker: () => checker, late: lateScripts(async () => load()) });
});
afterEach(() => {
  form.done.abort();
  const meeting = wings();
  delete meeting.reminder;
  delete meeting.checkerFailed;
  delete meeting.checker;
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function write(words = 'A lovely long walk.'): Promise<void> {
  form.editor.value = words;
  form.editor.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await vi.advanceTimersByTimeAsync(200);
}

describe('the popup hears that nothing is checked', () => {
  it('not while the scripts have not been wanted, nor once they are there', async () => {
    expect(form.watcher.state).toBe('watching');
    checker = checkerThat(() => []);
    await write();
    expect(form.watcher.state).toBe('watching');
  });

  it('where the reminder cannot be had', async () => {
    load = () => {};
    await write();
    expect(form.watcher.state).toBe('failed');
  });

  it('where a check fails on this draft, until one does not', async () => {
    checker = checkerThat(({ parts }) => {
      if (parts[0] === 'odd') throw new Error();
      return [];
    });
    await write('odd');
    expect(form.watcher.state).toBe('failed');
    await write();
    expect(form.watcher.state).toBe('watching');
  });

  it('where there is no rulebook, which is not the same as a site that was switched off', async () => {
    checker = { ...checkerThat(() => []), state: () => 'failed' };
    await write();
    expect(form.watcher.state).toBe('failed');
    checker = { ...checker, state: () => 'off' };
    expect(form.watcher.state).toBe('off');
  });
});

/** What is said beside the box. */
const said = () => form.watcher.stage.scene()?.fault;

describe('so does the person, beside the box', () => {
  it('where there is no rulebook any more, be it in mid-draft', async () => {
    checker = checkerThat(() => []);
    await write();
    expect(said()).toBe('none');
    checker = {
      ...checkerThat(() => {
        throw new Error();
      }),
      state: () => 'failed',
    };
    form.watcher.recheck();
    expect(said()).toBe('cannot-check');
    const posted = vi.fn<() => void>();
    form.post.addEventListener('click', posted);
    window.addEventListener('click', trust, { capture: true, once: true });
    form.post.click();
    expect(posted).toHaveBeenCalledTimes(1);
    checker = checkerThat(() => []);
    form.watcher.recheck();
    expect(said()).toBe('none');
  });

  it('where the checks could not be opened', async () => {
    load = () => Object.assign(wings(), { reminder: REMINDER, checkerFailed: true });
    await write();
    await write('A lovely long walk in the woods.');
    expect(said()).toBe('cannot-check');
  });

  it('but not where the site was switched off', async () => {
    checker = { ...checkerThat(() => []), state: () => 'off' };
    await write();
    expect(said()).toBeUndefined();
  });
});

it('where the checks could not be opened they are asked for again, and are then used', async () => {
  load = () => Object.assign(wings(), { reminder: REMINDER, checkerFailed: true });
  await write();
  expect(form.watcher.state).toBe('failed');
  load = () => {
    wings().checkerFailed = false;
    checker = checkerThat(() => []);
  };
  await write('A lovely long walk in the woods.');
  expect(form.watcher.state).toBe('watching');
});

it('the script of the checks takes back that they could not be opened once they could', async () => {
  const given = { signal: form.done.signal } as ContentScriptContext;
  vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error());
  await checks.main(given);
  expect(wings().checkerFailed).toBe(true);
  await checks.main(given);
  expect(wings()).toMatchObject({ checkerFailed: false, checker: {} });
});

it('they are not asked for without end', async () => {
  const asked = vi.fn<() => void>();
  load = () => {
    asked();
    Object.assign(wings(), { reminder: REMINDER, checkerFailed: true });
  };
  for (let time = 0; time < 9; time += 1) await write(`A lovely long walk ${time}.`);
  expect(asked).toHaveBeenCalledTimes(3);
});
