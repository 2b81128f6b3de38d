import { act } from '@testing-library/react';
import { vi } from 'vitest';
import type { Finding } from '@/lib/checks/check';
import { readEditor } from '@/lib/compose/read-editor';
import type { Scene, Stage } from '@/lib/compose/stage';

export const PUPIL: Finding = {
  check: 'pupil-name',
  clause: 'confidentiality.individual',
  spans: [{ part: 0, start: 0, end: 6 }],
  weight: 100,
  noticed: { id: 'noticedSchoolName', with: ['Amelia'] },
  why: { id: 'whySchoolName', with: [] },
  key: 'pupil',
  actions: ['dismiss', 'have-permission', 'not-a-pupil'],
};

export const SCHOOL: Finding = {
  ...PUPIL,
  check: 'school-name',
  clause: 'principles.identify',
  weight: 50,
  noticed: { id: 'noticedSchoolName', with: ['Pear Tree'] },
  key: 'school',
  actions: ['not-the-school', 'mute'],
};

/** Two findings, weightiest first. */
export const SCENE: Scene = {
  box: 1,
  siteName: 'X',
  draft: { site: 'x', kind: 'post', parts: ['Amelia'], files: [], at: 0 },
  findings: [PUPIL, SCHOOL],
  holds: 0,
  held: false,
  control: 'Post',
  fault: 'none',
};

/** Nothing is found. */
export const QUIET: Scene = { ...SCENE, findings: [] };

/** Stands where nothing has a place by itself. */
const PLACED = document.createElement('div');
PLACED.getBoundingClientRect = () => new DOMRect(10, 10, 290, 190);

/** A stage without a site: `show` turns it to a scene. */
export function fakeStage(editor: HTMLElement) {
  const listeners = new Set<() => void>();
  const movers = new Set<Parameters<Stage['onMove']>[0]>();
  let scene: Scene | undefined;
  const stage = {
    scene: () => scene,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onMove: vi.fn<Stage['onMove']>((mover) => {
      movers.add(mover);
      return () => movers.delete(mover);
    }),
    host: () => editor.parentElement ?? document.documentElement,
    box: () => ({ container: PLACED, editors: [PLACED], submit: undefined }),
    written: () => ({ editor, text: readEditor(editor), container: editor.parentElement ?? editor }),
    picture: vi.fn<Stage['picture']>(() => undefined),
    act: vi.fn<Stage['act']>(() => Promise.resolve('kept')),
    openPage: vi.fn<Stage['openPage']>(),
    returnFocus: vi.fn<Stage['returnFocus']>(() => editor.focus()),
  } satisfies Stage;
  const show = (next: Scene | undefined) =>
    act(() => {
      scene = next;
      for (const listener of listeners) listener();
    });
  /** The draft becomes another, in which the same is found: what is drawn is only told that things may have moved. */
  const write = (parts: readonly string[]) =>
    act(() => {
      if (scene) scene = { ...scene, draft: { ...scene.draft, parts } };
      for (const mover of movers) mover('letters');
    });
  return { stage, show, write };
}
