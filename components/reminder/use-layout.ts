import { useLayoutEffect, useRef, useState } from 'react';
import type { Scene, Stage } from '@/lib/compose/stage';
import { reportError } from '@/lib/report-error';
import { measure, type Layout } from './layout';
import type { Surface } from './surface';

/** Pages go on moving for a while after the event that started it: dialogs slide in, boxes grow. Milliseconds. */
const AFTERWARDS = [100, 300, 600];

/** Events after which things on the page may have moved, beside those that the stage tells. */
const SHIFTS = ['transitionend', 'animationend', 'load'];

/** Where everything is, kept up to date while there is a scene. Undefined where the compose box is not to be seen. */
export function useLayout(stage: Stage, surface: Surface, scene: Scene | undefined): Layout | undefined {
  const [layout, setLayout] = useState<Layout>();
  const latest = useRef<{ readonly box: number; readonly layout: Layout | undefined }>(undefined);

  useLayoutEffect(() => {
    if (!scene) surface.detach();
  }, [scene, surface]);

  useLayoutEffect(() => {
    if (!scene) return undefined;
    const now = () => {
      try {
        // Looked for once for each compose box: it takes the computed style.
        const before = latest.current?.box === scene.box ? latest.current.layout : undefined;
        const next = measure(stage, surface, scene, before?.theme);
        if (before && JSON.stringify(next) === JSON.stringify(before)) return;
        latest.current = { box: scene.box, layout: next };
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
    const moved = () => {
      soon();
      timers.forEach(clearTimeout);
      timers = AFTERWARDS.map((delay) => setTimeout(soon, delay));
    };
    now();
    moved();

    const done = new AbortController();
    const options = { capture: true, passive: true, signal: done.signal };
    for (const type of SHIFTS) document.addEventListener(type, soon, options);
    for (const type of ['scroll', 'resize']) window.addEventListener(type, moved, options);
    const stopFollowing = stage.onMove(moved);
    const host = stage.place()?.host;
    const takenOut = new MutationObserver(moved);
    if (host) takenOut.observe(host, { childList: true });
    return () => {
      done.abort();
      stopFollowing();
      takenOut.disconnect();
      cancelAnimationFrame(frame);
      timers.forEach(clearTimeout);
    };
  }, [stage, surface, scene]);

  return scene && layout;
}
