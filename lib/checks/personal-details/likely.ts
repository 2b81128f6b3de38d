import type { Reading } from '../../text/reading';
import { scan, type Scanner } from '../../text/scan';
import { AROUND } from '../given/clues';
import { judgeBy } from '../given/likely';
import type { Detail } from '../personal-details';
import { BEGINNINGS, candidateAt } from './candidates';
import { SORTS } from './sorts';
import { WEIGHTS } from './weights.data';

/** How likely a detail must be: tenths of the logarithm of the odds, by the table that `npm run learn` prints. */
const ENOUGH = 7;
/** The tokens that a candidate can have. */
const LONGEST = 20;

const judge = judgeBy(WEIGHTS, SORTS);

/** What is likely a personal detail by its shape and the words around it. */
export function likelyDetailsIn(reading: Reading): readonly Detail[] {
  return scan(reading, DETAILS);
}

const DETAILS: Scanner<Detail> = {
  reach: LONGEST + AROUND,
  words: BEGINNINGS,
  find(tokens, at, text) {
    const candidate = candidateAt(tokens, at, text);
    return candidate && judge(text, tokens, candidate) >= ENOUGH ? candidate : undefined;
  },
};
