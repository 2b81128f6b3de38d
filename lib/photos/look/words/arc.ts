import type { Point } from './turned-rect';

/** Where words stand on a circle, as they do on the crest of a jumper. In pixels. */
export interface Arc {
  /** The circle's middle. */
  readonly x: number;
  readonly y: number;
  /** To the middle of the letters. */
  readonly radius: number;
  /** Of the letters. */
  readonly height: number;
  /** Direction in which the words lie from the middle of the circle, radians, clockwise from rightwards. */
  readonly towards: number;
}

/** Flatter than this it can be read as a straight line. Radians. */
const LEAST_SPAN = 0.6;
/** It rises at least by so much of its own thickness. */
const LEAST_RISE = 0.35;
/** So many times as large as its thickness its radius is at least. */
const LEAST_RADIUS = 1.5;
/** So much of the area between its two circles it fills. */
const LEAST_FILLED = 0.6;
/** Fewer points are a letter or two; more are no crest. */
const POINTS = { least: 120, most: 40_000 };

/** The arc that points which hang together are, if they are one (a circle through their middle). */
export function arcOf(points: readonly Point[]): Arc | undefined {
  if (points.length < POINTS.least || points.length > POINTS.most) return undefined;
  const circle = circleThrough(points);
  if (!circle) return undefined;
  const { x, y, middle } = circle;
  const radii = points.map((point) => Math.hypot(point.x - x, point.y - y));
  const radius = mean(radii);
  // Of a band that is filled evenly.
  const thickness = Math.sqrt(12 * mean(radii.map((one) => (one - radius) ** 2)));
  const towards = Math.atan2(middle.y - y, middle.x - x);
  const [first, last] = extent(points.map((point) => turnTo(Math.atan2(point.y - y, point.x - x) - towards)));
  const span = last - first;
  const rise = radius * (1 - Math.cos(Math.min(span, Math.PI) / 2));
  const isArc =
    span >= LEAST_SPAN &&
    rise >= LEAST_RISE * thickness &&
    radius >= LEAST_RADIUS * thickness &&
    points.length >= LEAST_FILLED * span * radius * thickness;
  return isArc ? { x, y, radius, height: thickness, towards } : undefined;
}

/** The middle of the circle, and of the points themselves: Taubin's fit, by Newton's method as N. Chernov writes it. */
function circleThrough(points: readonly Point[]): (Point & { readonly middle: Point }) | undefined {
  const middle = { x: mean(points.map(({ x }) => x)), y: mean(points.map(({ y }) => y)) };
  let [xx, xy, yy, xz, yz, zz] = [0, 0, 0, 0, 0, 0];
  for (const point of points) {
    const [x, y] = [point.x - middle.x, point.y - middle.y];
    const z = x * x + y * y;
    xx += (x * x) / points.length;
    xy += (x * y) / points.length;
    yy += (y * y) / points.length;
    xz += (x * z) / points.length;
    yz += (y * z) / points.length;
    zz += (z * z) / points.length;
  }
  const z = xx + yy;
  const covariance = xx * yy - xy * xy;
  const variance = zz - z * z;
  const a2 = 4 * covariance - 3 * z * z - zz;
  const a1 = variance * z + 4 * covariance * z - xz * xz - yz * yz;
  const a0 = xz * (xz * yy - yz * xy) + yz * (yz * xx - xz * xy) - variance * covariance;
  let root = 0;
  for (let step = 0; step < 20; step += 1) {
    const slope = a1 + root * (2 * a2 + root * 12 * z);
    root -= (a0 + root * (a1 + root * (a2 + root * 4 * z))) / slope;
  }
  const determinant = root * root - root * z + covariance;
  const right = (xz * (yy - root) - yz * xy) / determinant / 2;
  const down = (yz * (xx - root) - xz * xy) / determinant / 2;
  if (!Number.isFinite(right + down)) return undefined;
  return { x: middle.x + right, y: middle.y + down, middle };
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}

/** The same direction, between half a turn to the left and to the right. */
function turnTo(angle: number): number {
  return Math.atan2(Math.sin(angle), Math.cos(angle));
}

function extent(numbers: readonly number[]): readonly [number, number] {
  return numbers.reduce<[number, number]>(
    ([least, most], number) => [Math.min(least, number), Math.max(most, number)],
    [Infinity, -Infinity],
  );
}
