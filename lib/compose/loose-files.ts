import { dialogAround, previewsIn, someDialog } from '../sites/dom';
import type { Box } from '../sites/site';
import { MOST_FILES } from './attachments';

/** Files that were chosen before their compose box was there, as on Instagram, where the words come last. */
export class LooseFiles {
  files: readonly File[] = [];
  /** In which the last of them were chosen. */
  dialog: Element | undefined;
  /** There was one in the page, at least. */
  #amid: Element | undefined;

  /** @param path of the event that brought them, innermost element first */
  keep(files: readonly File[], [target]: readonly Element[]): void {
    this.dialog = target && dialogAround(target);
    const amid = this.dialog ?? someDialog();
    // What was chosen while there was no dialog at all, as a cover photo is, has nothing to do with what is chosen in an empty one.
    const begins = amid && !this.#amid && previewsIn(amid).length === 0;
    const before = begins ? [] : this.files;
    this.#amid = amid;
    // Browsers tell twice of each.
    this.files = [...new Set([...before, ...files])].slice(-MOST_FILES);
  }

  /** All that belong to this post; the others, too, are forgotten. Those of no dialog do where it shows pictures. */
  take({ container }: Box): readonly File[] {
    const { files } = this;
    this.files = [];
    return this.dialog || previewsIn(container).length > 0 ? files : [];
  }
}
