import { vi } from 'vitest';
import type { Finding } from '../../../lib/checks/check';
import { Watcher } from '../../../lib/compose/watch';
import type { Site } from '../../../lib/sites/site';

/** A site whose pages hold one form, with a textarea and a control that posts. */
const SITE: Site = {
  id: 'x',
  name: 'X',
  boxAt(path) {
    const container = document.querySelector('form')!;
    if (!path.includes(container)) return undefined;
    const editors = [document.querySelector('textarea')!];
    return { kind: 'post', container, editors, submit: document.querySelector('button')! };
  },
  submitAt: (path) => path.find((element) => element.matches('button')),
  submitsByKey: () => false,
};

/** A watched page in which something is found while the draft says *Tree*. */
export function watchForm() {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  document.body.innerHTML = '<form><textarea></textarea><button type="button">Post</button></form>';
  const editor = document.querySelector('textarea')!;
  const post = document.querySelector('button')!;
  const done = new AbortController();
  const alive = vi.fn<() => boolean>(() => true);
  const found = [{ key: 'tree', check: 'school-name', spans: [] } as unknown as Finding];
  const watcher = new Watcher({
    site: SITE,
    signal: done.signal,
    checker: () => ({
      inspect: ({ parts }) => (parts[0]?.includes('Tree') ? found : []),
      isOff: () => false,
    }),
    now: () => 0,
    alive,
    late: {
      want() {},
      failed: () => false,
      owns: () => false,
      key: () => false,
      remove: vi.fn<() => void>(),
    },
    readPhoto: () => Promise.resolve(),
    act() {},
    openPage() {},
    reminded() {},
  });
  return { watcher, editor, post, alive, done };
}
