import { smallestAround, type Point, type TurnedRect } from './turned-rect';

/** From here on a point belongs to a line of words, and a patch of points is one (PP-OCR's own). */
const POINT = 0.3;
const PATCH = 0.5;
/** The model marks the core of a line: it reaches further by this much of its area over its outline (PP-OCR has 1.5 to 2). */
const REACH = 1.7;
/** Smaller patches are specks. Points, and points across. */
const LEAST = 12;
const LEAST_ACROSS = 3;

/**
 * The lines of words in a map of where words are (the last step of differentiable binarization, without its polygons), largest
 * first.
 *
 * @param map for each point, row by row, how likely it belongs to a line: 0 to 1
 */
export function linesInMap(map: Float32Array, width: number, height: number): readonly TurnedRect[] {
  const seen = new Uint8Array(map.length);
  const lines: TurnedRect[] = [];
  for (let start = 0; start < map.length; start += 1) {
    if (seen[start] || (map[start] ?? 0) <= POINT) continue;
    const patch = patchFrom(start, map, seen, width, height);
    if (patch.count < LEAST || patch.sum / patch.count < PATCH) continue;
    const rect = smallestAround(patch.edge);
    if (!rect || Math.min(rect.width, rect.height) < LEAST_ACROSS) continue;
    const reach = ((rect.width * rect.height) / (2 * (rect.width + rect.height))) * REACH * 2;
    lines.push({ ...rect, width: rect.width + reach, height: rect.height + reach });
  }
  return lines.toSorted((one, other) => other.width * other.height - one.width * one.height);
}

interface Patch {
  readonly count: number;
  readonly sum: number;
  /** The first and last point of each stretch of each row: the hull of all points is theirs. */
  readonly edge: readonly Point[];
}

/** All points that hang together with this one, which are marked as seen. */
function patchFrom(start: number, map: Float32Array, seen: Uint8Array, width: number, height: number): Patch {
  const edge: Point[] = [];
  const open = [start];
  seen[start] = 1;
  let [count, sum] = [0, 0];
  const isInside = (x: number, y: number): boolean =>
    x >= 0 && x < width && y >= 0 && y < height && (map[y * width + x] ?? 0) > POINT;
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const [x, y] = [at % width, Math.floor(at / width)];
    count += 1;
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
  return { count, sum, edge };
}
