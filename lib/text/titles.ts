import type { Token } from './tokens';
import { wordSet } from './word-set';

const TITLES = wordSet('mr mrs miss ms mx dr sir madam prof lord lady prince princess king queen saint st');

/** Whether it is what an adult is called by, as in *Mrs Patel*. */
export function isTitle({ text }: Token): boolean {
  return TITLES.has(text);
}
