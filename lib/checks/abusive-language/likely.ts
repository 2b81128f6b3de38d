import { weightsOf } from '../weights';
import { passageOf } from '../said/passage';
import { sentencesIn, sharedOut, stretchesOf, type Stretch } from '../said/stretches';
import type { Reading } from '../../text/reading';
import { tokenEndingAfter } from '../../text/tokens';
import { tellAbuseClues } from './clues';
import { WEIGHTS } from './weights.data';
import type { Kind } from './contempt';

/** The clue whose weight all stretches have. */
export const BIAS = ':';

/** What the rules found in one part: UTF-16 offsets, end exclusive. */
export interface Abuse {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
}

/** A stretch of a part, and what the rules found in it, each at its first token. */
export interface AbuseStretch extends Stretch {
  readonly found: readonly { readonly kind: Kind; readonly at: number; readonly abuse: Abuse }[];
}

/** Tokens that count from the stretch's first, and how much they speak for abuse. */
interface Judgement {
  readonly odds: number;
  readonly sentences: readonly {
    readonly first: number;
    readonly last: number;
    readonly odds: number;
    readonly ofKind: boolean;
  }[];
}

/** How likely a stretch is abusive: tenths of the logarithm of the odds. */
export interface LikelyAbuse extends AbuseStretch, Judgement {}

/** All stretches of one part of a draft, with what was found in each. */
export function abuseStretches(reading: Reading, part: number, found: readonly Abuse[]): AbuseStretch[] {
  const passage = passageOf(reading, part);
  const stretches = stretchesOf(passage);
  const placed = found.map((abuse) => ({
    kind: abuse.kind,
    at: tokenEndingAfter(passage.tokens, abuse.start),
    abuse,
  }));
  const shares = sharedOut(stretches, placed, ({ at }) => ({ part, at }));
  return stretches.map((stretch, at) => ({ ...stretch, found: shares[at] ?? [] }));
}

let weights: ReadonlyMap<string, number> | undefined;
/** By the text of a stretch and what was found in it, of the last draft alone: most are the same again at the next key. */
let before: ReadonlyMap<string, Judgement> = new Map();

/** All stretches of a draft, judged. */
export function judgeAbuse(stretches: readonly AbuseStretch[]): LikelyAbuse[] {
  const now = new Map<string, Judgement>();
  const likely = stretches.map((stretch) => {
    const { passage, first, last, found } = stretch;
    const { tokens, reading } = passage;
    const words = reading.text.slice(tokens[first]?.start, tokens[last + 1]?.start);
    const key = `${found.map(({ kind, at }) => `${kind}${at - first}`).join()}\n${words}`;
    const judgement = now.get(key) ?? before.get(key) ?? judge(stretch);
    now.set(key, judgement);
    return { ...stretch, ...judgement };
  });
  before = now;
  return likely;
}

function judge(stretch: AbuseStretch): Judgement {
  const of = (weights ??= weightsOf(WEIGHTS));
  const { passage, first, found } = stretch;
  const sentences = sentencesIn(passage, stretch).map((one) => ({ ...one, odds: 0, ofKind: false }));
  const start = passage.sentences[first] ?? 0;
  const told = new Set<string>();
  let odds = of.get(BIAS) ?? 0;
  tellAbuseClues(stretch, found, (clue, at) => {
    const sentence = at < 0 ? undefined : sentences[(passage.sentences[at] ?? 0) - start];
    if (sentence && (clue === '#kind' || clue === '!slurs')) sentence.ofKind = true;
    if (told.has(clue)) return;
    told.add(clue);
    const weight = of.get(clue) ?? 0;
    odds += weight;
    if (sentence) sentence.odds += weight;
  });
  return {
    odds,
    sentences: sentences.map((one) => ({ ...one, first: one.first - first, last: one.last - first })),
  };
}
