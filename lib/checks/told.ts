/** Which clues, by their numbers, have been told: each counts once. Kept and begun anew, since a new set for each sum would cost more than the sum. */
export class Told {
  readonly #rounds: Int32Array;
  #round = 0;

  /** @param size how many numbers there are */
  constructor(size: number) {
    this.#rounds = new Int32Array(size);
  }

  /** Forgets all. */
  begin(): void {
    this.#round += 1;
  }

  /** Whether this clue has a weight, and is told for the first time. */
  isNew(clue: number): boolean {
    if (clue < 0 || this.#rounds[clue] === this.#round) return false;
    this.#rounds[clue] = this.#round;
    return true;
  }
}
