import type { KnownStretch } from './stretches';

/** Told of the number of each clue, and of the token where it stands, or of -1 where it is of the whole stretch; of some more than once. */
export type Tell = (clue: number, at: number) => void;

/** What speaks for or against something's being said in a stretch. */
export interface Clues<Known> {
  /** Tells those of the words of a stretch, from a token on that `changedFrom` gave or that is its first. */
  ofWords(stretch: KnownStretch<Known>, from: number, tell: Tell): void;
  /** The first token whose clues may be others than they were, where the words of both stretches are the same up to this one. */
  changedFrom(stretch: KnownStretch<Known>, before: KnownStretch<Known>, until: number): number;
  /** Tells all others. */
  ofRest(stretch: KnownStretch<Known>, tell: Tell): void;
}
