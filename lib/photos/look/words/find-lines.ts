import type { InferenceSession } from 'onnxruntime-web/wasm';
import { canvasOf, nearest, type Pixels } from '../pixels';
import { planes, type Normal } from './colours';
import { linesInMap, type Line } from './lines-in-map';
import { run } from './reader';

/** As the model was trained: blue, green, red, by the statistics of ImageNet. */
const NORMAL: Normal = [
  { channel: 2, mean: 0.485, spread: 0.229 },
  { channel: 1, mean: 0.456, spread: 0.224 },
  { channel: 0, mean: 0.406, spread: 0.225 },
];

/**
 * Where lines of words are in a picture, in its pixels, largest first.
 *
 * @param longest side at which it is looked at, pixels: it is made smaller where it is larger
 */
export async function findLines(
  session: InferenceSession,
  picture: Pixels,
  longest: number,
): Promise<readonly Line[]> {
  const scale = Math.min(1, longest / Math.max(picture.width, picture.height));
  // The model halves the picture five times.
  const [width, height] = [picture.width, picture.height].map(
    (side) => Math.max(1, Math.round((side * scale) / 32)) * 32,
  ) as [number, number];
  const canvas = canvasOf(width, height);
  canvas.drawImage(nearest(picture, scale), 0, 0, width, height);
  const input = planes(canvas.getImageData(0, 0, width, height), NORMAL);
  const map = await run(session, input, [1, 3, height, width]);
  return linesInMap(map.data as Float32Array, width, height).map((line) =>
    scaled(line, picture.width / width, picture.height / height),
  );
}

/** Both scales are all but the same: the sides were rounded to a multiple of 32. */
function scaled({ arc, ...line }: Line, across: number, down: number): Line {
  return {
    ...line,
    x: line.x * across,
    y: line.y * down,
    width: line.width * across,
    height: line.height * down,
    ...(arc && {
      arc: {
        ...arc,
        x: arc.x * across,
        y: arc.y * down,
        radius: arc.radius * across,
        height: arc.height * across,
      },
    }),
  };
}
