import type { Rect, Scene, Stage } from '@/lib/compose/stage';
import type { Surface } from './surface';
import { themeAround, type Theme } from './theme-around';

/** The rectangles of the words that one finding is about. */
export interface Mark {
  readonly key: string;
  readonly rects: readonly Rect[];
}

/** Where everything is at one moment, in the coordinates of the surface's layer. */
export interface Layout {
  readonly viewport: Rect;
  readonly box: Rect;
  readonly keepClear: readonly Rect[];
  readonly marks: readonly Mark[];
  readonly theme: Theme;
}

/** Measures the page; undefined where the compose box has left it. Puts the surface where it belongs on the way. */
export function measure(stage: Stage, surface: Surface, scene: Scene, known?: Theme): Layout | undefined {
  const place = stage.place();
  if (!place) return undefined;
  surface.attach(place.host);
  const frame = surface.frame();
  const here = ({ left, top, right, bottom }: Rect): Rect => ({
    left: Math.round(left - frame.left),
    top: Math.round(top - frame.top),
    right: Math.round(right - frame.left),
    bottom: Math.round(bottom - frame.top),
  });
  return {
    viewport: here(frame),
    box: here(place.box),
    keepClear: place.keepClear.map(here),
    marks: scene.findings.map(({ key, spans }) => ({
      key,
      rects: spans.flatMap((span) => stage.rects(span)).map(here),
    })),
    theme: known ?? themeAround(place.host),
  };
}
