import { useLayoutEffect, useRef, useState } from 'react';
import type { Move, Scene, Stage } from '@/lib/compose/stage';
import { reportError } from '@/lib/report-error';
import { measure, type Layout, type Measured } from './layout';
import { listenForShifts } from './shifts';
import type { Surface } from './surface';

/** Pages go on moving for a while after the event that started it: dialogs slide in, boxes grow. Milliseconds. */
const AFTERWARDS = [100, 300, 600];

interface Latest {
  readonly box: number;
  readonly measured: Measured | undefined;
  /** To tell quickly whether anything has moved. */
  readonly written: string | undefined;
}

/**
 * Where everything is, kept up to date while a compose box is watched, and the surface kept in its place meanwhile.
 * Undefined where there is nothing to show, or the box is not to be seen.
 *
 * @param hasMore whether there is more to show than the scene
 */
export function useLayout(
  stage: Stage,
  surface: Surface,
  scene: Scene | undefined,
  hasMore: boolean,
): Layout | undefined {
  const [layout, setLayout] = useState<Layout>();
  const latest = useRef<Latest>(undefined);
  const atFront = useRef<Scene>(undefined);

  useLayoutEffect(() => {
    if (!scene) surface.detach();
  }, [scene, surface]);

  useLayoutEffect(() => {
    if (!scene) return undefined;
    const known = () => (latest.current?.box === scene.box ? latest.current : undefined);
    const now = (why: Move = 'goes-on') => {
      try {
        const before = known();
        const measured = measure(stage, surface, before?.measured, why, hasMore);
        if (measured && measured === before?.measured) return;
        const written = measured && JSON.stringify(measured.layout);
        latest.current = { box: scene.box, measured, written };
        if (!before || before.written !== written) setLayout(measured?.layout);
      } catch (fault) {
        reportError('reminder: layout', fault);
      }
    };
    let frame = 0;
    const soon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => now());
    };
    let timers: ReturnType<typeof setTimeout>[] = [];
    const settle = () => {
      timers.forEach(clearTimeout);
      timers = AFTERWARDS.map((delay) => setTimeout(soon, delay));
    };
    now();
    settle();

    const done = new AbortController();
    listenForShifts(soon, done.signal);
    const { signal } = done;
    document.addEventListener('fullscreenchange', () => surface.toFront(), { capture: true, signal });
    const stopFollowing = stage.onMove((why) => {
      if (why !== 'goes-on') {
        now(why);
        return;
      }
      soon();
      settle();
    });
    return () => {
      done.abort();
      stopFollowing();
      cancelAnimationFrame(frame);
      timers.forEach(clearTimeout);
    };
  }, [stage, surface, scene, hasMore]);

  // Nothing shows when the page has put something before it: at the latest when a press is held it must be seen.
  useLayoutEffect(() => {
    const before = atFront.current;
    atFront.current = scene;
    if (scene?.box !== before?.box || scene?.holds !== before?.holds) surface.toFront();
  }, [surface, scene]);

  return scene && layout;
}
