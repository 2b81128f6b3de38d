/** A mouse press within this time of a held one is the rest of a double click; ms. Windows' own default. */
const DOUBLE_CLICK = 500;

/** Keys that make a click of their own on what has focus. */
const CLICKING: ReadonlySet<string> = new Set(['Enter', ' ']);

/**
 * One press is many events: pointer down, mouse down, up, click; or key down, key press, key up, click. When the first of
 * them is held, the site must see none of the others.
 */
export class Gesture {
  #pointer = false;
  #mouseAt = Number.NEGATIVE_INFINITY;
  #key: string | undefined;
  /** A held space bar or Enter may still make a click of its own after the key has come up. */
  #keyClick = false;

  /** No key is held, or goes on being held: a key that is pressed now is no more than itself. */
  get isIdle(): boolean {
    return this.#key === undefined && !this.#keyClick;
  }

  /** Whether this event is the rest of a press that was held. To be asked first, for every event of a press. */
  continues(event: Event): boolean {
    if (event instanceof KeyboardEvent) return this.#continuesKey(event);
    switch (event.type) {
      case 'pointerdown':
        this.#keyClick = false;
        this.#pointer = false;
        return false;
      case 'mousedown':
        // Only from here on does the browser say how many clicks it counts.
        this.#pointer ||= (event as MouseEvent).detail > 1 && this.#isSoon(event);
        return this.#pointer;
      case 'pointercancel':
        this.#pointer = false;
        return false;
      case 'click': {
        const held = this.#pointer || this.#keyClick;
        this.#pointer = false;
        this.#keyClick = false;
        return held;
      }
      default:
        return this.#pointer;
    }
  }

  /** It is not known yet whether this is a second press or the rest of a double click: the next events will tell. */
  isOpen(event: Event): boolean {
    return event.type === 'pointerdown' && this.#isSoon(event);
  }

  /** This key was pressed in the reminder: the site gets neither its repeating nor its release, should focus leave there. */
  keepIn({ key }: KeyboardEvent): void {
    this.#key = key;
  }

  /** This event began a press that is now held. */
  hold(event: Event): void {
    if (event instanceof KeyboardEvent) {
      this.#key = event.key;
      this.#keyClick = CLICKING.has(event.key);
    } else if (event.type === 'pointerdown') {
      this.#pointer = true;
      // Fingers do not double click: two taps are two presses.
      if ((event as PointerEvent).pointerType === 'mouse') this.#mouseAt = event.timeStamp;
    }
  }

  /** The press that was held is none, or is not to be held after all: the site gets what is left of it. */
  letGo(): void {
    this.#pointer = false;
  }

  #isSoon({ timeStamp }: Event): boolean {
    return timeStamp - this.#mouseAt < DOUBLE_CLICK;
  }

  #continuesKey({ type, key, repeat }: KeyboardEvent): boolean {
    // Such a key makes a click of its own. Any other says nothing of the mouse: the last letter typed often comes up after
    // the button of the mouse has gone down.
    if (type === 'keydown' && CLICKING.has(key)) this.#pointer = false;
    const held = this.#key !== undefined && (type === 'keypress' || key === this.#key);
    if (type === 'keyup' && held) this.#key = undefined;
    if (type !== 'keydown') return held;
    // A key that is kept down repeats itself; pressed anew it is another press.
    if (held && repeat) return true;
    this.#key = undefined;
    this.#keyClick = false;
    return false;
  }
}
