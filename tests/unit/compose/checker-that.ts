import type { Checker } from '../../../lib/compose/checker';
import { readEditor } from '../../../lib/compose/read-editor';

/** A checker that finds this in a draft, on every site. */
export function checkerThat(inspect: Checker['inspect']): Checker {
  return { inspect, state: () => 'on', read: readEditor, takeUpShown() {} };
}
