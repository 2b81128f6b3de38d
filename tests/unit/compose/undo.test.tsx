import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ActionId } from '../../../lib/checks/check';
import { inspect } from '../../../lib/checks/inspect';
import { buildRoster } from '../../../lib/roster/build';
import type { Rulebook } from '../../../lib/school/rulebook';
import { rulebook } from '../checks/rulebooks';
import { checkerThat } from './checker-that';
import { trust } from './trust';
import { watchForm } from './watched-form';

const colleagues = buildRoster([{ first: 'Dave', surname: 'Lomax' }], new Uint8Array(16));
let book: Rulebook;
let form: ReturnType<typeof watchForm>;

beforeEach(() => {
  vi.useFakeTimers();
  window.addEventListener('click', trust, true);
  book = rulebook({ colleagues, checksOff: ['working-hours'] });
  const checker = checkerThat((draft, dismissed, answered) =>
    inspect(draft, book, {
      dismissed,
      answered,
      onFault(_, fault) {
        throw fault;
      },
    }),
  );
  form = watchForm({ checker: () => checker });
});
afterEach(() => {
  form.done.abort();
  window.removeEventListener('click', trust, true);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function write(words: string): Promise<void> {
  form.editor.value = words;
  form.editor.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await vi.advanceTimersByTimeAsync(200);
}

const findings = () => form.watcher.stage.scene()?.findings ?? [];
const found = () => findings().map(({ check }) => check);

/** Says this of the only thing that was found. */
const say = (action: ActionId) => form.watcher.stage.act(action, findings()[0]!);

it('what was answered is found again once that was taken back', async () => {
  await write('Great night with Dave Lomax.');
  expect(found()).toEqual(['colleague-name']);
  const [finding] = findings();
  expect(await say('mute')).toBe('kept');
  expect(found()).toEqual([]);
  await form.watcher.stage.act('mute', finding!, 'undo');
  expect(found()).toEqual(['colleague-name']);
});

describe('a reminder that tells of two things at once', () => {
  beforeEach(async () => {
    await write('Dave Lomax is stealing from the PTA.');
  });

  it('is gone for this draft with both of them', () => {
    expect(findings()).toMatchObject([{ check: 'colleague-name', key: 'colleague-name+accusation' }]);
    void say('dismiss');
    expect(found()).toEqual([]);
  });

  it('leaves the one which is not stopped for good, at once and when that is kept, and it is held', () => {
    void say('mute');
    expect(found()).toEqual(['accusation']);
    book = { ...book, checksOff: [...book.checksOff, 'colleague-name'] };
    form.watcher.recheck();
    expect(found()).toEqual(['accusation']);
    const posted = vi.fn<() => void>();
    form.post.addEventListener('click', posted);
    form.post.click();
    expect(posted).not.toHaveBeenCalled();
    expect(form.watcher.stage.scene()).toMatchObject({ held: true });
  });

  it('does not come back where it could not be kept that it is stopped, and the other has gone', async () => {
    void say('mute');
    await write('Great night with Dave Lomax.');
    expect(found()).toEqual([]);
  });
});
