/** Something that is done when its turn comes. */
export interface Turn {
  /** Those of the highest are done first, in the order in which they came. */
  readonly batch: number;
  /** Whether nobody waits for it any more: then it is left out. */
  readonly gone: () => boolean;
  /** Never rejects. */
  readonly work: () => Promise<void>;
}

/** Does one thing at a time: of what waits, the newest first, since that is what somebody looks at now. */
export class Turns {
  readonly #waiting = new Map<Turn, () => void>();
  #atWork = false;

  /** Resolves once it was done or left out. */
  take(turn: Turn): Promise<void> {
    return new Promise((done) => {
      this.#waiting.set(turn, done);
      if (!this.#atWork) void this.#goOn();
    });
  }

  async #goOn(): Promise<void> {
    this.#atWork = true;
    for (let turn = this.#next(); turn; turn = this.#next()) {
      const done = this.#waiting.get(turn);
      this.#waiting.delete(turn);
      if (!turn.gone()) await turn.work();
      done?.();
    }
    this.#atWork = false;
  }

  #next(): Turn | undefined {
    let next: Turn | undefined;
    for (const turn of this.#waiting.keys()) if (!next || turn.batch > next.batch) next = turn;
    return next;
  }
}
