import { oddsOf, weightsOf, type Weights } from '../weights';
import type { Setting } from './alone';
import { cluesOf } from './clues';
import type { ShortForm } from './short-form';
import { BIAS, WEIGHTS } from './weights.data';

/** From where on it is believed; tenths of the logarithm of the odds. */
const LIKELY = 10;

let known: Weights | undefined;

/**
 * Whether the words around a short form that no rule knows make it likely that the school is meant: a logistic regression that was
 * learned from drafts.
 */
export function isLikely(short: ShortForm, setting: Setting): boolean {
  known ??= { bias: BIAS, of: weightsOf(WEIGHTS) };
  return oddsOf(cluesOf(short, false, setting), known) >= LIKELY;
}
