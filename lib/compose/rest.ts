/** One key changes a page several times within a few milliseconds: they are not worth a timer of their own. Milliseconds. */
const AT_ONCE = 20;

/** Tells when nothing has changed for a while. One timer at a time, however often a key makes it start afresh. */
export class Rest {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #changed = 0;

  /** @param quiet milliseconds without a change after which `onRest` is called */
  constructor(
    private readonly quiet: number,
    private readonly onRest: () => void,
  ) {}

  /** Something has changed just now. */
  changed(): void {
    this.#changed = performance.now();
    this.#timer ??= setTimeout(() => this.#look(), this.quiet);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #look(): void {
    const left = this.#changed + this.quiet - performance.now();
    this.#timer = left > AT_ONCE ? setTimeout(() => this.#look(), left) : undefined;
    if (!this.#timer) this.onRest();
  }
}
