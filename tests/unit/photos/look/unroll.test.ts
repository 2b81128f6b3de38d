import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Arc } from '../../../../lib/photos/look/words/arc';
import type { Pixels } from '../../../../lib/photos/look/pixels';
import { unroll, type Strip } from '../../../../lib/photos/look/words/unroll';

interface Drawn {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}

/** A circle of letters 44 pixels high, so that a strip is as large as they are. */
const CIRCLE: Arc = { x: 300, y: 300, radius: 150, height: 44, towards: -Math.PI / 2 };

/** The strip as it was put on its canvas. */
let put: Drawn | undefined;

/** The grey of the picture at a place. */
let paint: (x: number, y: number) => number;

/** Stands in for the browser's canvas: what is drawn on it has in each place the grey of the place in the picture. */
function stubCanvas(): void {
  class Canvas {
    constructor(
      readonly width: number,
      readonly height: number,
    ) {}
    getContext() {
      let [left, top, scale] = [0, 0, 1];
      return {
        resetTransform() {},
        fillRect() {},
        drawImage(picture: Drawn, x: number, y: number, width: number) {
          [left, top, scale] = [x, y, width / picture.width];
        },
        getImageData(_x: number, _y: number, width: number, height: number): Drawn {
          const data = new Uint8ClampedArray(width * height * 4);
          for (let at = 0; at < width * height; at += 1) {
            const [x, y] = [at % width, Math.floor(at / width)];
            data.fill(paint((x - left) / scale, (y - top) / scale), at * 4, at * 4 + 4);
          }
          return { data, width, height };
        },
        putImageData(strip: Drawn) {
          put = strip;
        },
      };
    }
  }
  vi.stubGlobal('OffscreenCanvas', Canvas);
  vi.stubGlobal(
    'ImageData',
    class {
      readonly data: Uint8ClampedArray;
      constructor(
        readonly width: number,
        readonly height: number,
      ) {
        this.data = new Uint8ClampedArray(width * height * 4);
      }
    },
  );
}

function unrolled(arc: Arc): Strip {
  const strip = unroll({ width: 600, height: 600 } as Pixels, arc);
  if (!strip) throw new Error('It was not unrolled.');
  return strip;
}

/** The grey at a place of the strip. */
const grey = (x: number, y: number): number => put!.data[(y * put!.width + x) * 4]!;

beforeEach(() => {
  paint = () => 0;
  stubCanvas();
});
afterEach(() => vi.unstubAllGlobals());

describe('a place in the strip', () => {
  it('in its middle is the middle of the words on the circle', () => {
    const { picture, placeOf } = unrolled(CIRCLE);
    const place = placeOf({ x: picture.width / 2, y: 48 });
    expect(place.x).toBeCloseTo(300);
    expect(place.y).toBeCloseTo(150);
  });

  it.each([
    ['above, to the right and upwards', -Math.PI / 2, { x: 1, y: -1 }],
    [
      'below, to the right and upwards too: words there have their heads to the middle',
      Math.PI / 2,
      { x: 1, y: -1 },
    ],
  ])('%s of the circle’s middle', (_, towards, { x, y }) => {
    const { picture, placeOf } = unrolled({ ...CIRCLE, towards });
    const middle = placeOf({ x: picture.width / 2, y: 48 });
    const further = placeOf({ x: picture.width / 2 + 30, y: 48 });
    const higher = placeOf({ x: picture.width / 2, y: 20 });
    expect(Math.sign(further.x - middle.x)).toBe(x);
    expect(Math.sign(higher.y - middle.y)).toBe(y);
  });

  it('goes once all around', () => {
    const { picture, placeOf } = unrolled(CIRCLE);
    expect(picture.width).toBeGreaterThanOrEqual(2 * Math.PI * CIRCLE.radius);
    const [first, last] = [placeOf({ x: 0, y: 48 }), placeOf({ x: 2 * Math.PI * CIRCLE.radius, y: 48 })];
    expect(Math.hypot(first.x - last.x, first.y - last.y)).toBeLessThan(0.01);
  });
});

it('what is on the circle is in the strip, at the place that the strip says', () => {
  // The brighter the further to the right: a smooth picture, which no rounding changes much.
  paint = (x) => x / 3;
  const { picture, placeOf } = unrolled(CIRCLE);
  expect(picture.width % 32).toBe(0);
  for (const [x, y] of [
    [10, 10],
    [200, 48],
    [picture.width / 2, 90],
    [picture.width - 40, 30],
  ] as const)
    expect(Math.abs(grey(x, y) - placeOf({ x, y }).x / 3)).toBeLessThan(1.5);
});

it('a circle that is too large to be worth it is left', () => {
  expect(unroll({ width: 4000, height: 4000 } as Pixels, { ...CIRCLE, radius: 900 })).toBeUndefined();
  expect(unroll({ width: 4000, height: 4000 } as Pixels, { ...CIRCLE, radius: 700 })).toBeDefined();
});
