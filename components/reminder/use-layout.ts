import { useLayoutEffect, useRef, useState } from 'react';
import type { Scene, Stage } from '@/lib/compose/stage';
import { reportError } from '@/lib/report-error';
import { measure, type Layout } from './layout';
import type { Surface } from './surface';

/** Pages go on moving for a while after the event that started it: dialogs slide in, boxes grow. Milliseconds. */
const AFTERWARDS = [100, 300, 600];

/** Events after which things on the page may have moved, beside those that the stage tells. */
const SHIFTS = ['transitionend', 'animationend', 'load'];

interface Measured {
  readonly box: number;
  readonly layout: Layout | undefined;
  /** To tell quickly whether anything has moved. */
  readonly written: string | undefined;
}

/**
 * Where everything is, kept up to date while a compose box is watched, and the surface kept in its place meanwhile.
 * Undefined where there is nothing to show, or the box is not to be seen.
 */
export function useLayout(stage: Stage, surface: Surface, scene: Scene | undefined): Layout | undefined {
  const [layout, setLayout] = useState<Layout>();
  const latest = useRef<Measured>(undefined);

  useLayoutEffect(() => {
    if (!scene) surface.detach();
  }, [scene, surface]);

  useLayoutEffect(() => {
    if (!scene) return undefined;
    const known = () => (latest.current?.box === scene.box ? latest.current : undefined);
    const now = () => {
      try {
        const before = known();
        const next = measure(stage, surface, before?.layout?.theme);
        const written = next && JSON.stringify(next);
        if (before && before.written === written) return;
        latest.current = { box: scene.box, layout: next, written };
        setLayout(next);
      } catch (fault) {
        reportError('reminder: layout', fault);
      }
    };
    let frame = 0;
    const soon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(now);
    };
    let timers: ReturnType<typeof setTimeout>[] = [];
    const settle = () => {
      timers.forEach(clearTimeout);
      timers = AFTERWARDS.map((delay) => setTimeout(soon, delay));
    };
    now();
    settle();

    const done = new AbortController();
    const options = { capture: true, passive: true, signal: done.signal };
    for (const type of SHIFTS) document.addEventListener(type, soon, options);
    const stopFollowing = stage.onMove((goesOn) => {
      if (!goesOn) {
        now();
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
  }, [stage, surface, scene]);

  return scene && layout;
}
