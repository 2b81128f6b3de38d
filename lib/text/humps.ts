import { fold } from './fold';
import type { Word } from './reading';

/** Where a small letter or digit meets a capital, capitals end in a capitalised word, or letters meet digits. */
const SEAM = /(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=\p{L})(?=\p{N})/u;

/**
 * The words that were run together in one, as in the hashtag `#WellDoneYear4`, by their capitals and digits. Offsets are those
 * of the original text. A word without seams comes back as the only one.
 */
export function humps(text: string, word: Word): Word[] {
  let start = word.start;
  return text
    .slice(word.start, word.end)
    .split(SEAM)
    .map((written, index) => {
      const hump: Word = {
        start,
        end: start + written.length,
        folded: fold(written),
        capital: /^[\p{Lu}\p{Lt}]/u.test(written),
        sigil: index === 0 ? word.sigil : '',
      };
      start = hump.end;
      return hump;
    });
}
