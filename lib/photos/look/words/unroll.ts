import { canvasOf, nearest, type Pixels } from '../pixels';
import type { Arc } from './arc';
import type { Point } from './turned-rect';

/** Height of the letters in a strip, and of the strip itself, pixels. */
const LETTERS = 44;
const STRIP = 96;
/** The most of a strip's length, where it is not the whole circle; and of the circle's width, which is as good as straight when it is larger. Pixels. */
const MOST_LENGTH = 1664;
const MOST_SIDE = 1600;

/** Words on a circle, straightened. */
export interface Strip {
  readonly picture: OffscreenCanvas;
  /** The place in the picture of one in the strip. */
  readonly placeOf: (place: Point) => Point;
}

/**
 * Unrolls a circle on which words stand, all around, since letters that stand apart were not found with the others: those above its middle are read with their feet to the middle, those below it with their heads.
 * Undefined where it is too large to be worth it.
 */
export function unroll(picture: Pixels, { x, y, radius, height, towards }: Arc): Strip | undefined {
  const scale = LETTERS / height;
  const far = radius + (STRIP / 2 / LETTERS) * height;
  const side = Math.ceil(2 * far * scale);
  if (side > MOST_SIDE) return undefined;
  const above = Math.sin(towards) <= 0;
  const width = Math.min(MOST_LENGTH, Math.ceil((2 * Math.PI * radius * scale) / 32) * 32);
  const placeOf = (place: Point): Point => {
    const along = (place.x - width / 2) / scale / radius;
    const out = (STRIP / 2 - place.y) / scale;
    const angle = towards + (above ? along : -along);
    const distance = radius + (above ? out : -out);
    return { x: x + distance * Math.cos(angle), y: y + distance * Math.sin(angle) };
  };
  const context = canvasOf(side, side);
  const [left, top] = [x - far, y - far];
  context.drawImage(
    nearest(picture, scale),
    -left * scale,
    -top * scale,
    picture.width * scale,
    picture.height * scale,
  );
  const from = context.getImageData(0, 0, side, side);
  const strip = new ImageData(width, STRIP);
  for (let row = 0; row < STRIP; row += 1)
    for (let column = 0; column < width; column += 1) {
      const place = placeOf({ x: column, y: row });
      copyPixel(from, (place.x - left) * scale, (place.y - top) * scale, strip, row * width + column);
    }
  const canvas = new OffscreenCanvas(width, STRIP);
  canvas.getContext('2d')?.putImageData(strip, 0, 0);
  return { picture: canvas, placeOf };
}

/** Between four pixels, each counts the more the nearer it is. */
function copyPixel(
  { data, width, height }: ImageData,
  x: number,
  y: number,
  into: ImageData,
  to: number,
): void {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) return;
  const [right, down] = [x - left, y - top];
  const at = (top * width + left) * 4;
  const below = at + width * 4;
  for (let colour = 0; colour < 3; colour += 1) {
    const above = (data[at + colour] ?? 0) * (1 - right) + (data[at + 4 + colour] ?? 0) * right;
    const under = (data[below + colour] ?? 0) * (1 - right) + (data[below + 4 + colour] ?? 0) * right;
    into.data[to * 4 + colour] = above * (1 - down) + under * down;
  }
  into.data[to * 4 + 3] = 255;
}
