import { openRosters } from '../../roster/match';
import type { Context, Draft } from '../check';
import { workEvidence } from '../photo-evidence';
import { pupilRosters } from '../pupil-rosters';
import { outermost, touching } from '../spans';
import { enoughIn } from './enough';
import { foundIn, type Found } from './found';
import { guessNames } from './guess';
import { likelihoodIn } from './likelihood';
import type { NameSeen } from './name-seen';

/** From where on a first name alone is believed to be a pupil's; tenths of the logarithm of the odds. */
const LIKELY = 7;

/**
 * The pupils who are named in a draft.
 *
 * @param isLeft of a name, whether somebody said that it is no pupil's
 */
export function namesIn(
  { files }: Draft,
  { rulebook, readings }: Context,
  isLeft: (name: string) => boolean,
): NameSeen[] {
  const rosters = pupilRosters(rulebook);
  const hasRoster = rosters.length > 0;
  const guessed = guessNames(readings, rulebook.commonFirstNames, { hasRoster });
  if (!hasRoster) return guessed;
  const roster = openRosters(rosters, rulebook.commonFirstNames);
  const found = foundIn(readings, roster);
  if (found.length === 0) return guessed;
  const likelihoodOf = likelihoodIn(readings, found, roster);
  const enoughOf = enoughIn(readings, roster);
  const pictured = files.some((file) => workEvidence(file, rulebook) !== undefined);
  const seen = new Map<string, NameSeen>();
  for (const sighting of found) {
    const { kind, part, start, end, first, name } = sighting;
    if (kind === 'first') continue;
    if (!pictured && likelihoodOf(sighting) < enoughOf(sighting)) continue;
    const span = { part, start, end };
    if (!seen.get(name)?.spans.push(span)) seen.set(name, { kind, first, name, spans: [span] });
  }
  const besideOthers = [...seen.values()].some(({ name }) => !isLeft(name));
  const likely = new Set<string>();
  const alone = found.filter((one) => {
    if (one.kind !== 'first') return false;
    const isLikely = likelihoodOf(one) >= LIKELY;
    if (isLikely) likely.add(one.first);
    // What may as well be an everyday word is a name only where it is a likely one.
    return isLikely || !one.doubt;
  });
  const reasonOf = ({ rare, first }: Found): NameSeen['kind'] | undefined => {
    if (rare) return 'rare';
    if (likely.has(first)) return 'first';
    if (pictured) return 'pictured';
    return besideOthers ? 'beside' : undefined;
  };
  const listed = withFirstNames(seen, alone, reasonOf, isLeft);
  const isOnList = touching(outermost(found));
  return [...listed, ...guessed.filter(({ spans }) => !spans.some(isOnList))];
}

/**
 * A first name alone is the same child's where the draft has it in full as well, and else stands for itself. Of two such children it is
 * sooner one of whom nobody said that it is no pupil.
 */
function withFirstNames(
  seen: Map<string, NameSeen>,
  alone: readonly Found[],
  reasonOf: (alone: Found) => NameSeen['kind'] | undefined,
  isLeft: (name: string) => boolean,
): NameSeen[] {
  const inFull = [...seen.values()].toSorted((a, b) => Number(isLeft(b.name)) - Number(isLeft(a.name)));
  const byFirst = new Map(inFull.map((child) => [child.first, child]));
  for (const one of alone) {
    const { first, part, start, end } = one;
    const span = { part, start, end };
    if (byFirst.get(first)?.spans.push(span)) continue;
    const kind = reasonOf(one);
    if (!kind) continue;
    const child: NameSeen = { kind, first, name: first, spans: [span] };
    byFirst.set(first, child);
    seen.set(first, child);
  }
  return [...seen.values()];
}
