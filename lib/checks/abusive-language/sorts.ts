import { printOf, readPrints } from '../../text/prints';
import type { Token } from '../../text/tokens';
import { ABUSIVE_PRINTS } from './words.data';

/** What an abusive word does: see `ABUSIVE_PRINTS`. */
export type Sort = 'slurs' | 'loaded' | 'insults' | 'mild';

let sorts: Map<number, Sort | 'pairs'> | undefined;

/** The sort of the abusive word that begins at this token, and the index of its last token. */
export function sortAt(tokens: readonly Token[], at: number): { sort: Sort; last: number } | undefined {
  sorts ??= new Map(
    Object.entries(ABUSIVE_PRINTS).flatMap(([sort, line]) =>
      readPrints(line).map((print) => [print, sort as Sort | 'pairs'] as const),
    ),
  );
  const word = tokens[at]?.text ?? '';
  const sort = sorts.get(printOf(word));
  if (sort === undefined) return undefined;
  if (sort !== 'pairs') return { sort, last: at };
  const pair = sorts.get(printOf(`${word} ${tokens[at + 1]?.text ?? ''}`));
  return pair === undefined || pair === 'pairs' ? undefined : { sort: pair, last: at + 1 };
}
