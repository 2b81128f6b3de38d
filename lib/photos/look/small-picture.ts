import { decode } from './decode';

/** Twice what the card has room for, for sharp screens. Pixels of the longer side. */
const LONGEST = 700;

/**
 * A picture that browsers cannot show, such as HEIC, as a small JPEG; undefined where it cannot be opened here either.
 *
 * @param root address of the folder with the HEIC decoder, which ends in `/`
 */
export async function smallPicture(file: Blob, root: string): Promise<Blob | undefined> {
  try {
    const picture = await decode(file, root, LONGEST);
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    canvas.getContext('2d')?.drawImage(picture, 0, 0);
    if (picture instanceof ImageBitmap) picture.close();
    return await canvas.convertToBlob({ type: 'image/jpeg' });
  } catch {
    return undefined;
  }
}
