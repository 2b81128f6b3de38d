import { Gesture } from './gesture';
import { stop } from './page-events';
import { submissionOf, touches, type Submission } from './submission';
import type { Surroundings } from './surroundings';

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
    else if (!this.#gesture.isOpen(event)) this.#begin(event);
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
    this.#touched = touches(event) ? submission : undefined;
    return this.#touched ? this.hands.wouldHold(submission) : this.hands.decide(submission);
  }

  #goOn(event: Event): void {
    const lifted = event.type === 'pointerup' ? this.#touched : undefined;
    if (lifted && !this.hands.decide(lifted)) this.#gesture.letGo();
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
