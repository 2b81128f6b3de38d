import { Tensor, type InferenceSession } from 'onnxruntime-web/wasm';
import type { SeenWords } from '../../facts';
import { canvasOf, nearest, type Pixels } from '../pixels';
import { textOf, type Character } from './characters';
import { planes, type Normal } from './colours';
import { linesInMap } from './lines-in-map';
import { cornersOf, type TurnedRect } from './turned-rect';

/** What words are read with. */
export interface Reader {
  /** Says where lines are. */
  readonly lines: InferenceSession;
  /** Says what stands in one. */
  readonly letters: InferenceSession;
  readonly characters: readonly Character[];
}

/** Longer side at which lines are looked for, pixels: at 960 it took half as long again and found no more (see the accuracy run). */
const LONGEST = 736;
/** More lines than this, the largest first, are a page of a book. */
const MOST_LINES = 40;
/** Less sure than this it is noise: bricks, leaves, the weave of a shirt. */
const SURE = 0.6;
/** Height at which a line is read, and the most of its length, pixels. */
const ROW = 48;
const MOST_ROW = 960;

/** As the models were trained: blue, green, red; for the lines by the statistics of ImageNet. */
const FOR_LINES: Normal = [
  { channel: 2, mean: 0.485, spread: 0.229 },
  { channel: 1, mean: 0.456, spread: 0.224 },
  { channel: 0, mean: 0.406, spread: 0.225 },
];
const FOR_LETTERS: Normal = [2, 1, 0].map((channel) => ({
  channel: channel as 0 | 1 | 2,
  mean: 0.5,
  spread: 0.5,
}));

/** The words in a picture (PP-OCRv4), from above to below. */
export async function findWords(reader: Reader, picture: Pixels): Promise<readonly SeenWords[]> {
  const found: SeenWords[] = [];
  for (const line of (await findLines(reader.lines, picture)).slice(0, MOST_LINES)) {
    const { text, sure } = await readLine(reader, picture, line);
    if (sure >= SURE && text.trim() !== '') found.push({ text: text.trim(), region: around(line, picture) });
  }
  return found.toSorted((one, other) => one.region.top - other.region.top);
}

async function findLines(session: InferenceSession, picture: Pixels): Promise<readonly TurnedRect[]> {
  const scale = Math.min(1, LONGEST / Math.max(picture.width, picture.height));
  // The model halves the picture five times.
  const [width, height] = [picture.width, picture.height].map(
    (side) => Math.max(1, Math.round((side * scale) / 32)) * 32,
  ) as [number, number];
  const canvas = canvasOf(width, height);
  canvas.drawImage(nearest(picture, scale), 0, 0, width, height);
  const input = planes(canvas.getImageData(0, 0, width, height), FOR_LINES);
  const map = await run(session, input, [1, 3, height, width]);
  const [across, down] = [picture.width / width, picture.height / height];
  return linesInMap(map.data as Float32Array, width, height).map((line) => ({
    ...line,
    x: line.x * across,
    y: line.y * down,
    // Both scales are all but the same: the sides were rounded to a multiple of 32.
    width: line.width * across,
    height: line.height * down,
  }));
}

async function readLine(
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
  const input = planes(canvas.getImageData(0, 0, width, ROW), FOR_LETTERS);
  const scores = await run(letters, input, [1, 3, ROW, width]);
  return textOf(scores.data as Float32Array, scores.dims[1] ?? 1, characters);
}

async function run(
  session: InferenceSession,
  input: Float32Array,
  shape: readonly number[],
): Promise<Tensor> {
  const [into = '', out = ''] = [session.inputNames[0], session.outputNames[0]];
  const results = await session.run({ [into]: new Tensor('float32', input, [...shape]) });
  return results[out] as Tensor;
}

function around(line: TurnedRect, { width, height }: Pixels): SeenWords['region'] {
  const corners = cornersOf(line);
  return {
    left: share(Math.min(...corners.map(({ x }) => x)), width),
    top: share(Math.min(...corners.map(({ y }) => y)), height),
    right: share(Math.max(...corners.map(({ x }) => x)), width),
    bottom: share(Math.max(...corners.map(({ y }) => y)), height),
  };
}

function share(place: number, all: number): number {
  return Math.min(1, Math.max(0, place / all));
}
