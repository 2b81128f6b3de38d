import { elementsOf, fileInputOf } from '../sites/dom';
import type { HearChange } from './hear-page';

/**
 * File inputs that were opened. What is chosen in a shadow root, or after the input was taken out of the page, is told to the input
 * alone.
 */
export class Choosers {
  readonly #known = new WeakSet<Element>();

  /** @param chosen called with the input's path as it was when it was opened */
  constructor(
    private readonly hearChange: HearChange,
    private readonly chosen: (path: readonly Element[], files: FileList | null) => void,
  ) {}

  /** Something was clicked, by a person or by the page. */
  clicked(event: Event): void {
    const path = elementsOf(event);
    const input = fileInputOf(path);
    if (!input || this.#known.has(input)) return;
    this.#known.add(input);
    this.hearChange(() => this.chosen(path, input.files), input);
  }
}
