/** A picture that can be drawn, of a known size in pixels. */
export type Pixels = ImageBitmap | OffscreenCanvas;

/** One canvas for each size that is asked for again and again. */
const canvases = new Map<string, OffscreenCanvasRenderingContext2D>();

/** A canvas of this size to draw on and read from, which is used again. Black. */
export function canvasOf(width: number, height: number): OffscreenCanvasRenderingContext2D {
  const size = `${width} ${height}`;
  let context = canvases.get(size);
  if (!context) {
    if (canvases.size > 8) canvases.clear();
    context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true }) ?? undefined;
    if (!context) throw new Error('There is no canvas.');
    canvases.set(size, context);
  }
  context.resetTransform();
  context.fillStyle = '#000';
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = 'high';
  return context;
}

/** Each picture's copies, each half as large as the one before. They go with the picture. */
const halves = new WeakMap<Pixels, Pixels[]>();

/**
 * The copy of a picture to draw from when it is to become smaller: by not more than half, since Firefox then leaves pixels out,
 * and small faces with them.
 *
 * @param scale by which it is to be drawn
 */
export function nearest(picture: Pixels, scale: number): Pixels {
  const copies = halves.get(picture) ?? [picture];
  halves.set(picture, copies);
  let shrunk = 1;
  let from = picture;
  for (let level = 1; scale <= shrunk / 2 && Math.min(from.width, from.height) > 1; level += 1) {
    shrunk /= 2;
    from = copies[level] ??= half(from);
  }
  return from;
}

function half(picture: Pixels): Pixels {
  const canvas = new OffscreenCanvas(Math.ceil(picture.width / 2), Math.ceil(picture.height / 2));
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas;
}
