import { dialogAround } from '../sites/dom';
import { MOST_FILES } from './attachments';

/** Files that were chosen before their compose box was there, as on Instagram, where the words come last. */
export class LooseFiles {
  files: readonly File[] = [];
  /** In which the last of them were chosen. */
  dialog: Element | undefined;

  /** @param path of the event that brought them, innermost element first */
  keep(files: readonly File[], [target]: readonly Element[]): void {
    // Browsers tell twice of each.
    this.files = [...new Set([...this.files, ...files])].slice(-MOST_FILES);
    this.dialog = target && dialogAround(target);
  }

  /** All of them, once. */
  take(): readonly File[] {
    const { files } = this;
    this.files = [];
    return files;
  }
}
