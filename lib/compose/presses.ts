import { Gesture } from './gesture';
import { stop } from './page-events';
import { submissionOf, touches, type Submission } from './submission';
import type { Surroundings } from './surroundings';

/**
 * A press that begins so soon after one was held belongs to it: a double click, a second tap of a finger that is not quite sure.
 * Nobody has read the reminder by then. Windows' own time for a double click; ms.
 */
const TOO_SOON = 500;

interface Hands {
  /** Whether this press is held, on the draft as it stands at this instant. */
  readonly decide: (submission: Submission) => boolean;
  /** Whether it would be held. */
  readonly wouldHold: (submission: Submission) => boolean;
  /** A press goes on to the page, by this event. */
  readonly pass: (event: Event) => void;
}

/** The events of presses, with the mouse, a finger or the keyboard: those of one that is held go no further. */
export class Presses {
  readonly #gesture = new Gesture();
  /** When a press was held last, ms. */
  #heldAt = -TOO_SOON;
  /** What a finger is on. */
  #touched: Submission | undefined;

  constructor(
    private readonly around: Pick<Surroundings, 'site' | 'late'>,
    private readonly hands: Hands,
  ) {}

  /** No key is held: one that is pressed now is no more than itself. */
  get isIdle(): boolean {
    return this.#gesture.isIdle;
  }

  on(event: Event): void {
    // A press that the page makes up itself is no person's: were it held, a page could try names one after the other.
    if (!event.isTrusted) return;
    if (this.around.late.owns(event)) this.#onOwnKey(event);
    else if (this.#gesture.continues(event)) this.#goOn(event);
    else this.#begin(event);
  }

  #begin(event: Event): void {
    const own = event instanceof KeyboardEvent && this.around.late.key(event);
    const submission = own ? undefined : submissionOf(event, this.around.site);
    if (own || (submission && this.#isHeld(submission, event))) {
      this.#gesture.hold(event);
      stop(event);
    } else this.hands.pass(event);
  }

  /** A finger that comes down may be about to scroll: it presses only when it is lifted, and the page hears of neither. */
  #isHeld(submission: Submission, event: Event): boolean {
    this.#touched = undefined;
    if (event.timeStamp - this.#heldAt < TOO_SOON) return true;
    if (!touches(event)) return this.#decide(submission);
    this.#touched = submission;
    return this.hands.wouldHold(submission);
  }

  #decide(submission: Submission): boolean {
    const isHeld = this.hands.decide(submission);
    if (isHeld) this.#heldAt = performance.now();
    return isHeld;
  }

  #goOn(event: Event): void {
    const lifted = event.type === 'pointerup' ? this.#touched : undefined;
    if (lifted && !this.#decide(lifted)) this.#gesture.letGo();
    else stop(event);
  }

  /** Keys pressed in the card never reach the site, whose shortcuts are single letters; what they do in the card goes on. */
  #onOwnKey(event: Event): void {
    if (!(event instanceof KeyboardEvent)) return;
    event.stopImmediatePropagation();
    if (this.around.late.key(event)) event.preventDefault();
    if (event.type === 'keydown') this.#gesture.keepIn(event);
  }
}
