import { useEffect, useRef, useState } from 'react';
import { words } from '@/lib/words';

/** Drawn at twice its size on the page, for sharp screens. Pixels. */
const SIDE = 128;

/** Draws the middle square of a picture. On a canvas: the page's rules may forbid an image from a blob. */
async function draw(picture: Blob, canvas: HTMLCanvasElement): Promise<void> {
  const bitmap = await createImageBitmap(picture);
  const side = Math.min(bitmap.width, bitmap.height);
  const left = (bitmap.width - side) / 2;
  const top = (bitmap.height - side) / 2;
  canvas.getContext('2d')?.drawImage(bitmap, left, top, side, side, 0, 0, SIDE, SIDE);
  bitmap.close();
}

/** The picture that an item is about, small. Nothing where the browser cannot show it: a video, or a format that it does not know. */
export function Thumbnail({ picture }: { readonly picture: Blob }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [drawn, setDrawn] = useState(false);
  useEffect(() => {
    let wanted = true;
    const element = canvas.current;
    if (!element) return undefined;
    draw(picture, element).then(
      () => wanted && setDrawn(true),
      () => wanted && setDrawn(false),
    );
    return () => {
      wanted = false;
    };
  }, [picture]);
  return (
    <canvas
      ref={canvas}
      className="thumbnail"
      width={SIDE}
      height={SIDE}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an <img> would need the page's leave to load a blob
      role="img"
      aria-label={words('reminderPicture')}
      hidden={!drawn}
    />
  );
}
