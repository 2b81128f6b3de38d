import { Kept } from '../../text/kept';
import type { Reading } from '../../text/reading';
import { originOf, tokensOf } from '../../text/tokens';

/** What makes an insult a friend's joke. */
const SOFT =
  /[\u{1f600}-\u{1f606}\u{1f609}\u{1f60d}\u{1f618}\u{1f61c}\u{1f61d}\u{1f602}\u{1f923}\u{1f970}\u{1f495}-\u{1f49f}\u{1f48b}\u2764]|\b(?:l+o+l+|lmf?ao|rofl|ha(?:ha)+|hehe|love (?:you|ya|u)|jk|only joking|just kidding)\b/giu;
/** So many words at most a mark of fun is long, and the one after it tells whether it ends there. */
const WORDS = 3;

const KISSES = /\bx{1,4}\b/i;

/** Whether a text is marked as fun or fondness: laughing faces, hearts, *haha*. */
export function isSoftened(reading: Reading): boolean {
  let end = known.get(reading);
  if (end === undefined) known.set(reading, (end = endOfFirst(reading)));
  return end < Infinity;
}

/** Where the first mark in a text ends. */
const known = new Kept<Reading, number>();

/** Of a text that was changed at its end only what comes shortly before the change is looked at again. */
function endOfFirst(reading: Reading): number {
  const origin = originOf(reading);
  const before = origin && known.get(origin.before);
  const same = tokensOf(reading)[(origin?.same ?? 0) - WORDS]?.start ?? 0;
  if (before !== undefined && before < same) return before;
  SOFT.lastIndex = before === Infinity ? same : 0;
  return SOFT.test(reading.text) ? SOFT.lastIndex : Infinity;
}

/** Whether it ends in kisses, as in Britain nearly all do, which soften an insult but no wish of harm. */
export function hasKisses({ text }: Reading): boolean {
  return KISSES.test(text);
}
