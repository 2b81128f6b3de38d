import type { Rect } from './stage';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export type Side = 'right' | 'left' | 'below' | 'above' | 'inside';

/** What is to be placed, and among what. CSS pixels, in the coordinates of the viewport. */
export interface Wish {
  readonly wanted: Size;
  /** Smaller than this it is of no use. */
  readonly least: Size;
  readonly viewport: Rect;
  /** Beside which it belongs. */
  readonly box: Rect;
  readonly keepClear: readonly Rect[];
  /** Distance to what must be kept clear, to the box and to the viewport's edge. */
  readonly margin: number;
  /** Where it stood before: it stays on that side unless another is clearly better. */
  readonly previous?: Side;
}

export interface Spot extends Size {
  readonly left: number;
  readonly top: number;
  readonly side: Side;
}

/** What one pixel of distance from the box is compared with. Found by looking, not by theory. */
const COST = {
  smaller: 1000,
  overBox: 900,
  acrossEdge: 120,
  pixelAway: 0.1,
  pixelOverhang: 0.1,
  otherSide: 60,
};
/** With this height, CSS pixels, a card is easy to scroll in: more of it is not worth covering the box for. */
const ENOUGH = 640;
const RANK: Readonly<Record<Side, number>> = { right: 0, left: 8, below: 16, above: 24, inside: 32 };

const width = (rect: Rect) => rect.right - rect.left;
const height = (rect: Rect) => rect.bottom - rect.top;
const within = (low: number, value: number, high: number) => Math.max(low, Math.min(value, high));

/** Area that two rectangles share; square pixels. */
export function overlap(one: Rect, other: Rect): number {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return across > 0 && down > 0 ? across * down : 0;
}

function grown(rect: Rect, by: number): Rect {
  return { left: rect.left - by, top: rect.top - by, right: rect.right + by, bottom: rect.bottom + by };
}

/** All free rectangles of at least the given size: for every pair of vertical edges, the gaps between what stands there. */
function freeRects(room: Rect, taken: readonly Rect[], least: Size): Rect[] {
  const edges = [room.left, room.right, ...taken.flatMap(({ left, right }) => [left, right])];
  const xs = [...new Set(edges.filter((x) => x >= room.left && x <= room.right))].toSorted((a, b) => a - b);
  const free: Rect[] = [];
  for (const left of xs) {
    for (const right of xs) {
      if (right - left < least.width) continue;
      let top = room.top;
      const standing = taken
        .filter((rect) => rect.left < right && rect.right > left)
        .toSorted((a, b) => a.top - b.top);
      for (const next of [...standing, { top: room.bottom, bottom: room.bottom }]) {
        const bottom = Math.min(next.top, room.bottom);
        if (bottom - top >= least.height) free.push({ left, top, right, bottom });
        top = Math.max(top, next.bottom);
      }
    }
  }
  return free;
}

function sideOf(spot: Rect, box: Rect): Side {
  if (spot.left >= box.right) return 'right';
  if (spot.right <= box.left) return 'left';
  if (spot.top >= box.bottom) return 'below';
  return spot.bottom <= box.top ? 'above' : 'inside';
}

function distance(spot: Rect, box: Rect): number {
  const across = Math.max(box.left - spot.right, spot.left - box.right, 0);
  const down = Math.max(box.top - spot.bottom, spot.top - box.bottom, 0);
  return Math.hypot(across, down) + Math.abs(spot.top - box.top) / 20;
}

/** How far it stands out at the sides of the box that it is below or above. */
function overhang(spot: Rect, box: Rect): number {
  const beside = spot.left >= box.right || spot.right <= box.left;
  return beside ? 0 : Math.max(box.left - spot.left, 0) + Math.max(spot.right - box.right, 0);
}

function allWithin(values: readonly number[], low: number, high: number): number[] {
  return [...new Set(values.map((value) => within(low, value, high)))];
}

/** The places in a free rectangle that are worth a thought: its ends, and those in line with the box. */
function spotsIn(free: Rect, { wanted, box, margin }: Wish): Rect[] {
  const wide = Math.min(wanted.width, width(free));
  const high = Math.min(wanted.height, height(free));
  const lefts = [
    box.left,
    free.left,
    free.right - wide,
    box.right + margin,
    box.left - margin - wide,
    box.right - wide,
  ];
  const tops = [free.top, free.bottom - high, box.top, box.bottom + margin, box.top - margin - high];
  return allWithin(lefts, free.left, free.right - wide).flatMap((left) =>
    allWithin(tops, free.top, free.bottom - high).map((top) => ({
      left,
      top,
      right: left + wide,
      bottom: top + high,
    })),
  );
}

function cost(spot: Rect, { wanted, box, margin, previous }: Wish): number {
  const over = overlap(spot, box) / (width(spot) * height(spot));
  const out = overhang(spot, box);
  const enough = Math.min(wanted.height, ENOUGH);
  const shown = (width(spot) / wanted.width) * (Math.min(height(spot), enough) / enough);
  const side = sideOf(spot, box);
  return (
    COST.smaller * (1 - shown) +
    COST.overBox * over +
    // Half in and half out it belongs to nothing.
    (over > 0 && out > 2 * margin ? COST.acrossEdge : 0) +
    COST.pixelAway * distance(spot, box) +
    COST.pixelOverhang * out +
    RANK[side] +
    (previous !== undefined && previous !== side ? COST.otherSide : 0)
  );
}

function cheapest(spots: readonly Rect[], costOf: (spot: Rect) => number): Rect | undefined {
  let best: Rect | undefined;
  let lowest = Infinity;
  for (const spot of spots) {
    const its = costOf(spot);
    if (its < lowest) [best, lowest] = [spot, its];
  }
  return best;
}

/**
 * Where the pill or the card stands: beside, below or above the box, or in the largest free strip that the viewport has.
 * Always inside the viewport. Covers nothing of `keepClear` as long as there is a free place of the least size; where
 * there is none, it covers as little of it as can be.
 *
 * @returns left and top, and the size that is to be had there: at most the one wanted.
 */
export function placeBeside(wish: Wish): Spot {
  const { viewport, keepClear, margin } = wish;
  const least = {
    width: Math.min(wish.least.width, width(viewport)),
    height: Math.min(wish.least.height, height(viewport)),
  };
  const wanted = {
    width: Math.max(wish.wanted.width, least.width),
    height: Math.max(wish.wanted.height, least.height),
  };
  const taken = keepClear.filter((rect) => overlap(rect, viewport) > 0);
  const asked = { ...wish, wanted };

  const among = (gap: number) => {
    const room = grown(viewport, -gap);
    const free = freeRects(
      room,
      taken.map((rect) => grown(rect, gap)),
      least,
    );
    return cheapest(
      free.flatMap((rect) => spotsIn(rect, asked)),
      (spot) => cost(spot, asked),
    );
  };
  const covering = () =>
    cheapest(spotsIn(viewport, { ...asked, wanted: least }), (spot) =>
      taken.reduce((sum, rect) => sum + overlap(spot, rect), distance(spot, wish.box) / 1000),
    );

  const spot = among(margin) ?? among(0) ?? covering() ?? viewport;
  return {
    left: spot.left,
    top: spot.top,
    width: width(spot),
    height: height(spot),
    side: sideOf(spot, wish.box),
  };
}
