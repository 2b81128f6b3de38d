import type { Point } from './turned-rect';

/** From here on a point belongs to a line of words (PP-OCR's own). */
const POINT = 0.3;

/** Points of a map that hang together. */
export interface Patch {
  readonly points: readonly Point[];
  /** Of how likely they are. */
  readonly sum: number;
  /** The first and last point of each stretch of each row: the hull of all points is theirs. */
  readonly edge: readonly Point[];
}

/** The patches in a map of where words are: for each point, row by row, how likely it belongs to a line, 0 to 1. */
export function patchesIn(map: Float32Array, width: number, height: number): readonly Patch[] {
  const seen = new Uint8Array(map.length);
  const patches: Patch[] = [];
  for (let start = 0; start < map.length; start += 1)
    if (!seen[start] && (map[start] ?? 0) > POINT) patches.push(patchFrom(start, map, seen, width, height));
  return patches;
}

/** All points that hang together with this one, which are marked as seen. */
function patchFrom(start: number, map: Float32Array, seen: Uint8Array, width: number, height: number): Patch {
  const points: Point[] = [];
  const edge: Point[] = [];
  const open = [start];
  seen[start] = 1;
  let sum = 0;
  const isInside = (x: number, y: number): boolean =>
    x >= 0 && x < width && y >= 0 && y < height && (map[y * width + x] ?? 0) > POINT;
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const [x, y] = [at % width, Math.floor(at / width)];
    points.push({ x, y });
    sum += map[at] ?? 0;
    if (!isInside(x - 1, y) || !isInside(x + 1, y)) edge.push({ x, y });
    for (let down = -1; down <= 1; down += 1)
      for (let right = -1; right <= 1; right += 1) {
        const next = (y + down) * width + x + right;
        if (!isInside(x + right, y + down) || seen[next]) continue;
        seen[next] = 1;
        open.push(next);
      }
  }
  return { points, sum, edge };
}
