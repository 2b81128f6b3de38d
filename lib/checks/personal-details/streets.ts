import { wordSet } from '../../text/word-set';

/** What streets are called: *Road*, *Lane*. */
export const STREETS = wordSet(
  'road rd street st avenue ave lane ln close drive crescent gardens grove place terrace court way mews hill square walk rise park green row view',
);

/** Whether streets are called so. */
export function isStreet(word: string): boolean {
  return STREETS.has(word);
}
