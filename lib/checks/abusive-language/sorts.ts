import { printOf, readPrints } from '../../text/prints';
import type { Token } from '../../text/tokens';
import { maskedAt } from './masked';
import { ABUSIVE_PRINTS } from './words.data';

/** What an abusive word does: see `ABUSIVE_PRINTS`. */
export type Sort = 'slurs' | 'loaded' | 'insults' | 'mild';

let sorts: Map<number, Sort | 'pairs'> | undefined;

/** The sort of the abusive word that begins at this token, also with a sign in place of a letter, and the index of its last token. */
export function sortAt(
  text: string,
  tokens: readonly Token[],
  at: number,
): { sort: Sort; last: number } | undefined {
  const known = (sorts ??= new Map(
    Object.entries(ABUSIVE_PRINTS).flatMap(([sort, line]) =>
      readPrints(line).map((print) => [print, sort as Sort | 'pairs'] as const),
    ),
  ));
  const word = tokens[at]?.text ?? '';
  const sort = known.get(printOf(word));
  if (sort === undefined) {
    const masked = maskedAt(text, tokens, at);
    const meant = masked?.words
      .map((word) => known.get(printOf(word)))
      .find((found) => found && found !== 'pairs');
    return masked && meant && meant !== 'pairs' ? { sort: meant, last: masked.last } : undefined;
  }
  if (sort !== 'pairs') return { sort, last: at };
  const pair = known.get(printOf(`${word} ${tokens[at + 1]?.text ?? ''}`));
  return pair === undefined || pair === 'pairs' ? undefined : { sort: pair, last: at + 1 };
}
