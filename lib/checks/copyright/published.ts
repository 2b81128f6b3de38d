import type { Reading } from '../../text/reading';
import { wordSet } from '../../text/word-set';
import { Kept } from '../../text/kept';

/** Said of oneself. Whoever writes these about their own life mostly wrote them. */
const OWN = wordSet("i i'm im i've ive i'd i'll my me mine we we're we've our us");
/** Of 100 words, so many of these are few enough for an article, a recipe or a review. */
const FEW = 1;
const VERSE_LINES = 8;
const VERSE_LENGTH = 60;
const RUN_ON_LINES = 5;
const RUN_ON_LENGTH = 90;

const made = new Kept<Reading, boolean>();

/** Whether a passage reads like a poem or a song, by its lines, or like an article, by who it speaks of. */
export function looksPublished(passage: Reading): boolean {
  let published = made.get(passage);
  if (published === undefined)
    made.set(passage, (published = isVerse(passage.text) || isRunOn(passage.text) || isArticle(passage)));
  return published;
}

/** Many short lines, nearly all of which begin with a letter and none of which is an item of a list. */
function isVerse(text: string): boolean {
  const lines = text.split('\n').map((line) => line.trim());
  const full = lines.filter((line) => line !== '');
  if (full.length < VERSE_LINES) return false;
  const lyrical = full.filter((line) => line.length <= VERSE_LENGTH && /^["'“‘(]?\p{L}.*\s.*\s/u.test(line));
  const labelled = full.filter((line) => /:|https?:|[£#@]/.test(line));
  return lyrical.length >= 0.8 * full.length && labelled.length <= 0.1 * full.length;
}

/** Five lines or more that begin with capitals and run on into each other without a stop, as those of long verses do. */
function isRunOn(text: string): boolean {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length < RUN_ON_LINES || lines.some((line) => line.length > RUN_ON_LENGTH)) return false;
  const open = lines.filter((line) => /\p{L}[,;]?$/u.test(line) && /^["'“‘(]?\p{Lu}.*\s.*\s.*\s/u.test(line));
  const listed = lines.filter((line) => /:|https?:|[£#@!]|\p{N}|\p{Extended_Pictographic}/u.test(line));
  return open.length >= 0.8 * lines.length && listed.length <= 0.1 * lines.length;
}

/** Whole sentences that speak of others. What people in it say, between quotation marks, is theirs. */
function isArticle({ text, words }: Reading): boolean {
  const quoted = [...text.matchAll(/[“"][^“”"]{1,400}[”"]/g)].map(
    ({ index, 0: said }) => [index, index + said.length] as const,
  );
  let stretch = 0;
  let own = 0;
  for (const { folded, start } of words) {
    while (stretch < quoted.length && (quoted[stretch]?.[1] ?? 0) <= start) stretch += 1;
    const inQuotes = (quoted[stretch]?.[0] ?? Infinity) <= start;
    if (!inQuotes && OWN.has(folded)) own += 1;
  }
  const sentences = text.match(/\p{L}{2,}[.!?]["”']?(?:\s|$)/gu)?.length ?? 0;
  return (
    sentences >= 3 &&
    100 * own < FEW * words.length &&
    !/[!]{2}|\p{Extended_Pictographic}|(?:^|\s)[#@]\p{L}/u.test(text)
  );
}
