/** What of the reminder can be pressed: pill and card. */
const PRESSED = 'placed';
/** Put on the layer while a pointer is over one of them. */
const WITHIN_REACH = 'within-reach';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a finger is, or the mouse. */
function pointOf(event: Event): Point | undefined {
  const at = event instanceof PointerEvent ? event : (event as TouchEvent).changedTouches[0];
  return at && { x: at.clientX, y: at.clientY };
}

/**
 * Lets mouse and fingers get at pill and card only while one of them is there. For everything else they are not in the way:
 * a page that asks what stands at a point would else be told that something does, and so that something was found.
 */
export class WithinReach {
  readonly #done = new AbortController();
  readonly #drawn = new MutationObserver(() => this.#look());
  #last: Point | undefined;

  /** @param owns whether an event comes from within the reminder */
  constructor(
    private readonly layer: HTMLElement,
    private readonly owns: (event: Event) => boolean,
  ) {
    const options = { capture: true, passive: true, signal: this.#done.signal };
    window.addEventListener('pointermove', (event) => this.#follow(event), options);
    for (const type of ['pointerdown', 'pointerup', 'touchstart', 'touchend']) {
      window.addEventListener(type, (event) => this.#onPress(event), options);
    }
    // It may be drawn right under a mouse that stands still.
    this.#drawn.observe(layer, { childList: true, subtree: true, attributeFilter: ['style'] });
  }

  stop(): void {
    this.#done.abort();
    this.#drawn.disconnect();
  }

  #follow(event: Event): boolean {
    if (!event.isTrusted) return false;
    this.#last = pointOf(event);
    return this.#look();
  }

  /** A finger comes from nowhere: what it touches was settled before we heard of it, and the tap that follows is not. */
  #onPress(event: Event): void {
    if (this.#follow(event) && !this.owns(event)) event.stopImmediatePropagation();
  }

  #look(): boolean {
    const at = this.#last;
    const over =
      at !== undefined &&
      [...this.layer.getElementsByClassName(PRESSED)].some((element) => {
        const { left, top, right, bottom } = element.getBoundingClientRect();
        return at.x >= left && at.x <= right && at.y >= top && at.y <= bottom;
      });
    this.layer.classList.toggle(WITHIN_REACH, over);
    return over;
  }
}
