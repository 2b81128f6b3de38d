import { tokenFrom, type Token } from '../../text/tokens';
import { wordSet } from '../../text/word-set';

const CREDITED = wordSet(
  'by via source credit credits courtesy copyright lyrics author written wrote writes poem quote quoted quoting article reported reports',
);
const ADDRESS = /https?:|www\.|\b[a-z0-9-]{2,}\.(?:com|co\.uk|org|org\.uk|net|gov\.uk|ac\.uk)\b|©/i;
const OPENS = /["“‘'«❝]\s*$/u;
const CLOSES = /^[.!?…]?\s*["”’'»❞]/u;
const DASHED = /^[\s.!?…"”]*[-–—~]\s*\p{Lu}/u;

/** A line of its own that says who made it. */
const SIGNED = /^\s*(?:[-–—~©]|\(c\)|(?:written |poem |words |lyrics )?by:? )\s*\p{Lu}.{2,60}$/iu;
const SIGNATURE = 80;

/**
 * Whether a passage of a text stands between quotation marks, or the text says whose it is: a name after a dash, a link, words such
 * as *by* and *source* outside of it.
 */
export function namesItsSource(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  tokens: readonly Token[],
): boolean {
  if (
    text
      .slice(start, end + SIGNATURE)
      .split('\n')
      .some((line) => SIGNED.test(line))
  )
    return true;
  const [before, after] = [text.slice(0, start), text.slice(end)];
  if (OPENS.test(before.slice(-4)) || CLOSES.test(after.slice(0, 6)) || DASHED.test(after.slice(0, 12)))
    return true;
  if (ADDRESS.test(before) || ADDRESS.test(after)) return true;
  const [first, last] = [tokenFrom(tokens, start), tokenFrom(tokens, end)];
  return tokens.some(({ text }, at) => (at < first || at >= last) && CREDITED.has(text));
}
