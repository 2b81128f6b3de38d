import { numberOf } from './words-in-photos/dice';

/** Thresholds and sizes may be chosen on the pictures of one half; what the other one says is no promise that was fitted to it. */
export const HALVES = ['tuning', 'unseen'] as const;

export type Half = (typeof HALVES)[number];

/** In which half a picture is, by its name. */
export function halfOf(name: string): Half {
  return numberOf(name) % 2 === 0 ? 'tuning' : 'unseen';
}
