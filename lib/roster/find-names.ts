import type { Reading } from '../text/reading';
import { originOf, tokensOf, type Token } from '../text/tokens';
import type { OpenRoster } from './match';
import { sightingAt, type Sighting } from './sighting-at';
import { countWhile } from '../text/halving';
import { Kept } from '../text/kept';

/** So many tokens ahead are looked at, and some more. */
const REACH = 12;
/** So many tokens ahead, and UTF-16 units from there on: *Anne Marie (Year 3)*. */
const WRITTEN_IN = 2;
const REACH_OF_TEXT = 16;

interface Seen {
  readonly at: number;
  readonly sighting: Sighting;
}

const known = new Kept<Reading, Map<OpenRoster, readonly Seen[]>>();

/** Every name of the roster in a text, in order; none within another, and none that may as well be an everyday word. */
export function findNames(reading: Reading, roster: OpenRoster): Sighting[] {
  return findPossibleNames(reading, roster).filter(({ doubt }) => !doubt);
}

/**
 * The same, with those that may as well be everyday words. Each text is searched once for each roster; of one that was changed at
 * its end only what is within reach of the change, so that a key costs by the change and not by the draft.
 */
export function findPossibleNames(reading: Reading, roster: OpenRoster): Sighting[] {
  let mine = known.get(reading);
  if (!mine) known.set(reading, (mine = new Map()));
  let seen = mine.get(roster);
  if (!seen) mine.set(roster, (seen = search(reading, roster)));
  // One name with the surname first, or a rare one with an initial, may be chance; of several, hardly.
  const proof = seen.filter(
    ({ sighting: { listed, kind, needsCompany } }) =>
      listed || kind === 'initial' || (kind === 'whole' && !needsCompany),
  );
  const listed = new Set(proof.map(({ sighting: { name } }) => name)).size > 1;
  const family = new Set(
    seen.filter(({ sighting }) => sighting.doubt === 'family').map(({ sighting }) => sighting.first),
  );
  return seen.map(({ sighting }) => {
    const { kind, first } = sighting;
    if (kind === 'first' && family.has(first)) return { ...sighting, doubt: 'family' };
    return listed && sighting.listed ? { ...sighting, needsCompany: false } : sighting;
  });
}

function search(reading: Reading, roster: OpenRoster): Seen[] {
  const tokens = tokensOf(reading);
  const origin = originOf(reading);
  const earlier = origin && known.get(origin.before)?.get(roster);
  const from = earlier ? changedFrom(tokens, origin.same) : 0;
  const seen = earlier ? earlier.slice(0, countBefore(earlier, from)) : [];
  let clearOf = seen.at(-1)?.sighting.end ?? 0;
  for (let at = from; at < tokens.length; at += 1) {
    if ((tokens[at] as Token).start < clearOf) continue;
    const sighting = sightingAt(reading.text, tokens, at, clearOf, roster);
    if (!sighting) continue;
    seen.push({ at, sighting });
    clearOf = sighting.end;
  }
  return seen;
}

/** The first token at which something else may be found, where so many tokens are the same as they were. */
function changedFrom(tokens: readonly Token[], same: number): number {
  const end = tokens[same - 1]?.end ?? 0;
  let from = Math.max(0, same - REACH);
  // The parts of a hyphenated word all end where the word does.
  while (from > 0 && (tokens[from - 1 + WRITTEN_IN] as Token).end + REACH_OF_TEXT > end) from -= 1;
  return from;
}

/** How many of these were found before a token, by halving. */
function countBefore(seen: readonly Seen[], from: number): number {
  return countWhile(seen, ({ at }) => at < from);
}
