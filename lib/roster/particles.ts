import { wordSet } from '../text/word-set';

const PARTICLES = wordSet(
  'van von der den de di da do dos das del della du la le los al el ul bin binti bint ibn ter ten te zu ap ab o mc mac st san',
);

/** Whether a folded word is one that stands before surnames, as in *van der Berg*, *de Souza* or *al-Farsi*. */
export function isParticle(folded: string): boolean {
  return PARTICLES.has(folded);
}
