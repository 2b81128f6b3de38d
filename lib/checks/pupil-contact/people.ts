import { isPossessive } from '../../roster/name-shape';
import type { Passage } from '../said/passage';
import type { ContactMark } from './marks';

/** A child or a child's family, from one token to another. */
export interface Known {
  readonly person: 'child' | 'parent';
  /** Whether it is a pupil's name. */
  readonly named?: true;
  readonly first: number;
  readonly last: number;
}

/**
 * The children and families of whom one part of a draft speaks, in order.
 *
 * @param pupils names of pupils in this part
 * @param ofSchool whether the draft speaks of school
 */
export function peopleIn(
  { reading: { text }, tokens }: Passage,
  marks: readonly ContactMark[],
  pupils: readonly Known[],
  ofSchool: () => boolean,
): Known[] {
  const isOf = (at: number) => tokens[at] !== undefined && isPossessive(text, tokens[at]);
  const children = [...pupils, ...marks.flatMap(asChild)];
  const startOf = new Map(children.map(({ first, last }) => [last, first]));
  const families = marks.flatMap(({ label, first, last }): Known[] => {
    if (label === 'parent' || (label === 'parent maybe' && ofSchool()))
      return [{ person: 'parent', first, last }];
    const child = startOf.get(first - 1) ?? (tokens[first - 1]?.capital ? first - 1 : undefined);
    if (label !== 'relative' || child === undefined || !isOf(first - 1)) return [];
    return [{ person: 'parent', first: child, last }];
  });
  // *A pupil's file* is no pupil.
  return [...families, ...children.filter(({ last }) => !isOf(last))].toSorted((a, b) => a.first - b.first);
}

function asChild({ label, first, last }: ContactMark): Known[] {
  return label === 'child' ? [{ person: 'child', first, last }] : [];
}
