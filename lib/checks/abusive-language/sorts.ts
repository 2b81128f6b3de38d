import { printOf, readPrints } from '../../text/prints';
import type { Reading } from '../../text/reading';
import { scan, type Scanner } from '../../text/scan';
import type { Token } from '../../text/tokens';
import { canBeMasked, maskedAt } from './masked';
import { ABUSIVE_PRINTS } from './words.data';

/** What an abusive word does: see `ABUSIVE_PRINTS`. */
export type Sort = 'slurs' | 'loaded' | 'insults' | 'mild';

/** A word of one sort, and the index of its last token. */
interface Sorted {
  readonly sort: Sort;
  readonly last: number;
}

let sorts: ReadonlyMap<number, Sort | 'pairs'> | undefined;

/** The sort of a word or of two, or that it is the first of two. */
function listedSort(words: string): Sort | 'pairs' | undefined {
  sorts ??= new Map(
    Object.entries(ABUSIVE_PRINTS).flatMap(([sort, line]) =>
      readPrints(line).map((print) => [print, sort as Sort | 'pairs'] as const),
    ),
  );
  return sorts.get(printOf(words));
}

/** Whether an abusive word can begin at a token, by the token and the character after it. */
export function canBeSorted(token: Token, text: string): boolean {
  return canBeMasked(token, text) || isOfContempt(token.text) || listedSort(token.text) !== undefined;
}

/** A word of one sort, by the index of its first token. */
export interface SortAt {
  readonly sort: Sort;
  readonly at: number;
}

/** The abusive words of a text, in order, whatever is meant by them. */
export function sortsIn(reading: Reading): readonly SortAt[] {
  return scan(reading, SORTS);
}

/** So many tokens at most are letters of one word that are written apart. */
const MOST_APART = 12;

const SORTS: Scanner<SortAt> = {
  reach: MOST_APART,
  begins: canBeSorted,
  find(tokens, at, text) {
    const sort = sortAt(text, tokens, at)?.sort;
    return sort && { sort, at };
  },
};

/** The sort of the abusive word that begins at this token. */
export function sortAt(text: string, tokens: readonly Token[], at: number): Sorted | undefined {
  const { text: word } = tokens[at] as Token;
  const sort = listedSort(word);
  if (sort === undefined) return isOfContempt(word) ? contemptAt(tokens, at) : hiddenAt(text, tokens, at);
  if (sort !== 'pairs') return { sort, last: at };
  const pair = listedSort(`${word} ${tokens[at + 1]?.text ?? ''}`);
  return pair === undefined || pair === 'pairs' ? undefined : { sort: pair, last: at + 1 };
}

function hiddenAt(text: string, tokens: readonly Token[], at: number): Sorted | undefined {
  const masked = maskedAt(text, tokens, at);
  for (const word of masked?.words ?? []) {
    const sort = listedSort(word);
    if (masked && sort !== undefined && sort !== 'pairs') return { sort, last: masked.last };
  }
  return undefined;
}

function isOfContempt(word: string): boolean {
  return word === 'piece' || word === 'waste';
}

/** *Piece of …*, *waste of space*. */
function contemptAt(tokens: readonly Token[], at: number): Sorted | undefined {
  if (tokens[at + 1]?.text !== 'of') return undefined;
  const what = tokens[at + 2]?.text ?? '';
  if (/^(?:shit|crap|filth|scum|garbage|dirt|space|oxygen|skin|air)$/.test(what))
    return { sort: 'insults', last: at + 2 };
  return what === 'work' ? { sort: 'mild', last: at + 2 } : undefined;
}
