import type { Span } from '../check';
import { together, type Token } from '../../text/tokens';
import { excerpt, LONGEST_QUOTED } from '../excerpt';
import { outermost } from '../spans';
import { wordSet } from '../../text/word-set';
import type { Passage } from './passage';
import type { Who } from './who';

/** Something that is said of somebody: tokens of one part, from the first to the last that it takes to say it. */
export interface Statement {
  readonly talk: Passage;
  readonly who: Who;
  readonly what: { readonly first: number; readonly last: number };
}

/** Words that a quotation does not end in. */
const UNENDING = wordSet(
  'thank till until since the a an my our his her their your to of at on in for with from about that and is are was be up like as one shut',
);
const MOST_MORE = 4;

/** Where a statement stands in its draft, up to a word that it can end in. */
export function spanOf({ talk, who, what }: Statement): Span {
  const { part, tokens } = talk;
  const first = tokens[Math.min(who.first, what.first)] as Token;
  const last = tokens[Math.max(who.last, endOf(talk, what))] as Token;
  return { part, start: first.start, end: last.end };
}

function endOf({ tokens, sentences, reading: { text } }: Passage, { last }: Statement['what']): number {
  let end = last;
  while (end < last + MOST_MORE && UNENDING.has(tokens[end]?.text ?? '')) {
    const [token, next] = [tokens[end], tokens[end + 1]];
    if (!token || !next || sentences[end + 1] !== sentences[end] || !together(text, token, next)) break;
    end += 1;
  }
  return end;
}

/** Where statements stand, none within another, and the first of them in words to be quoted. */
export function placesOf(statements: readonly Statement[]): {
  readonly spans: readonly Span[];
  readonly quoted: string;
} {
  const spans = outermost(statements.map(spanOf));
  const [first] = spans;
  const statement = statements.find((one) => isWithin(spanOf(one), first)) ?? statements[0];
  if (!statement || !first) return { spans, quoted: '' };
  const { talk, what } = statement;
  const { text } = talk.reading;
  const { start, end } = spanOf(statement);
  // A long one without those of whom it is.
  if (end - start <= LONGEST_QUOTED) return { spans, quoted: excerpt(text.slice(start, end)) };
  const [from, to] = [talk.tokens[what.first] as Token, talk.tokens[endOf(talk, what)] as Token];
  return { spans, quoted: excerpt(text.slice(from.start, to.end)) };
}

function isWithin({ part, start, end }: Span, outer: Span | undefined): boolean {
  return part === outer?.part && start >= outer.start && end <= outer.end;
}
