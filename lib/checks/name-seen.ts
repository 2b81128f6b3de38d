import type { Span } from './check';

/** A name in the draft, with every place where it stands. */
export interface NameSeen {
  readonly kind: 'whole' | 'initial' | 'rare' | 'first' | 'guess';
  readonly first: string;
  /** The same for every spelling; remembered only as a fingerprint. */
  readonly name: string;
  readonly spans: Span[];
}
