/** A stretch of a text that by its shape could be a secret or a personal detail. */
export interface Candidate<Kind extends string = string> {
  /** What reminder it would be. */
  readonly kind: Kind;
  /** Its tokens, from the first to the last. */
  readonly first: number;
  readonly last: number;
  /** UTF-16 offsets, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** What sort of thing it is by its shape, such as `digits`: the same words may speak for one and against another. */
  readonly form: string;
  /** More of its shape, such as `year`. */
  readonly shapes: readonly string[];
}
