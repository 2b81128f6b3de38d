/** Side of the square that the model looks at, pixels. */
export const SIDE = 256;

/** The grids of the model: cells on each side, and boxes for each cell (BlazeFace, the model for the back camera). */
const GRIDS = [
  { cells: 16, boxes: 2 },
  { cells: 8, boxes: 6 },
] as const;

/** Middle of each box that the model judges, in shares of the square, in the order of its results: x, y, x, y … */
export const ANCHORS: readonly number[] = GRIDS.flatMap(({ cells, boxes }) => {
  const middles: number[] = [];
  for (let y = 0; y < cells; y += 1)
    for (let x = 0; x < cells; x += 1)
      for (let box = 0; box < boxes; box += 1) middles.push((x + 0.5) / cells, (y + 0.5) / cells);
  return middles;
});
