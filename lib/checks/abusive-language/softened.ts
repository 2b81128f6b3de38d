import type { Reading } from '../../text/reading';

/** What makes an insult a friend's joke. */
const SOFT =
  /[\u{1f600}-\u{1f606}\u{1f609}\u{1f60d}\u{1f618}\u{1f61c}\u{1f61d}\u{1f602}\u{1f923}\u{1f970}\u{1f495}-\u{1f49f}\u{1f48b}\u2764]|\b(?:l+o+l+|lmf?ao|rofl|ha(?:ha)+|hehe|love (?:you|ya|u)|jk|only joking|just kidding)\b/iu;

const KISSES = /\bx{1,4}\b/i;

/** Whether a text is marked as fun or fondness: laughing faces, hearts, *haha*. */
export function isSoftened({ text }: Reading): boolean {
  return SOFT.test(text);
}

/** Whether it ends in kisses, as in Britain nearly all do, which soften an insult but no wish of harm. */
export function hasKisses({ text }: Reading): boolean {
  return KISSES.test(text);
}
