import { localPicturesIn } from '../sites/dom';
import type { Session } from './session';

/** As large as a picture is looked at. Pixels of the longer side. */
const LONGEST = 1920;

/** Pictures that a box shows though no file was seen coming: a chooser that never was in the page tells nobody. */
export class PicturesShown {
  readonly #known = new WeakSet<Element>();

  /** Hands over those that are new, as files; without what the camera wrote into them. */
  takeUp({ attachments, box }: Session, add: (file: File) => void): void {
    if (attachments.facts.length > 0) return;
    for (const shown of localPicturesIn(box.container)) {
      if (this.#known.has(shown)) continue;
      this.#known.add(shown);
      // What cannot be drawn is left alone.
      drawn(shown).then(add, () => {});
    }
  }
}

async function drawn(shown: HTMLImageElement): Promise<File> {
  await shown.decode();
  const { naturalWidth: width, naturalHeight: height } = shown;
  const scale = Math.min(1, LONGEST / Math.max(width, height));
  const canvas = new OffscreenCanvas(width * scale, height * scale);
  canvas.getContext('2d')?.drawImage(shown, 0, 0, canvas.width, canvas.height);
  const type = 'image/jpeg';
  return new File([await canvas.convertToBlob({ type })], '', { type });
}
