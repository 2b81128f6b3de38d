import type { Reading } from '../../text/reading';
import { scan } from '../../text/scan';
import type { Key } from '../credentials';
import { givenScanner } from '../given/scanner';
import { begins, candidateAt } from './candidates';
import { SORTS } from './sorts';
import { WEIGHTS } from './weights.data';

const SECRETS = givenScanner({
  weights: WEIGHTS,
  sorts: SORTS,
  enough: 0,
  longest: 40,
  begins,
  candidateAt,
});

/** What is likely a secret by its shape and the words around it. */
export function secretsIn(reading: Reading): readonly Key[] {
  return scan(reading, SECRETS);
}
