import type { Box } from '../sites/site';

/**
 * Watches the one compose box that is being looked at, and nothing else of the page: rich editors change their text without
 * an input event, and a box can grow, move or go without any event at all.
 */
export class ObservedBox {
  readonly #mutations: MutationObserver;
  readonly #sizes: ResizeObserver;
  #elements: readonly Element[] = [];

  constructor(onText: () => void, onSize: () => void) {
    this.#mutations = new MutationObserver(onText);
    this.#sizes = new ResizeObserver(onSize);
  }

  /** Turns to this box; costs nothing where it is the same one. */
  observe({ editors, container }: Box): void {
    const elements = [...editors, container];
    if (elements.length === this.#elements.length && elements.every((it) => this.#elements.includes(it)))
      return;
    this.stop();
    this.#elements = elements;
    for (const editor of editors) {
      this.#mutations.observe(editor, { childList: true, characterData: true, subtree: true });
    }
    for (const element of elements) this.#sizes.observe(element);
  }

  stop(): void {
    this.#mutations.disconnect();
    this.#sizes.disconnect();
    this.#elements = [];
  }
}
