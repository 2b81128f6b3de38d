import type { Reading } from '../../text/reading';
import { isTitle } from '../../roster/name-shape';
import { originOf, tokensOf, type Token } from '../../text/tokens';
import { quotedParts } from './quoted';

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

const SENTENCE_END = /[.!?…\n]/;

const known = new WeakMap<Reading, Int32Array>();

export function passageOf(reading: Reading, part: number): Passage {
  const tokens = tokensOf(reading);
  const { text } = reading;
  const sentences = sentencesOf(reading, tokens);
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

/** By token, the number of its sentence; those of tokens that were there before a change are taken over. */
function sentencesOf(reading: Reading, tokens: readonly Token[]): Int32Array {
  const sentences = new Int32Array(tokens.length);
  const origin = originOf(reading);
  const earlier = origin && known.get(origin.before)?.subarray(0, origin.same);
  if (earlier) sentences.set(earlier);
  for (let at = Math.max(1, earlier?.length ?? 0); at < tokens.length; at += 1) {
    const ends = isEnd(reading.text, tokens[at - 1] as Token, tokens[at] as Token);
    sentences[at] = (sentences[at - 1] ?? 0) + Number(ends);
  }
  known.set(reading, sentences);
  return sentences;
}

function isEnd(text: string, before: Token, { start }: Token): boolean {
  const gap = text.slice(before.end, start);
  return SENTENCE_END.test(gap) && !(isTitle(before) && /^\. ?$/.test(gap));
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
