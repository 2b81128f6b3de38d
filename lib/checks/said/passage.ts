import type { Reading } from '../../text/reading';
import { sentencesOf } from '../../text/sentences';
import { tokensOf, type Token } from '../../text/tokens';
import { quotedParts } from './quoted';
import { Kept } from '../../text/kept';

/** One part of a draft, with the sentence that each of its words is in. */
export interface Passage {
  readonly part: number;
  readonly reading: Reading;
  readonly tokens: readonly Token[];
  /** By token: the number of its sentence. */
  readonly sentences: Int32Array;
  /** Whether a token is somebody else's, in quotation marks. */
  isQuoted(at: number): boolean;
}

const known = new Kept<Reading, Passage>();

export function passageOf(reading: Reading, part: number): Passage {
  let passage = known.get(reading);
  // The same text may stand in two parts.
  if (passage?.part !== part) known.set(reading, (passage = make(reading, part)));
  return passage;
}

function make(reading: Reading, part: number): Passage {
  const tokens = tokensOf(reading);
  const { text } = reading;
  const sentences = sentencesOf(reading);
  let quoted: ReadonlySet<number> | undefined;
  return {
    part,
    reading,
    tokens,
    sentences,
    isQuoted(at) {
      quoted ??= inParts(tokens, quotedParts(text));
      return quoted.has(at);
    },
  };
}

/** The tokens that begin within one of these stretches, which are in order. */
function inParts(tokens: readonly Token[], parts: ReturnType<typeof quotedParts>): Set<number> {
  const within = new Set<number>();
  let next = 0;
  for (const [at, { start }] of tokens.entries()) {
    while (next < parts.length && (parts[next]?.[1] ?? 0) <= start) next += 1;
    if (start >= (parts[next]?.[0] ?? Infinity)) within.add(at);
  }
  return within;
}
