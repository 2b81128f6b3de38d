import { canvasOf, nearest, type Pixels } from '../pixels';
import { textOf } from './characters';
import { planes, type Normal } from './colours';
import { run, type Reader } from './reader';
import type { TurnedRect } from './turned-rect';

/** Height at which a line is read, and the most of its length, pixels. */
const ROW = 48;
const MOST_ROW = 960;

/** As the model was trained: blue, green, red. */
const NORMAL: Normal = [2, 1, 0].map((channel) => ({
  channel: channel as 0 | 1 | 2,
  mean: 0.5,
  spread: 0.5,
}));

/** What stands in a line, and how sure that is: 0 to 1. */
export async function readLine(
  { letters, characters }: Reader,
  picture: Pixels,
  line: TurnedRect,
): Promise<{ text: string; sure: number }> {
  const scale = ROW / line.height;
  const width = Math.min(MOST_ROW, Math.max(16, Math.round(line.width * scale)));
  const canvas = canvasOf(width, ROW);
  // Turns the line level, and puts its middle in the middle.
  canvas.translate(width / 2, ROW / 2);
  canvas.scale(width / line.width, scale);
  canvas.rotate(-line.angle);
  canvas.translate(-line.x, -line.y);
  canvas.drawImage(nearest(picture, scale), 0, 0, picture.width, picture.height);
  const input = planes(canvas.getImageData(0, 0, width, ROW), NORMAL);
  const scores = await run(letters, input, [1, 3, ROW, width]);
  return textOf(scores.data as Float32Array, scores.dims[1] ?? 1, characters);
}
