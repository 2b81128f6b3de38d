import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arcOf } from '../../../../lib/photos/look/words/arc';
import { charactersOf, textOf } from '../../../../lib/photos/look/words/characters';
import { linesInMap } from '../../../../lib/photos/look/words/lines-in-map';
import { cornersOf, smallestAround } from '../../../../lib/photos/look/words/turned-rect';

const point = (x: number, y: number) => ({ x, y });

const steps = (...each: readonly number[]): Float32Array =>
  Float32Array.from(
    each.flatMap((likely) => Array.from({ length: 7 }, (_, at) => (at === likely ? 0.9 : 0.01))),
  );

describe('the smallest rectangle around points', () => {
  it('is read from left to right, or downwards where it is high', () => {
    const wide = smallestAround([point(0, 0), point(99, 0), point(99, 9), point(0, 9)])!;
    expect(wide).toMatchObject({ x: 49.5, y: 4.5, width: 100, height: 10 });
    expect(Math.abs(wide.angle)).toBeLessThan(1e-9);
    const high = smallestAround([point(0, 0), point(0, 99), point(9, 99), point(9, 0)])!;
    expect(high).toMatchObject({ width: 100, height: 10 });
    expect(high.angle).toBeCloseTo(Math.PI / 2);
  });

  it('holds every point, at whatever angle', () => {
    const points = fc.array(fc.record({ x: fc.nat(200), y: fc.nat(200) }), { minLength: 3, maxLength: 30 });
    fc.assert(
      fc.property(points, (given) => {
        const rect = smallestAround(given);
        if (!rect) return;
        for (const { x, y } of given) {
          const [right, down] = [x - rect.x, y - rect.y];
          const along = right * Math.cos(rect.angle) + down * Math.sin(rect.angle);
          const across = -right * Math.sin(rect.angle) + down * Math.cos(rect.angle);
          expect(Math.abs(along)).toBeLessThanOrEqual(rect.width / 2 + 1e-6);
          expect(Math.abs(across)).toBeLessThanOrEqual(rect.height / 2 + 1e-6);
        }
      }),
    );
  });

  it('is none around points in a line', () => {
    expect(smallestAround([point(0, 0), point(5, 5), point(9, 9)])).toBeUndefined();
  });

  it('has its corners where reading begins, then clockwise', () => {
    const corners = cornersOf({ x: 50, y: 50, width: 20, height: 10, angle: 0 });
    expect(corners).toEqual([point(40, 45), point(60, 45), point(60, 55), point(40, 55)]);
  });
});

describe('lines in a map', () => {
  const WIDTH = 64;
  const mapWith = (paint: (x: number, y: number) => number): Float32Array =>
    Float32Array.from({ length: WIDTH * WIDTH }, (_, at) => paint(at % WIDTH, Math.floor(at / WIDTH)));

  it('are found where points hang together, largest first, a little larger than their core', () => {
    const map = mapWith((x, y) => {
      if (x >= 10 && x < 50 && y >= 10 && y < 16) return 0.9;
      return x >= 10 && x < 30 && y >= 40 && y < 45 ? 0.8 : 0;
    });
    const [first, second, ...others] = linesInMap(map, WIDTH, WIDTH);
    expect(others).toEqual([]);
    expect(first).toMatchObject({ x: 29.5, y: 12.5 });
    expect(first!.width).toBeGreaterThan(40);
    expect(second).toMatchObject({ x: 19.5, y: 42 });
  });

  it('are neither specks nor faint', () => {
    expect(
      linesInMap(
        mapWith((x, y) => (x === 5 && y < 8 ? 1 : 0)),
        WIDTH,
        WIDTH,
      ),
    ).toEqual([]);
    expect(
      linesInMap(
        mapWith((x, y) => (y < 20 && x < 20 ? 0.35 : 0)),
        WIDTH,
        WIDTH,
      ),
    ).toEqual([]);
  });

  it('a map that is one patch takes no time', () => {
    expect(linesInMap(new Float32Array(736 * 736).fill(1), 736, 736)).toHaveLength(1);
  });
});

describe('letters along a line', () => {
  const characters = charactersOf('疗\nP\ne\na\nr\n');
  it('are the likeliest of each step, the same one again being the same letter', () => {
    // P, P, nothing, e, a, nothing, a space, r
    const said = textOf(steps(2, 2, 0, 3, 4, 0, 6, 5), 8, characters);
    expect(said.text).toBe('Pea r');
    expect(said.sure).toBeCloseTo(0.9);
    expect(textOf(steps(3, 0, 3), 3, characters).text).toBe('ee');
  });

  it('are never Chinese, which bricks and leaves look like', () => {
    expect(textOf(steps(1, 1, 1), 3, characters)).toMatchObject({ text: '' });
  });

  it('are none in nothing', () => {
    expect(textOf(steps(0, 0), 2, characters)).toEqual({ text: '', sure: 0 });
  });
});

/** Points of a band on a circle around (100, 100), from one angle to another. */
const band = (from: number, to: number, radius = 60, thickness = 10) => {
  const points: { x: number; y: number }[] = [];
  for (let y = 0; y < 220; y += 1)
    for (let x = 0; x < 220; x += 1) {
      const [right, down] = [x - 100, y - 100];
      const off = Math.abs(Math.hypot(right, down) - radius);
      const angle = Math.atan2(down, right);
      if (off <= thickness / 2 && angle >= from && angle <= to) points.push({ x, y });
    }
  return points;
};

describe('an arc', () => {
  it('is known with its circle, its height and where the words lie on it', () => {
    const arc = arcOf(band(-2.4, -0.8))!;
    expect(Math.hypot(arc.x - 100, arc.y - 100)).toBeLessThan(1);
    expect(arc.radius).toBeCloseTo(60, 0);
    expect(arc.height).toBeCloseTo(10, 0);
    expect(arc.towards).toBeCloseTo(-1.6, 1);
  });

  it('is known by a short piece of it as well', () => {
    const arc = arcOf(band(-2.05, -1.05))!;
    expect(Math.hypot(arc.x - 100, arc.y - 100)).toBeLessThan(6);
  });

  it.each([
    ['a straight band', Array.from({ length: 1400 }, (_, at) => point(at % 140, Math.floor(at / 140)))],
    ['a letter', band(-1.7, -1.5)],
    ['a disc', band(-Math.PI, Math.PI, 5, 20)],
    ['nothing', []],
  ])('is not %s', (_, points) => {
    expect(arcOf(points)).toBeUndefined();
  });

  it('stays with the line that it is in a map', () => {
    const map = new Float32Array(220 * 220);
    for (const { x, y } of band(-2.4, -0.8)) map[y * 220 + x] = 0.9;
    const [line] = linesInMap(map, 220, 220);
    expect(line?.arc?.radius).toBeCloseTo(60, 0);
    expect(line?.arc?.height).toBeGreaterThan(20);
  });
});
