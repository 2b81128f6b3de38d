import type { Token } from '../../text/tokens';
import { numbered } from '../numbered';
import { Told } from '../told';
import type { Candidate } from './candidate';
import { cluesBy, type Sorts } from './clues';

/** The clue whose weight all candidates have. */
export const BIAS = ':';

/** How likely it is that a candidate is given away: tenths of the logarithm of the odds. */
export type Judge = (text: string, tokens: readonly Token[], candidate: Candidate) => number;

/**
 * Judges candidates by the words around them: a logistic regression that was learned from drafts that give away and drafts that
 * do not.
 *
 * @param list the weights, as `numbered` reads them; read when the first candidate is judged
 */
export function judgeBy(list: string, sorts: Sorts): Judge {
  let learned: ReturnType<typeof learnedFrom> | undefined;
  return (text, tokens, candidate) => {
    const { of, bias, told, tellClues } = (learned ??= learnedFrom(list, sorts));
    let odds = bias;
    told.begin();
    tellClues(text, tokens, candidate, (clue) => {
      if (told.isNew(clue)) odds += of[clue] as number;
    });
    return odds;
  };
}

function learnedFrom(list: string, sorts: Sorts) {
  const { numberOf, weights } = numbered([list]);
  const [of = new Int8Array()] = weights;
  return {
    of,
    bias: of[numberOf(BIAS)] ?? 0,
    told: new Told(of.length),
    tellClues: cluesBy(numberOf, sorts),
  };
}
