/** One word of a text: a run of letters, digits and the marks that belong inside words. */
export interface Word {
  /** UTF-16 offset of its first character in the original text. */
  readonly start: number;
  /** UTF-16 offset after its last character in the original text. */
  readonly end: number;
  /** Folded for comparing: see `fold`. */
  readonly folded: string;
  /** Whether the original starts with a capital letter. */
  readonly capital: boolean;
  /** `#` or `@` where it directly follows one, else the empty string. */
  readonly sigil: '' | '#' | '@';
}

/** A text made ready for the checks, with every word's place in the original. */
export interface Reading {
  readonly text: string;
  readonly words: readonly Word[];
}
