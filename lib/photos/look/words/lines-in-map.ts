import { arcOf, type Arc } from './arc';
import { patchesIn } from './patches';
import { smallestAround, type TurnedRect } from './turned-rect';

/** From here on a patch of points is a line, on average (PP-OCR's own). */
const PATCH = 0.5;
/** The model marks the core of a line: it reaches further by this much of its area over its outline (PP-OCR has 1.5 to 2). */
const REACH = 1.7;
/** Smaller patches are specks. Points, and points across. */
const LEAST = 12;
const LEAST_ACROSS = 3;

/** Where a line of words is. */
export interface Line extends TurnedRect {
  /** Where it is bent. */
  readonly arc?: Arc;
}

/**
 * The lines of words in a map of where words are (the last step of differentiable binarization, without its polygons), largest
 * first.
 *
 * @param map for each point, row by row, how likely it belongs to a line: 0 to 1
 */
export function linesInMap(map: Float32Array, width: number, height: number): readonly Line[] {
  return patchesIn(map, width, height)
    .flatMap(({ points, edge, sum }): Line[] => {
      if (points.length < LEAST || sum / points.length < PATCH) return [];
      const rect = smallestAround(edge);
      if (!rect || Math.min(rect.width, rect.height) < LEAST_ACROSS) return [];
      const arc = arcOf(points);
      const reach = REACH * ((rect.width * rect.height) / (rect.width + rect.height));
      return [
        {
          ...rect,
          width: rect.width + reach,
          height: rect.height + reach,
          // Of a long band the outline is twice its length.
          ...(arc && { arc: { ...arc, height: arc.height * (1 + REACH) } }),
        },
      ];
    })
    .toSorted((one, other) => other.width * other.height - one.width * one.height);
}
