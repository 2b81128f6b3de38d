import type { Scanner } from '../../text/scan';
import type { Token } from '../../text/tokens';
import type { Candidate } from './candidate';
import { AROUND, type Sorts } from './clues';
import { judgeBy } from './likely';

/** What a check looks for that may be given away, and how likely that must be. */
export interface Judging<Kind extends string> extends Pick<Scanner<unknown>, 'words' | 'begins'> {
  /** As `npm run learn` writes them. */
  readonly weights: string;
  readonly sorts: Sorts;
  /** How likely it must be: tenths of the logarithm of the odds, by the table that `npm run learn` prints. */
  readonly enough: number;
  /** The tokens that a candidate can have. */
  readonly longest: number;
  /** What could be given away by its shape, from a token on. */
  readonly candidateAt: (tokens: readonly Token[], at: number, text: string) => Candidate<Kind> | undefined;
}

/** Finds what is likely given away by its shape and the words around it. */
export function givenScanner<Kind extends string>(judging: Judging<Kind>): Scanner<Candidate<Kind>> {
  const { weights, sorts, enough, longest, candidateAt, ...where } = judging;
  const judge = judgeBy(weights, sorts);
  return {
    ...where,
    reach: longest + AROUND,
    find(tokens, at, text) {
      const candidate = candidateAt(tokens, at, text);
      return candidate && judge(text, tokens, candidate) >= enough ? candidate : undefined;
    },
  };
}
