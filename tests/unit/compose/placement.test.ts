import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlap, placeBeside, type Size, type Spot } from '@/lib/compose/placement';
import type { Rect } from '@/lib/compose/stage';

const rect = (left: number, top: number, right: number, bottom: number): Rect => ({
  left,
  top,
  right,
  bottom,
});
const rectOf = ({ left, top, width, height }: Spot): Rect => rect(left, top, left + width, top + height);

const anyRect = fc
  .record({
    left: fc.integer({ min: -200, max: 1400 }),
    top: fc.integer({ min: -200, max: 1000 }),
    width: fc.integer({ min: 1, max: 1200 }),
    height: fc.integer({ min: 1, max: 900 }),
  })
  .map(({ left, top, width, height }) => rect(left, top, left + width, top + height));

const anyWish = fc
  .record({
    across: fc.integer({ min: 200, max: 1600 }),
    down: fc.integer({ min: 150, max: 1200 }),
    box: anyRect,
    keepClear: fc.array(anyRect, { maxLength: 4 }),
    wanted: fc.record({
      width: fc.integer({ min: 60, max: 400 }),
      height: fc.integer({ min: 40, max: 700 }),
    }),
    margin: fc.integer({ min: 0, max: 12 }),
    previous: fc.constantFrom(undefined, 'right', 'left', 'below', 'above', 'inside'),
  })
  .map(({ across, down, previous, ...rest }) => ({
    ...rest,
    ...(previous && { previous }),
    least: { width: Math.min(rest.wanted.width, 180), height: Math.min(rest.wanted.height, 120) },
    viewport: rect(0, 0, across, down),
  }));

/** Another way to find out: whatever fits somewhere also fits when pushed left and up against something. */
function fitsSomewhere(least: Size, viewport: Rect, keepClear: readonly Rect[]): boolean {
  const lefts = [0, ...keepClear.map(({ right }) => right)];
  const tops = [0, ...keepClear.map(({ bottom }) => bottom)];
  return lefts.some((left) =>
    tops.some((top) => {
      const spot = rect(left, top, left + least.width, top + least.height);
      const inside = left >= 0 && top >= 0 && spot.right <= viewport.right && spot.bottom <= viewport.bottom;
      return inside && keepClear.every((other) => overlap(spot, other) === 0);
    }),
  );
}

describe('where the reminder stands', () => {
  it('is always inside the viewport and never larger than wanted', () => {
    fc.assert(
      fc.property(anyWish, (wish) => {
        const spot = placeBeside(wish);
        expect(spot.left).toBeGreaterThanOrEqual(0);
        expect(spot.top).toBeGreaterThanOrEqual(0);
        expect(spot.left + spot.width).toBeLessThanOrEqual(wish.viewport.right);
        expect(spot.top + spot.height).toBeLessThanOrEqual(wish.viewport.bottom);
        expect(spot.width).toBeLessThanOrEqual(wish.wanted.width);
        expect(spot.height).toBeLessThanOrEqual(wish.wanted.height);
      }),
      { numRuns: 1000 },
    );
  });

  it('covers nothing that must be kept clear wherever there is a free place', () => {
    fc.assert(
      fc.property(anyWish, (wish) => {
        fc.pre(fitsSomewhere(wish.least, wish.viewport, wish.keepClear));
        const spot = rectOf(placeBeside(wish));
        for (const other of wish.keepClear) expect(overlap(spot, other)).toBe(0);
      }),
      { numRuns: 1000 },
    );
  });

  it('is never smaller than the least size that is of use', () => {
    fc.assert(
      fc.property(anyWish, (wish) => {
        const spot = placeBeside(wish);
        expect(spot.width).toBeGreaterThanOrEqual(Math.min(wish.least.width, wish.viewport.right));
        expect(spot.height).toBeGreaterThanOrEqual(Math.min(wish.least.height, wish.viewport.bottom));
      }),
      { numRuns: 1000 },
    );
  });

  const card = { wanted: { width: 352, height: 400 }, least: { width: 240, height: 140 }, margin: 8 };
  const desktop = rect(0, 0, 1280, 800);

  it('stands to the right of a dialog in a wide window', () => {
    const box = rect(390, 150, 890, 650);
    const keepClear = [rect(406, 240, 874, 500), rect(406, 596, 874, 632)];
    expect(placeBeside({ ...card, viewport: desktop, box, keepClear })).toMatchObject({
      side: 'right',
      left: 898,
      top: 150,
    });
  });

  it('stands to the left where the box is at the right edge', () => {
    const box = rect(780, 150, 1270, 650);
    expect(placeBeside({ ...card, viewport: desktop, box, keepClear: [box] }).side).toBe('left');
  });

  it('takes the strip under the editor in a narrow window, made smaller', () => {
    const viewport = rect(0, 0, 360, 640);
    const keepClear = [rect(8, 60, 352, 340), rect(280, 8, 352, 44)];
    const spot = placeBeside({ ...card, viewport, box: viewport, keepClear });
    expect(spot.width).toBeGreaterThan(330);
    expect(spot.top).toBeGreaterThanOrEqual(348);
    expect(spot.top + spot.height).toBe(632);
  });

  it('goes under a dialog rather than over its top, where there is more room', () => {
    const viewport = rect(0, 0, 360, 740);
    const box = rect(16, 251, 344, 489);
    const keepClear = [rect(26, 320, 334, 420), rect(270, 430, 334, 464)];
    const wanted = { width: 344, height: 620 };
    expect(placeBeside({ ...card, wanted, viewport, box, keepClear }).top).toBeGreaterThan(464);
  });

  it('goes under a box rather than over it when it is tall enough there, however long the list is', () => {
    const viewport = rect(0, 0, 1100, 1100);
    const box = rect(250, 70, 850, 393);
    const keepClear = [rect(266, 86, 834, 146), rect(772, 339, 833, 373)];
    const wish = { ...card, wanted: { width: 368, height: 1400 }, viewport, box, keepClear };
    expect(placeBeside(wish)).toMatchObject({ left: 250, top: 381 });
  });

  it('goes under a dialog, in line with it, rather than half out of its corner', () => {
    const viewport = rect(0, 0, 1100, 850);
    const box = rect(270, 48, 830, 387);
    const keepClear = [rect(286, 256, 814, 322), rect(740, 72, 814, 106)];
    const wish = { ...card, wanted: { width: 368, height: 800 }, viewport, box, keepClear };
    expect(placeBeside(wish)).toMatchObject({ left: 270, top: 330 });
  });

  it('stays on its side when another becomes a little better', () => {
    const box = rect(400, 100, 800, 400);
    const wish = { ...card, wanted: { width: 352, height: 300 }, viewport: desktop, box, keepClear: [box] };
    expect(placeBeside(wish).side).toBe('right');
    expect(placeBeside({ ...wish, previous: 'left' }).side).toBe('left');
  });

  it('covers as little as it can where the editor fills the window', () => {
    const viewport = rect(0, 0, 320, 200);
    const spot = placeBeside({ ...card, viewport, box: viewport, keepClear: [rect(0, 0, 320, 150)] });
    expect(spot.top + spot.height).toBe(200);
  });
});
