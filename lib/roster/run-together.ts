import type { OpenRoster } from './match';

const SHORTEST = 3;
const LONGEST = 12;
/** Nobody writes longer tags that are to be read. */
const LONGEST_TAG = 80;

/**
 * A name in a hashtag or handle without capitals, also after everyday words: first name and surname (`oliviasmith`,
 * `welldoneoliviasmith`), or everyday words and then a first name (`welldoneolivia`).
 */
export function runTogether(tag: string, roster: OpenRoster): { first: string; surname: string } | undefined {
  if (tag.length > LONGEST_TAG) return undefined;
  const starts = startsOfNames(tag, roster);
  for (const start of starts) {
    for (let cut = start + SHORTEST; cut <= Math.min(start + LONGEST, tag.length - SHORTEST); cut += 1) {
      const [first, surname] = [tag.slice(start, cut), tag.slice(cut)];
      if (roster.hasFirst(first) && couldBeSurname(first, surname, roster)) return { first, surname };
    }
  }
  for (const start of starts.filter((start) => start > 0)) {
    const first = tag.slice(start);
    if (first.length >= SHORTEST && !roster.isEveryday(first) && roster.hasFirst(first))
      return { first, surname: '' };
  }
  return undefined;
}

/** Together with a first name that is an everyday word only a rare surname counts. */
function couldBeSurname(first: string, surname: string, roster: OpenRoster): boolean {
  if (roster.isEveryday(surname)) return false;
  if (roster.isEveryday(first) && (surname.length <= SHORTEST || roster.isCommonSurname(surname))) return false;
  return roster.hasPair(first, surname);
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
