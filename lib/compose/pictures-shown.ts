import { localPicturesIn } from '../sites/dom';
import type { Session } from './session';

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
  const canvas = new OffscreenCanvas(shown.naturalWidth, shown.naturalHeight);
  canvas.getContext('2d')?.drawImage(shown, 0, 0);
  const type = 'image/jpeg';
  return new File([await canvas.convertToBlob({ type })], shown.src, { type });
}
