import { areHeading } from './not-names';
import { wordsOfName } from './words-of-name';

/** *TA: Mrs Jones*, *Class teacher Mr Bell*. */
const JOB =
  /^\s*(?:class |head ?|supply )?(?:tas?|teachers?|teaching assistants?|lsa|hlta|senco|staff)(?: ?:| [–—-] | (?=(?:mrs?|ms|miss|mx|dr)\b))/i;
const SEVERAL = /[,;&+/]| and /i;
/** *Amira Okafor - speech therapy*. */
const SMALL_AFTER_DASH = / [-–—] \p{Ll}[^,;&]*/gu;

/** Whether a line says somebody's job and then the name. */
export function saysJob(line: string): boolean {
  return JOB.test(line);
}

/**
 * A line without what is written beside the names: *Boys: Amira, Tom*, *Amira Okafor - speech therapy*. Undefined where what
 * stands on either side of a colon can be the name.
 */
export function withoutNotes(line: string): string | undefined {
  const plain = /\p{Lu}/u.test(line) ? line.replace(SMALL_AFTER_DASH, '') : line;
  const at = plain.indexOf(':');
  if (at < 0) return plain;
  const [before, after] = [plain.slice(0, at), plain.slice(at + 1)];
  if (!hasName(after)) return before;
  return !hasName(before) || SEVERAL.test(after) ? after : undefined;
}

function hasName(text: string): boolean {
  const words = text.split(SEVERAL).flatMap(wordsOfName);
  return words.length > 0 && !areHeading(words);
}
