import { vi } from 'vitest';
import type { Finding } from '../../../lib/checks/check';
import type { Surroundings } from '../../../lib/compose/surroundings';
import { Watcher } from '../../../lib/compose/watch';
import type { BoxKind, Site } from '../../../lib/sites/site';
import { checkerThat } from './checker-that';

/** A site whose pages hold one form, with a textarea and a control that posts. */
const SITE: Site = {
  id: 'x',
  name: 'X',
  boxAt(path) {
    const container = document.querySelector('form')!;
    if (!path.includes(container)) return undefined;
    const editors = [...document.querySelectorAll('textarea')];
    return { kind: 'post', container, editors, submit: document.querySelector('button') ?? undefined };
  },
  submitAt: (path) => path.find((element) => element.matches('button')),
  submitsByKey: () => false,
};

interface Given extends Partial<Pick<Surroundings, 'checker' | 'isOff' | 'readPhoto' | 'late'>> {
  readonly enterPosts?: boolean;
  /** What kind of box it is; a post where it is left out. */
  readonly kind?: BoxKind;
}

/**
 * A watched page with a form in which something can be written, chosen and posted; something is found while the draft says *Tree*.
 *
 * @param given what a test wants of its own around the watcher
 */
export function watchForm({ enterPosts = false, kind = 'post', ...given }: Given = {}) {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  document.body.innerHTML =
    '<form><textarea></textarea><input type="file"><button type="button">Post</button></form>';
  const editor = document.querySelector('textarea')!;
  const post = document.querySelector('button')!;
  const done = new AbortController();
  const alive = vi.fn<() => boolean>(() => true);
  const found = [{ key: 'tree', check: 'school-name', spans: [] } as unknown as Finding];
  const watcher = new Watcher({
    site: {
      ...SITE,
      boxAt(path) {
        const box = SITE.boxAt(path);
        return box && { ...box, kind };
      },
      submitsByKey: ({ key }) => enterPosts && key === 'Enter',
    },
    signal: done.signal,
    checker: () => checkerThat(({ parts }) => (parts[0]?.includes('Tree') ? found : [])),
    isOff: () => false,
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
    wantPhotos() {},
    act: () => Promise.resolve('kept'),
    openPage() {},
    reminded() {},
    ...given,
  });
  return { watcher, editor, post, alive, done };
}
