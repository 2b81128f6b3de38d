import type { Span } from '@/lib/checks/check';
import type { Rect, Stage } from '@/lib/compose/stage';
import type { Surface } from './surface';
import { themeAround, type Theme } from './theme-around';
import { wordRects } from './word-rects';

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

/**
 * Puts the surface where it belongs, and measures the page.
 *
 * @param known the theme, where it was looked up before: that takes the computed style
 * @returns undefined where there is nothing to show, or the compose box has left the page
 */
export function measure(stage: Stage, surface: Surface, known?: Theme): Layout | undefined {
  const scene = stage.scene();
  const host = stage.host();
  if (!scene || !host) return undefined;
  surface.attach(host);
  if (scene.findings.length === 0 && scene.fault === 'none') return undefined;
  const place = stage.place();
  if (!place) return undefined;
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
      rects: spans.flatMap((span) => rectsOf(span, stage, surface)).map(here),
    })),
    theme: known ?? themeAround(host),
  };
}

function rectsOf(span: Span, stage: Stage, { bench }: Surface): readonly Rect[] {
  const written = stage.written(span.part);
  return written ? wordRects(span, written, bench) : [];
}
