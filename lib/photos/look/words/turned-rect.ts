export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle that may stand at an angle: its middle, and its sides along and across its direction. */
export interface TurnedRect {
  readonly x: number;
  readonly y: number;
  /** Along the direction in which it is read. */
  readonly width: number;
  readonly height: number;
  /** Of its direction, radians, clockwise from rightwards; between a quarter turn left and right of it at most. */
  readonly angle: number;
}

/** The smallest rectangle around points: one of its sides lies along a side of their hull. Undefined where they are in a line. */
export function smallestAround(points: readonly Point[]): TurnedRect | undefined {
  const hull = hullOf(points);
  let smallest: TurnedRect | undefined;
  if (hull.length < 3) return undefined;
  hull.forEach((from, index) => {
    const to = hull[(index + 1) % hull.length] as Point;
    const rect = alongSide(hull, Math.atan2(to.y - from.y, to.x - from.x));
    if (!smallest || rect.width * rect.height < smallest.width * smallest.height) smallest = rect;
  });
  return smallest && upright(smallest);
}

/** Its corners, from the left above where a reader begins, clockwise. */
export function cornersOf({ x, y, width, height, angle }: TurnedRect): readonly Point[] {
  const [along, across] = [width / 2, height / 2];
  return [
    [-along, -across],
    [along, -across],
    [along, across],
    [-along, across],
  ].map(([right = 0, down = 0]) => ({
    x: x + right * Math.cos(angle) - down * Math.sin(angle),
    y: y + right * Math.sin(angle) + down * Math.cos(angle),
  }));
}

function alongSide(points: readonly Point[], angle: number): TurnedRect {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const along = points.map(({ x, y }) => x * cos + y * sin);
  const across = points.map(({ x, y }) => -x * sin + y * cos);
  const [left, right] = [Math.min(...along), Math.max(...along)];
  const [top, bottom] = [Math.min(...across), Math.max(...across)];
  const [middle, down] = [(left + right) / 2, (top + bottom) / 2];
  return {
    x: middle * cos - down * sin,
    y: middle * sin + down * cos,
    // A pixel has a width of its own.
    width: right - left + 1,
    height: bottom - top + 1,
    angle,
  };
}

/** Turned by quarters until its direction is rightwards; and where it is much higher than wide, it is read downwards. */
function upright(rect: TurnedRect): TurnedRect {
  let { width, height, angle } = rect;
  const quarter = Math.PI / 2;
  while (angle > quarter / 2) [width, height, angle] = [height, width, angle - quarter];
  while (angle <= -quarter / 2) [width, height, angle] = [height, width, angle + quarter];
  if (height > width * 1.5) [width, height, angle] = [height, width, angle + quarter];
  return { ...rect, width, height, angle };
}

/** The points on the outside, around (Andrew's monotone chain). */
function hullOf(points: readonly Point[]): readonly Point[] {
  const sorted = points.toSorted((one, other) => one.x - other.x || one.y - other.y);
  const lower = chain(sorted);
  const upper = chain(sorted.toReversed());
  return [...lower.slice(0, -1), ...upper.slice(0, -1)];
}

function chain(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    for (;;) {
      const [before, last] = kept.slice(-2);
      if (!before || !last || turn(before, last, point) > 0) break;
      kept.pop();
    }
    kept.push(point);
  }
  return kept;
}

function turn(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}
