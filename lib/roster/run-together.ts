import type { OpenRoster } from './match';

const SHORTEST = 3;
const LONGEST = 12;

/**
 * A name in a hashtag or handle without capitals: first name and surname (`oliviasmith`), or everyday words and then a first
 * name (`welldoneolivia`). Everyday words are never taken for a part of the name here.
 */
export function runTogether(tag: string, roster: OpenRoster): { first: string; surname: string } | undefined {
  const longest = Math.min(LONGEST, tag.length - SHORTEST);
  for (let cut = SHORTEST; cut <= longest; cut += 1) {
    const [first, surname] = [tag.slice(0, cut), tag.slice(cut)];
    if (isName(first, roster) && !roster.isEveryday(surname) && roster.hasPair(first, surname))
      return { first, surname };
  }
  for (let length = SHORTEST; length <= longest; length += 1) {
    const first = tag.slice(-length);
    if (isName(first, roster) && isMadeOfEverydayWords(tag.slice(0, -length), roster))
      return { first, surname: '' };
  }
  return undefined;
}

function isName(word: string, roster: OpenRoster): boolean {
  return !roster.isEveryday(word) && roster.hasFirst(word);
}

/** Whether it can be cut into everyday words; each place in it is looked at once. */
function isMadeOfEverydayWords(text: string, roster: OpenRoster): boolean {
  const reached = [true];
  for (let end = 1; end <= text.length; end += 1) {
    reached[end] = false;
    for (let start = Math.max(0, end - LONGEST); start < end && !reached[end]; start += 1) {
      reached[end] = reached[start] === true && roster.isEveryday(text.slice(start, end));
    }
  }
  return reached[text.length] === true;
}
