import type { Reading } from '../../text/reading';
import { scan } from '../../text/scan';
import { givenScanner } from '../given/scanner';
import type { Detail } from '../personal-details';
import { BEGINNINGS, candidateAt } from './candidates';
import { SORTS } from './sorts';
import { WEIGHTS } from './weights.data';

const DETAILS = givenScanner({
  weights: WEIGHTS,
  sorts: SORTS,
  enough: 7,
  longest: 20,
  words: BEGINNINGS,
  candidateAt,
});

/** What is likely a personal detail by its shape and the words around it. */
export function likelyDetailsIn(reading: Reading): readonly Detail[] {
  return scan(reading, DETAILS);
}
