import { elementsOf, isEditable } from '../sites/dom';

/** So long after a key a click may be the key's own; ms. */
const SOON = 500;

/** Keys that make a click of their own on what has focus. */
const CLICKING: ReadonlySet<string> = new Set(['Enter', ' ']);

/**
 * One press is many events: pointer down, mouse down, up, click; or key down, key press, key up, click. When the first of
 * them is held, the site must see none of the others.
 */
export class Gesture {
  #pointer = false;
  #key: string | undefined;
  /**
   * When a held space bar or Enter was last heard of, ms, while it may still make a click of its own: on a control, at once or as
   * it comes up. Not every browser has it do so.
   */
  #keyAt: number | undefined;

  /** No key is held, or goes on being held: a key that is pressed now is no more than itself. */
  get isIdle(): boolean {
    return this.#key === undefined && this.#keyAt === undefined;
  }

  /** Whether this event is the rest of a press that was held. To be asked first, for every event of a press. */
  continues(event: Event): boolean {
    if (event instanceof KeyboardEvent) return this.#continuesKey(event);
    switch (event.type) {
      case 'pointerdown':
        this.#keyAt = undefined;
        this.#pointer = false;
        return false;
      case 'pointercancel':
        this.#pointer = false;
        return false;
      case 'click': {
        const held = this.#pointer || isSoon(event, this.#keyAt);
        this.#pointer = false;
        this.#keyAt = undefined;
        return held;
      }
      default:
        return this.#pointer;
    }
  }

  /** This key was pressed in the reminder: the site gets neither its repeating nor its release, should focus leave there. */
  keepIn({ key }: KeyboardEvent): void {
    this.#key = key;
  }

  /** This event began a press that is now held. */
  hold(event: Event): void {
    if (event instanceof KeyboardEvent) {
      this.#key = event.key;
      this.#keyAt =
        CLICKING.has(event.key) && !elementsOf(event).some(isEditable) ? event.timeStamp : undefined;
    } else if (event.type === 'pointerdown') this.#pointer = true;
  }

  /** The press that was held is none, or is not to be held after all: the site gets what is left of it. */
  letGo(): void {
    this.#pointer = false;
  }

  #continuesKey({ type, key, repeat, timeStamp }: KeyboardEvent): boolean {
    // Such a key makes a click of its own. Any other says nothing of the mouse: the last letter typed often comes up after
    // the button of the mouse has gone down.
    if (type === 'keydown' && CLICKING.has(key)) this.#pointer = false;
    const held = this.#key !== undefined && (type === 'keypress' || key === this.#key);
    if (held) this.#keyAt &&= timeStamp;
    if (type === 'keyup' && held) this.#key = undefined;
    if (type !== 'keydown') return held;
    // A key that is kept down repeats itself; pressed anew it is another press.
    if (held && repeat) return true;
    this.#key = undefined;
    this.#keyAt = undefined;
    return false;
  }
}

function isSoon({ timeStamp }: Event, after: number | undefined): boolean {
  return after !== undefined && timeStamp - after < SOON;
}
