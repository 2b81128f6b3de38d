/** A secret is at most so long, UTF-16 units. */
export const LONGEST = 64;
const UNITS =
  /^\d+(?:[.,]\d+)?(?:st|nd|rd|th|am|pm|s|k|m|p|x|g|gb|mb|ghz|mbps|mins?|hrs?|years?|chars?|characters|\+|%)?$/i;
/** Names that have a capital or a digit within them. */
const NAMES =
  /^(?:i(?:pad|phone)\S*|imac|ios|icloud|ebay|youtube|tiktok|whatsapp|linkedin|facebook|mcdonald\S*|office365|o365|ks\d|y(?:ea)?r?\d+\w?|covid-?\d+|2fa|mfa|a-?z|wi-?fi)$/i;

/** What stands at a place up to white space, without the marks of the sentence round it. */
export function wordAt(text: string, start: number): string {
  return (
    /^\S+/u
      .exec(text.slice(start, start + LONGEST))?.[0]
      .replace(/["”’',.;:)\]]+$|[!?]+(?=["”’']*$)(?<=\s)/gu, '') ?? ''
  );
}

/** Letters with digits, signs or capitals among them, as no word has them. */
export function isScrambled(secret: string): boolean {
  const plain = secret.replace(/[!?]+$/, '');
  if (secret.length < 4 || UNITS.test(plain) || NAMES.test(plain.replace(/['’]s$/, '')))
    return /^\d{5,12}$/.test(plain);
  const kinds = [/\p{L}/u, /\p{N}/u, /[^\p{L}\p{N}'’.…/-]/u, /\p{Ll}\p{Lu}/u].filter((kind) =>
    kind.test(plain),
  );
  return kinds.length >= 2;
}

/** Whether a clause ends here, or the draft does. */
export function endsThere(text: string, end: number): boolean {
  return /^["”’')]*\s*(?:$|[.,!\n;)(]|[-–—]\s|(?:all|lower|no spaces|one word|with a|capital|x+$|btw|lol|if)\b|\p{Extended_Pictographic})/u.test(
    text.slice(end, end + 24),
  );
}
