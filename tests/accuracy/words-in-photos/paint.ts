import { dice } from './dice';
import { panelOf } from './panels';
import type { Painting } from './painting';

/** Of the picture's longer side, as a phone's picture is sent; pixels. */
const LONGEST = 2016;

/** A picture as a JPEG, with words painted into it, if there are any. Runs in a page. */
export async function paint(picture: Blob, painting: Painting | undefined): Promise<Blob> {
  const bitmap = await createImageBitmap(picture);
  const scale = LONGEST / Math.max(bitmap.width, bitmap.height);
  const [width, height] = [Math.round(bitmap.width * scale), Math.round(bitmap.height * scale)];
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('There is no canvas.');
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, width, height);
  bitmap.close();
  if (painting) {
    const capital = painting.size * LONGEST;
    const panel = aslant(panelOf(painting, capital), painting.lean);
    context.save();
    putWithin(context, panel, painting);
    context.filter = `blur(${(painting.blur * capital).toFixed(1)}px)`;
    context.drawImage(panel, -panel.width / 2, -panel.height / 2);
    context.restore();
    addGrain(context, painting.seed);
  }
  return canvas.convertToBlob({ type: 'image/jpeg', quality: 0.8 });
}

/** Turned, and so that all of it is in the picture: smaller where it would not be, though nine tenths of the picture at most. */
function putWithin(
  context: OffscreenCanvasRenderingContext2D,
  panel: OffscreenCanvas,
  { x, y, turn }: Painting,
): void {
  const { width, height } = context.canvas;
  const [cos, sin] = [Math.abs(Math.cos(turn)), Math.abs(Math.sin(turn))];
  const [across, down] = [panel.width * cos + panel.height * sin, panel.width * sin + panel.height * cos];
  const scale = Math.min(1, (0.9 * width) / across, (0.9 * height) / down);
  context.translate(inside(x, width, across * scale), inside(y, height, down * scale));
  context.rotate(turn);
  context.scale(scale, scale);
}

/** @param share of the whole at which the middle of something is to be that takes so much */
function inside(share: number, whole: number, taken: number): number {
  return Math.min(whole - taken / 2, Math.max(taken / 2, share * whole));
}

/** Column by column, since a canvas has no perspective: what is further away is smaller, and stands closer together. */
function aslant(panel: OffscreenCanvas, lean: number): OffscreenCanvas {
  const { width, height } = panel;
  const sizes = Array.from({ length: width }, (_, column) => {
    const along = (lean >= 0 ? column : width - column) / width;
    return 1 / (1 + along * (1 / (1 - Math.abs(lean)) - 1));
  });
  const slanted = new OffscreenCanvas(Math.ceil(sizes.reduce((sum, size) => sum + size, 0)), height);
  const into = slanted.getContext('2d');
  let at = 0;
  sizes.forEach((size, column) => {
    into?.drawImage(panel, column, 0, 1, height, at, (height * (1 - size)) / 2, size + 0.6, height * size);
    at += size;
  });
  return slanted;
}

/** As of a small sensor indoors. */
function addGrain(context: OffscreenCanvasRenderingContext2D, seed: number): void {
  const roll = dice(seed);
  const { width, height } = context.canvas;
  const pixels = context.getImageData(0, 0, width, height);
  for (let at = 0; at < pixels.data.length; at += 4) {
    const grain = (roll() - 0.5) * 22;
    for (let colour = 0; colour < 3; colour += 1) pixels.data[at + colour]! += grain;
  }
  context.putImageData(pixels, 0, 0);
}
