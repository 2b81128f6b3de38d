/**
 * Quiet after the last change before the draft is checked, or up to `AT_ONCE` less, ms. Reminders shall be there 300 ms after the last
 * key; and whoever types well writes on within it, so that not every letter of a word is checked.
 */
const QUIET = 150;
/** One key changes a page several times within a few milliseconds: they are not worth a timer of their own. Milliseconds. */
const AT_ONCE = 20;

/**
 * Tells when nothing has changed for a while. Each key puts the timer off: one that went off amid typing, only to find that it is too
 * early, would wake a page that has been still for a moment, which costs it ten times as much.
 */
export class Rest {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #since = 0;

  constructor(private readonly onRest: () => void) {}

  /** Something has changed just now. */
  changed(): void {
    const now = performance.now();
    if (this.#timer !== undefined && now - this.#since < AT_ONCE) return;
    clearTimeout(this.#timer);
    this.#since = now;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.onRest();
    }, QUIET);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
