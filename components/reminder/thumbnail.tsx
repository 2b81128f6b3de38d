import { useEffect, useRef, useState } from 'react';
import { wings } from '@/lib/compose/stage';
import type { Region } from '@/lib/photos/facts';
import { canBeOpened } from '@/lib/photos/look/dimensions';
import { countedWords, words } from '@/lib/words';

/** Drawn at twice its size on the page, for sharp screens. Pixels. */
const SIDE = 128;
/** The whole of a picture, where something in it is marked. */
const MOST = { width: 672, height: 400 };
/** Lines around what is marked: a dark one with a light one in it is seen on every picture. Pixels of the canvas. */
const LINES = [
  { width: 7, colour: '#1b1b1b' },
  { width: 3, colour: '#ffffff' },
];
/** So far from it stands the line around a face or words, which are not to be covered by their own mark. Pixels of the canvas. */
const CLEAR = 4;
/** The same for faces so small that the mark would be hard to see. */
const LEAST = 24;

/** Draws a picture on a canvas: the page's rules may forbid an image from a blob. */
async function draw(picture: Blob, canvas: HTMLCanvasElement, marks: readonly Region[]): Promise<void> {
  const frame = marks[0]?.frame;
  const bitmap = await (frame === undefined ? open(picture) : openedElsewhere(picture, frame));
  if (marks.length === 0) drawMiddle(bitmap, canvas);
  else drawMarked(bitmap, canvas, marks);
  bitmap.close();
}

async function open(picture: Blob): Promise<ImageBitmap> {
  // Browsers read all of a file that is none, however large.
  if (!(await canBeOpened(picture))) throw new Error('The picture is not opened.');
  return createImageBitmap(picture).catch(() => openedElsewhere(picture));
}

/** One that this browser does not know, such as HEIC, or a frame of a film is made a picture for it. */
async function openedElsewhere(picture: Blob, frame?: number): Promise<ImageBitmap> {
  const shown = await wings().showPhoto?.(picture, frame);
  if (!shown) throw new Error('The picture cannot be opened.');
  return createImageBitmap(shown);
}

/** The middle square of a picture. */
function drawMiddle(bitmap: ImageBitmap, canvas: HTMLCanvasElement): void {
  const side = Math.min(bitmap.width, bitmap.height);
  const left = (bitmap.width - side) / 2;
  const top = (bitmap.height - side) / 2;
  [canvas.width, canvas.height] = [SIDE, SIDE];
  canvas.getContext('2d')?.drawImage(bitmap, left, top, side, side, 0, 0, SIDE, SIDE);
}

/** The whole of a picture, with a box round each mark. */
function drawMarked(bitmap: ImageBitmap, canvas: HTMLCanvasElement, marks: readonly Region[]): void {
  const scale = Math.min(MOST.width / bitmap.width, MOST.height / bitmap.height);
  const [width, height] = [Math.round(bitmap.width * scale), Math.round(bitmap.height * scale)];
  [canvas.width, canvas.height] = [width, height];
  const context = canvas.getContext('2d');
  if (!context) return;
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, width, height);
  for (const { left, top, right, bottom } of marks) {
    const across = Math.max(LEAST, (right - left) * width + 2 * CLEAR);
    const down = Math.max(LEAST, (bottom - top) * height + 2 * CLEAR);
    const [x, y] = [((left + right) * width - across) / 2, ((top + bottom) * height - down) / 2];
    for (const line of LINES) {
      [context.lineWidth, context.strokeStyle] = [line.width, line.colour];
      context.strokeRect(x, y, across, down);
    }
  }
}

/** Of a film one frame is shown: that of what was seen first. */
function ofOneFrame(marks: readonly Region[]): readonly Region[] {
  return marks.filter(({ frame }) => frame === marks[0]?.frame);
}

interface Props {
  readonly picture: Blob;
  /** What is to be marked in it; then it is shown whole. */
  readonly marks: readonly Region[];
}

/** The picture that an item is about, small. Nothing where it cannot be shown: a video in which nothing was seen, or what is no picture. */
export function Thumbnail({ picture, marks }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [drawn, setDrawn] = useState(false);
  // The same marks come again and again, each time anew; to draw them anew would open the picture again.
  const places = JSON.stringify(ofOneFrame(marks));
  useEffect(() => {
    let wanted = true;
    const element = canvas.current;
    if (!element) return undefined;
    draw(picture, element, JSON.parse(places) as Region[]).then(
      () => wanted && setDrawn(true),
      () => wanted && setDrawn(false),
    );
    return () => {
      wanted = false;
    };
  }, [picture, places]);
  return (
    <canvas
      ref={canvas}
      className={marks.length > 0 ? 'thumbnail thumbnail-marked' : 'thumbnail'}
      width={SIDE}
      height={SIDE}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an <img> would need the page's leave to load a blob
      role="img"
      aria-label={
        marks.length > 0
          ? countedWords('reminderPictureMarked', ofOneFrame(marks).length)
          : words('reminderPicture')
      }
      hidden={!drawn}
    />
  );
}
