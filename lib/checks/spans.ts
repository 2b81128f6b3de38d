import type { Span } from './check';
import { countWhile } from '../text/halving';

/** Stretches in order, and none within another. */
export function outermost(spans: readonly Span[]): Span[] {
  let last: Span | undefined;
  return spans.toSorted(inOrder).filter((span) => {
    if (last?.part === span.part && span.end <= last.end) return false;
    last = span;
    return true;
  });
}

/**
 * Tells whether a stretch has words in common with any of these, by halving.
 *
 * @param spans none within another
 */
export function touching(spans: readonly Span[]): (span: Span) => boolean {
  const sorted = spans.toSorted(inOrder);
  return ({ part, start, end }) => {
    const first =
      sorted[countWhile(sorted, (other) => other.part < part || (other.part === part && other.end <= start))];
    return first?.part === part && first.start < end;
  };
}

/** Tells whether a stretch lies within one of these, by halving. */
export function within(spans: readonly Span[]): (span: Span) => boolean {
  const outer = outermost(spans);
  return ({ part, start, end }) => {
    const until = countWhile(outer, (one) => one.part < part || (one.part === part && one.start <= start));
    const last = outer[until - 1];
    return last?.part === part && last.end >= end;
  };
}

/** In the order of the text; of two that begin together the longer first. */
function inOrder(one: Span, other: Span): number {
  return one.part - other.part || one.start - other.start || other.end - one.end;
}
