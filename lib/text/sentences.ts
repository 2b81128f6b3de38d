import type { Reading } from './reading';
import { isTitle } from './titles';
import { originOf, tokensOf, type Token } from './tokens';
import { Kept } from './kept';

const SENTENCE_END = /[.!?…\n]/;

const known = new Kept<Reading, Int32Array>();

/** By token, the number of its sentence; those of tokens that were there before a change are taken over. */
export function sentencesOf(reading: Reading): Int32Array {
  let sentences = known.get(reading);
  if (!sentences) known.set(reading, (sentences = number(reading, tokensOf(reading))));
  return sentences;
}

function number(reading: Reading, tokens: readonly Token[]): Int32Array {
  const sentences = new Int32Array(tokens.length);
  const origin = originOf(reading);
  const earlier = origin && known.get(origin.before)?.subarray(0, origin.same);
  if (earlier) sentences.set(earlier);
  for (let at = Math.max(1, earlier?.length ?? 0); at < tokens.length; at += 1) {
    const ends = isEnd(reading.text, tokens[at - 1] as Token, tokens[at] as Token);
    sentences[at] = (sentences[at - 1] ?? 0) + Number(ends);
  }
  return sentences;
}

function isEnd(text: string, before: Token, { start }: Token): boolean {
  const gap = text.slice(before.end, start);
  return SENTENCE_END.test(gap) && !(isTitle(before) && /^\. ?$/.test(gap));
}
