import type { Finding, Span } from '@/lib/checks/check';
import type { Move, Rect, Stage } from '@/lib/compose/stage';
import { placeOf } from './place-of';
import { scaleOf } from './scale-of';
import { AllStanding } from './standing';
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

/** A layout, and what the places of the words in it hang on. */
export interface Measured {
  readonly layout: Layout;
  readonly standing: AllStanding;
}

/**
 * Puts the surface where it belongs, and measures the page.
 *
 * @param before what was measured before of this box
 * @param why where only letters were written, words that they cannot have moved are not measured anew, since telling where words
 *   stand costs as much as all else at a key; nor does the page put on another theme by what is written
 * @param hasMore whether there is more to show than the scene
 * @returns undefined where there is nothing to show, or the compose box has left the page; `before` where nothing has moved
 */
export function measure(
  stage: Stage,
  surface: Surface,
  before: Measured | undefined,
  why: Move,
  hasMore: boolean,
): Measured | undefined {
  const scene = stage.scene();
  const host = stage.host();
  if (!scene || !host) return undefined;
  surface.attach(host);
  if (scene.findings.length === 0 && scene.fault === 'none' && !hasMore) return undefined;
  const box = stage.box();
  if (!box) return undefined;
  const { outline, keepClear } = placeOf(box, host);
  const frame = surface.frame();
  const scale = scaleOf(surface.layer);
  const here = ({ left, top, right, bottom }: Rect): Rect => ({
    left: Math.round((left - frame.left) / scale),
    top: Math.round((top - frame.top) / scale),
    right: Math.round((right - frame.left) / scale),
    bottom: Math.round((bottom - frame.top) / scale),
  });
  const around = { viewport: here(frame), box: here(outline), keepClear: keepClear.map(here) };
  if (
    why === 'letters' &&
    before &&
    isSame(around, before.layout) &&
    before.standing.holds(scene.findings, stage)
  )
    return before;
  const places = placesOf(scene.findings, stage, surface);
  const layout: Layout = {
    ...around,
    marks: scene.findings.map(({ key, spans }) => ({
      key,
      rects: spans.flatMap((span) => places.get(span) ?? []).map(here),
    })),
    theme: before && why !== 'goes-on' ? before.layout.theme : themeAround(host),
  };
  return { layout, standing: new AllStanding(scene.findings, stage) };
}

/** Where the words of all findings stand; those of one part are told together. */
function placesOf(
  findings: readonly Finding[],
  stage: Stage,
  { bench }: Surface,
): ReadonlyMap<Span, readonly Rect[]> {
  const places = new Map<Span, readonly Rect[]>();
  const all = findings.flatMap(({ spans }) => spans);
  for (const part of new Set(all.map((span) => span.part))) {
    const written = stage.written(part);
    if (!written) continue;
    const spans = all.filter((span) => span.part === part);
    const rects = wordRects(spans, written, bench);
    for (const [at, span] of spans.entries()) places.set(span, rects[at] ?? []);
  }
  return places;
}

type Around = Pick<Layout, 'viewport' | 'box' | 'keepClear'>;

function isSame(one: Around, other: Around): boolean {
  const [rects, others] = [one, other].map(({ viewport, box, keepClear }) => [viewport, box, ...keepClear]);
  return (
    rects?.length === others?.length &&
    rects?.every((rect, at) => {
      const was = others?.[at];
      return (
        rect.left === was?.left &&
        rect.top === was.top &&
        rect.right === was.right &&
        rect.bottom === was.bottom
      );
    }) === true
  );
}
