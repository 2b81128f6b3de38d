import { hasWordEnding } from './could-be-surname';
import type { OpenRoster } from './match';
import { isNameToo } from './names-that-are-words';

const SHORTEST = 3;
const LONGEST = 12;
/** Shorter names are the ends of other words. */
const LONG_ENOUGH = 5;
/** A first name and a surname of usual length. */
const LONGEST_NAME = 20;
/** Nobody writes longer tags that are to be read. */
const LONGEST_TAG = 80;

/**
 * A name in a hashtag or handle without capitals, also after everyday words: first name and surname (`oliviasmith`,
 * `welldoneoliviasmith`), or everyday words and then a first name (`welldoneolivia`).
 */
export function runTogether(
  tag: string,
  roster: OpenRoster,
): { readonly first: string; readonly surname: string; readonly doubtful: boolean } | undefined {
  if (tag.length > LONGEST_TAG) return undefined;
  const starts = startsOfNames(tag, roster);
  for (const start of starts) {
    for (let cut = start + SHORTEST; cut <= Math.min(start + LONGEST, tag.length - SHORTEST); cut += 1) {
      const [first, surname] = [tag.slice(start, cut), tag.slice(cut)];
      if (!roster.hasFirst(first) || !roster.hasPair(first, surname)) continue;
      if (surname.length <= SHORTEST && !roster.isCommonSurname(surname)) continue;
      // So long a tag can be cut in many ways, of which some fit by chance.
      if (tag.length > LONGEST_NAME && !roster.isCommonFirst(first) && !roster.isEveryday(first)) continue;
      const words = [first, surname].filter((part) => roster.isEveryday(part)).length;
      if (words === 0) return { first, surname, doubtful: false };
      const doubtful = start > 0 || roster.isEveryday(surname);
      return { first, surname, doubtful };
    }
  }
  for (const start of starts.filter((start) => start > 0)) {
    const first = tag.slice(start);
    if (first.length >= SHORTEST && !roster.isEveryday(first) && roster.hasFirst(first))
      return { first, surname: '', doubtful: true };
  }
  return praised(tag, roster);
}

/** A first name of many children at the end of a tag, whatever stands before it: *#wellspokenpriya*. */
function praised(tag: string, roster: OpenRoster): ReturnType<typeof runTogether> {
  for (let cut = tag.length - LONGEST; cut <= tag.length - LONG_ENOUGH; cut += 1) {
    const first = tag.slice(cut);
    if (cut >= SHORTEST && roster.isMostlyName(first) && !roster.isEveryday(first) && roster.hasFirst(first))
      return { first, surname: '', doubtful: true };
  }
  return undefined;
}

/** The places in a tag up to which it can be cut into everyday words, the beginning among them; each is looked at once. */
function startsOfNames(tag: string, roster: OpenRoster): number[] {
  const reached = [0];
  for (let end = 1; end < tag.length; end += 1) {
    if (reached.some((start) => end - start <= LONGEST && roster.isEveryday(tag.slice(start, end))))
      reached.push(end);
  }
  return reached;
}

/** What people add to a name that somebody else has taken: *jackprentice09*. */
const FIGURES = /\d{1,4}$/;

/**
 * A name in small letters without a hash: *jasminekaur*, of which the first is hardly anything but a name.
 *
 * @param isAccount whether it can only be what somebody is called on some site, so that the first may be a word as well: *joyakande__*
 */
export function inSmallLetters(
  word: string,
  isAccount: boolean,
  roster: OpenRoster,
): { readonly first: string; readonly surname: string } | undefined {
  const letters = word.replace(FIGURES, '');
  if (letters.length < 2 * LONG_ENOUGH - 2 || letters.length > 2 * LONGEST) return undefined;
  for (let cut = SHORTEST; cut <= Math.min(LONGEST, letters.length - SHORTEST - 1); cut += 1) {
    const [first, surname] = [letters.slice(0, cut), letters.slice(cut)];
    if (cut === SHORTEST && surname.length < LONG_ENOUGH) continue;
    if (!roster.isMostlyName(first) && !(isAccount && isName(first, roster))) continue;
    if (roster.isEveryday(surname) || hasWordEnding(surname)) continue;
    if (roster.hasFirst(first) && roster.hasPair(first, surname)) return { first, surname };
  }
  return undefined;
}

function isName(first: string, roster: OpenRoster): boolean {
  return isNameToo(first) || !roster.isEveryday(first);
}
