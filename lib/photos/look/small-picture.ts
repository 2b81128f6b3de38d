import { decode, fitted } from './decode';
import type { Pixels } from './pixels';
import type { PictureTask } from './task';

/** Twice what the card has room for, for sharp screens. Pixels of the longer side. */
const LONGEST = 700;

/**
 * A picture that browsers cannot show, such as HEIC, or a frame of a film, as a small JPEG; undefined where it cannot be opened here
 * either.
 *
 * @param root address of the folder with the HEIC decoder, which ends in `/`
 */
export async function smallPicture(given: PictureTask['picture'], root: string): Promise<Blob | undefined> {
  try {
    const picture = given instanceof Blob ? await decode(given, root, LONGEST) : frameOf(given);
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    canvas.getContext('2d')?.drawImage(picture, 0, 0);
    if (picture instanceof ImageBitmap) picture.close();
    return await canvas.convertToBlob({ type: 'image/jpeg' });
  } catch {
    return undefined;
  }
}

function frameOf([frame]: readonly ImageBitmap[]): Pixels {
  if (!frame) throw new Error('There is no such frame.');
  return fitted(frame, LONGEST);
}
