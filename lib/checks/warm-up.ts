import type { Rulebook } from '../school/rulebook';
import type { Draft } from './check';
import { ALL_CHECKS } from './all';
import { inspectEach, type InspectOptions } from './inspect';

/** A word at which every check reads its lists, as long as no check looks at it closely. */
const PLAIN = ['Well'];
/** Words at which the checks look closely: names that many rosters have, school, people, praise and blame, contact, private matters, numbers, links, quotes. */
export const CLOSELY_LOOKED_AT = [
  `So proud of Oliver, Olivia, George, Amelia, Isla, Noah and Muhammad in my class at school today. You are an "idiot", you idiot. A pupil
in Year 4 has been in hospital again, and social services came about his mum. Call me on 07700 900123, the password is pear1234, or write
to office@example.com or www.example.com. #PearTree`,
  'SLT are useless. Our caretaker stole the dinner money. My class can add me on here.',
];

/**
 * Makes the checks ready for a first draft, which else would wait for all their lists to be read: some hundred times what a key costs
 * later.
 *
 * @param at ms since 1970
 * @returns steps of some milliseconds each
 */
export function* warmUp(
  rulebook: Rulebook,
  at: number,
  onFault: InspectOptions['onFault'],
): Generator<void, void> {
  const draftOf = (parts: readonly string[]): Draft => ({ site: '', kind: 'post', parts, files: [], at });
  for (const parts of [PLAIN, CLOSELY_LOOKED_AT]) {
    for (const check of ALL_CHECKS) {
      inspectEach(draftOf(parts), rulebook, { checks: [check], onFault });
      yield;
    }
  }
}
