import type { Reading } from '../../text/reading';
import { scan, type Scanner } from '../../text/scan';
import type { Key } from '../credentials';
import { AROUND } from '../given/clues';
import { judgeBy } from '../given/likely';
import { candidateAt } from './candidates';
import { SORTS } from './sorts';
import { WEIGHTS } from './weights.data';

/** How likely a secret must be: tenths of the logarithm of the odds, by the table that `npm run learn` prints. */
const ENOUGH = -5;
/** The tokens that a candidate can have. */
const LONGEST = 40;

const judge = judgeBy(WEIGHTS, SORTS);

/** What is likely a secret by its shape and the words around it. */
export function secretsIn(reading: Reading): readonly Key[] {
  return scan(reading, SECRETS);
}

const SECRETS: Scanner<Key> = {
  reach: LONGEST + AROUND,
  find(tokens, at, text) {
    const candidate = candidateAt(tokens, at, text);
    return candidate && judge(text, tokens, candidate) >= ENOUGH ? candidate : undefined;
  },
};
