import type { Span } from '../check';

/** A name in the draft, with every place where it stands. */
export interface NameSeen {
  /**
   * How it stands there and why it is believed. A first name alone: `rare` by itself, `first` as the draft is about school,
   * `pictured` with a picture from school, `beside` another pupil's whole name. `guess`: it is on no roster.
   */
  readonly kind: 'whole' | 'initial' | 'rare' | 'first' | 'pictured' | 'beside' | 'guess';
  readonly first: string;
  /** The same for every spelling; remembered only as a fingerprint. */
  readonly name: string;
  readonly spans: Span[];
}
