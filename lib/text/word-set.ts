/** The words of a list. */
export interface WordSet extends Iterable<string> {
  has(word: string): boolean;
}

/** Taken apart when it is first asked for: there are hundreds of lists, and every page with a compose box loads them all. */
class LateWordSet implements WordSet {
  readonly #written: string;
  #words: ReadonlySet<string> | undefined;

  constructor(written: string) {
    this.#written = written;
  }

  has(word: string): boolean {
    return (this.#words ??= this.#read()).has(word);
  }

  [Symbol.iterator](): Iterator<string> {
    return (this.#words ??= this.#read()).values();
  }

  #read(): ReadonlySet<string> {
    return new Set(this.#written.split(' '));
  }
}

/** The words of a list that is written as a text, one space between them. */
export function wordSet(words: string): WordSet {
  return new LateWordSet(words);
}
