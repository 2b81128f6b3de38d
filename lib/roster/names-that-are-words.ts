import { wordSet } from '../text/word-set';
import { EVERYDAY_NAMES } from './everyday-names.data';

const NAMES = wordSet(EVERYDAY_NAMES);

/** Whether an everyday word is a name as well: *will*, *grace*. */
export function isNameToo(word: string): boolean {
  return NAMES.has(word);
}
