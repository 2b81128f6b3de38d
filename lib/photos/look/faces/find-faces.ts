import { Tensor, type InferenceSession } from 'onnxruntime-web/wasm';
import type { Region } from '../../facts';
import { canvasOf, nearest, type Pixels } from '../pixels';
import { ANCHORS, SIDE } from './anchors';
import { likeliest, type Candidate } from './overlap';

/** From here on it is a face: below, animals and curtains begin to look like one (see the part for photos of the accuracy run). */
const SURE = 0.8;

/** A square of the picture, in its pixels; it may reach over the picture's edges. */
interface Window {
  readonly left: number;
  readonly top: number;
  readonly side: number;
}

/**
 * The faces in a picture: looked for in the whole of it and, where there is none, in four parts of it that overlap, in which small
 * faces are twice as large.
 *
 * @returns where they are, largest first
 */
export async function findFaces(session: InferenceSession, picture: Pixels): Promise<readonly Region[]> {
  const { width, height } = picture;
  let found = await facesIn(session, picture, [whole(picture)]);
  if (found.length === 0) found = await facesIn(session, picture, parts(picture));
  return found
    .toSorted((one, other) => other.right - other.left - (one.right - one.left))
    .map(({ left, top, right, bottom }) => ({
      left: within(left / width),
      top: within(top / height),
      right: within(right / width),
      bottom: within(bottom / height),
    }));
}

async function facesIn(
  session: InferenceSession,
  picture: Pixels,
  windows: readonly Window[],
): Promise<readonly Candidate[]> {
  const found: Candidate[] = [];
  for (const window of windows) found.push(...(await candidatesIn(session, picture, window)));
  return likeliest(found);
}

async function candidatesIn(
  session: InferenceSession,
  picture: Pixels,
  { left, top, side }: Window,
): Promise<readonly Candidate[]> {
  const canvas = canvasOf(SIDE, SIDE);
  const scale = SIDE / side;
  const from = nearest(picture, scale);
  canvas.drawImage(from, -left * scale, -top * scale, picture.width * scale, picture.height * scale);
  const { data } = canvas.getImageData(0, 0, SIDE, SIDE);
  const input = new Float32Array(SIDE * SIDE * 3);
  for (let at = 0, to = 0; at < data.length; at += 4)
    for (let colour = 0; colour < 3; colour += 1, to += 1) input[to] = (data[at + colour] ?? 0) / 127.5 - 1;
  const results = await session.run({ input: new Tensor('float32', input, [1, SIDE, SIDE, 3]) });
  const likelihoods = joined(results['Identity'], results['Identity_1']);
  const boxes = joined(results['Identity_2'], results['Identity_3']);
  return likelihoods.flatMap((raw, index): Candidate[] => {
    const likelihood = 1 / (1 + Math.exp(-raw));
    if (likelihood < SURE) return [];
    // Of 16 numbers the first four are the middle, from the anchor, and the size; the others are eyes, nose, mouth and ears.
    const [x = 0, y = 0, width = 0, height = 0] = boxes.slice(index * 16, index * 16 + 4);
    const middleX = left + (x / SIDE + (ANCHORS[index * 2] ?? 0)) * side;
    const middleY = top + (y / SIDE + (ANCHORS[index * 2 + 1] ?? 0)) * side;
    const halfWidth = ((width / SIDE) * side) / 2;
    const halfHeight = ((height / SIDE) * side) / 2;
    return [
      {
        left: middleX - halfWidth,
        top: middleY - halfHeight,
        right: middleX + halfWidth,
        bottom: middleY + halfHeight,
        likelihood,
      },
    ];
  });
}

function joined(...results: readonly (Tensor | undefined)[]): number[] {
  return results.flatMap((result) => [...((result?.data as Float32Array | undefined) ?? [])]);
}

function whole({ width, height }: Pixels): Window {
  const side = Math.max(width, height);
  return { side, left: (width - side) / 2, top: (height - side) / 2 };
}

/** Squares of five eighths of the longer side, with at least a fifth of each shared with the next. */
function parts({ width, height }: Pixels): readonly Window[] {
  const side = (Math.max(width, height) / 2) * 1.25;
  return starts(height, side).flatMap((top) => starts(width, side).map((left) => ({ side, left, top })));
}

function starts(length: number, side: number): readonly number[] {
  const count = Math.max(1, Math.ceil((length - side * 0.2) / (side * 0.8)));
  if (count === 1) return [(length - side) / 2];
  return Array.from({ length: count }, (_, index) => (index * (length - side)) / (count - 1));
}

function within(share: number): number {
  return Math.min(1, Math.max(0, share));
}
