import type { Token } from '../../text/tokens';
import type { Candidate } from '../given/candidate';
import type { DetailKind } from '../personal-details';

export type DetailCandidate = Candidate<DetailKind>;

/** From the first of some tokens to the last. */
export function candidate(
  kind: DetailKind,
  form: string,
  shapes: readonly string[],
  tokens: readonly Token[],
  first: number,
  last: number,
): DetailCandidate {
  const [{ start }, { end }] = [tokens[first] as Token, tokens[last] as Token];
  return { kind, form, shapes, first, last, start, end };
}
