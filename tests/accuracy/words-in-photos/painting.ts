/** Words that are painted into a picture as if they had stood there, so plain that a person reads them at a glance. */
export interface Painting {
  readonly kind: Kind;
  readonly lines: readonly string[];
  /** A family that the browser finds on this machine, and its style, as CSS writes fonts: `bold`, `italic`. */
  readonly family: string;
  readonly style: string;
  readonly ink: string;
  readonly ground: string;
  /** Height of the capitals of the first line, in shares of the picture's longer side. */
  readonly size: number;
  /** Radians, clockwise. */
  readonly turn: number;
  /** By so much of its height the right side is smaller, as it is further away; negative: the left side. */
  readonly lean: number;
  /** Middle of it, in shares of the picture's width and height. */
  readonly x: number;
  readonly y: number;
  /** Blur, in shares of the height of the capitals. */
  readonly blur: number;
  /** For the grain of the picture. */
  readonly seed: number;
}

export const KINDS = ['sign', 'board', 'certificate', 'screen', 'hoodie', 'crest', 'lanyard'] as const;
export type Kind = (typeof KINDS)[number];
