import type { CheckId, Finding } from './check';
import { joined } from './keys';
import { outermost, touching } from './spans';

/** One thing is enough to say where two checks notice the same. */
interface Rule {
  /** The check whose reminder stays. */
  readonly stays: CheckId;
  /** The check whose reminder goes into it. */
  readonly goes: CheckId;
  /** Whether the reason of the one that goes is given in place of the other's. */
  readonly why?: true;
}

/**
 * Which finding swallows which: where all the words of the second are words of the first as well, or where neither is about words.
 * Read from the top; what one rule has swallowed is there no more for the next.
 */
export const RULES: readonly Rule[] = [
  // One reminder names the child, and says what is private about it.
  { stays: 'pupil-name', goes: 'confidential', why: true },
  { stays: 'pupil-name', goes: 'criticism', why: true },
  { stays: 'pupil-name', goes: 'pupil-contact', why: true },
  { stays: 'colleague-name', goes: 'confidential' },
  { stays: 'colleague-name', goes: 'criticism' },
  // What is private and to somebody's discredit is private first.
  { stays: 'colleague-name', goes: 'accusation' },
  { stays: 'confidential', goes: 'accusation' },
  { stays: 'confidential', goes: 'criticism' },
  { stays: 'accusation', goes: 'criticism' },
  { stays: 'abusive-language', goes: 'criticism' },
  { stays: 'school-device', goes: 'working-hours' },
];

/**
 * Fewer findings, where some say the same as others. A finding that swallowed others has a key of its own for just those, so that no
 * hold is skipped and nothing stays dismissed that was not seen: whatever is new in the draft makes a new key. It has the clauses of
 * those as well.
 */
export function fewer(findings: readonly Finding[]): Finding[] {
  let left = [...findings];
  for (const rule of RULES) {
    for (const going of inOrderOfKeys(left.filter(({ check }) => check === rule.goes))) {
      const staying = left
        .filter(({ check }) => check === rule.stays)
        .filter((other) => touches(other, going));
      const covered = going.spans.every(touching(outermost(staying.flatMap(({ spans }) => spans))));
      if (staying.length === 0 || !covered) continue;
      const merged = new Map(staying.map((other) => [other, withSwallowed(other, going, rule)]));
      left = left.filter((other) => other !== going).map((other) => merged.get(other) ?? other);
    }
  }
  return left;
}

/** So that moving words about in a draft makes no new key. */
function inOrderOfKeys(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

function touches(one: Finding, other: Finding): boolean {
  if (one.spans.length === 0) return other.spans.length === 0;
  return other.spans.some(touching(one.spans));
}

function withSwallowed(stays: Finding, goes: Finding, { why }: Rule): Finding {
  const alongside = new Set([...(stays.alongside ?? []), goes.clause, ...(goes.alongside ?? [])]);
  alongside.delete(stays.clause);
  return {
    ...stays,
    ...(alongside.size > 0 && { alongside: [...alongside] }),
    spans: outermost([...stays.spans, ...goes.spans.filter(touching(stays.spans))]),
    key: joined(stays.key, goes.key),
    ...(why && { why: goes.why }),
  };
}
