import { dialogAround, elementsOf, localAddressOf, previewsIn, someDialog } from '../sites/dom';
import type { LooseFiles } from './loose-files';
import { listenTo } from './page-events';

/** Before anything is done to what was chosen, or more is brought, there is one of these. */
const PRESSES = ['pointerdown', 'click', 'keydown', 'dragenter'];

/** Forgets loose files that the person takes out again, until the signal. Loaded late: it is for few pages. */
export function followLoose(loose: LooseFiles, signal: AbortSignal): void {
  const eye = new LooseEye(loose);
  for (const type of PRESSES) listenTo(type, signal, (event) => eye.pressed(elementsOf(event)));
}

/** A press on something that stands together with one preview alone, such as the cross on it. */
interface Press {
  readonly dialog: Element;
  readonly address: string;
  /** Of all previews in the dialog before the press. */
  readonly before: ReadonlySet<string>;
}

/**
 * Tells by the previews in a dialog which of the files that were chosen there were taken out again, each time that something is
 * pressed: what the press before has done can be seen then. Where it cannot be told which, every file stays.
 */
export class LooseEye {
  /** Under which the page shows each file, where that can be told. */
  readonly #addresses = new WeakMap<File, string>();
  #press: Press | undefined;
  /** The page has shown previews of them. */
  #shown = false;
  /** Those that were there when it did not any more. */
  #emptied: readonly File[] = [];

  constructor(private readonly loose: LooseFiles) {}

  /** @param path of the press, innermost element first */
  pressed(path: readonly Element[]): void {
    if (this.loose.files.length === 0) {
      this.#begin();
      return;
    }
    if (this.loose.dialog?.isConnected === false && !someDialog()) this.loose.files = [];
    else this.#judge();
    const dialog = path[0] && dialogAround(path[0]);
    if (!dialog) return;
    this.#noteEmpty(previewsIn(dialog).length === 0);
    this.#note(dialog, path.slice(0, path.indexOf(dialog) + 1));
  }

  /** Those of the last post have gone. */
  #begin(): void {
    this.#press = undefined;
    this.#shown = false;
    this.#emptied = [];
  }

  /** What the last press has done: its preview is gone, others stand, and none is new. One that was cropped is shown anew. */
  #judge(): void {
    const { dialog, address, before } = this.#press ?? {};
    this.#press = undefined;
    if (!dialog?.isConnected || !address || !before) return;
    const now = addressesIn(dialog);
    if (now.size === 0 || now.has(address) || [...now].some((other) => !before.has(other))) return;
    this.#forget(this.loose.files.filter((file) => this.#addresses.get(file) === address));
  }

  /** With the last preview gone the person may choose anew: what is then there takes the place of what was before. */
  #noteEmpty(isEmpty: boolean): void {
    if (isEmpty && this.#shown) this.#emptied = this.loose.files;
    if (isEmpty) return;
    this.#shown = true;
    if (this.loose.files.some((file) => !this.#emptied.includes(file))) this.#forget(this.#emptied);
    this.#emptied = [];
  }

  #note(dialog: Element, path: readonly Element[]): void {
    const around = path.map((element) => [...addressesIn(element)]);
    const several = around.find(({ length }) => length > 1);
    if (several) this.#tellWhose(several);
    const [address, other] = around.find(({ length }) => length > 0) ?? [];
    if (address && !other) this.#press = { dialog, address, before: addressesIn(dialog) };
  }

  /** Sites show previews in the order of their files, until the person changes it: those that were told before keep theirs. */
  #tellWhose(shown: readonly string[]): void {
    const { files } = this.loose;
    if (shown.length !== files.length) return;
    const told = new Set(files.map((file) => this.#addresses.get(file)));
    const free = shown.filter((address) => !told.has(address));
    const without = files.filter((file) => !shown.includes(this.#addresses.get(file) ?? ''));
    for (const [index, file] of without.entries()) this.#addresses.set(file, free[index] ?? '');
  }

  #forget(files: readonly File[]): void {
    this.loose.files = this.loose.files.filter((file) => !files.includes(file));
  }
}

function addressesIn(element: Element): ReadonlySet<string> {
  return new Set(previewsIn(element).flatMap((preview) => localAddressOf(preview) ?? []));
}
