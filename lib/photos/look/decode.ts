import { bytesOf, latin1 } from '../metadata/boxes';
import { decodeHeif } from './heif';
import { canBeOpened } from './dimensions';
import { nearest, type Pixels } from './pixels';

/** Larger pictures are made smaller first: faces and words that a person notices are still there. Pixels of the longer side. */
const LONGEST = 1920;

/**
 * Opens a picture for looking at it, upright as its metadata says, and not larger than is needed.
 *
 * @param root address of the folder with the HEIC decoder, which ends in `/`
 * @param longest of its sides at most, pixels
 * @throws where it is no picture that can be opened, or one that is too large
 */
export async function decode(file: Blob, root: string, longest = LONGEST): Promise<Pixels> {
  if (!(await canBeOpened(file))) throw new Error('The picture is not opened.');
  return fitted(await open(file, root), longest);
}

/** The same picture, made smaller where it is too large. The one given is closed. */
export function fitted(picture: ImageBitmap, longest = LONGEST): Pixels {
  const scale = longest / Math.max(picture.width, picture.height);
  if (scale >= 1) return picture;
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(picture.width * scale)),
    Math.max(1, Math.round(picture.height * scale)),
  );
  const context = canvas.getContext('2d');
  if (!context) throw new Error('There is no canvas.');
  context.drawImage(nearest(picture, scale), 0, 0, canvas.width, canvas.height);
  picture.close();
  return canvas;
}

async function open(file: Blob, root: string): Promise<ImageBitmap> {
  try {
    return await createImageBitmap(file);
  } catch (fault) {
    // Safari alone opens HEIC by itself.
    if (!/^ftyp(?:hei|hev|mif1|msf1)/.test(latin1(await bytesOf(file, 4, 12), 0, 8))) throw fault;
    return decodeHeif(await file.arrayBuffer(), root);
  }
}
