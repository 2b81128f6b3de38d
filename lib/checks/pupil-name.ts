import { dismissalOf } from '../roster/fingerprint';
import { openRosters } from '../roster/match';
import type { Context, Check, Draft, Finding } from './check';
import { guessNames } from './pupil-name/guess';
import { foundIn, type Found } from './pupil-name/found';
import type { NameSeen } from './pupil-name/name-seen';
import { likelihoodIn } from './pupil-name/likelihood';
import { whyOf } from './pupil-name/why';
import { pupilRosters } from './pupil-rosters';
import { workEvidence } from './photo-evidence';
import { speaksOfSchool } from './school-words';
import { outermost, touching } from './spans';

const WEIGHTS = {
  whole: 100,
  initial: 90,
  rare: 90,
  first: 90,
  pictured: 90,
  beside: 90,
  guess: 85,
} as const;
/** From where on a first name alone is believed to be a pupil's; tenths of the logarithm of the odds. */
const LIKELY = 5;
/**
 * The same of a whole name that may be another's, in a draft that does not speak of school: a handle, one with a middle name left out,
 * one that is written only nearly so. That it fits is evidence too, so they need less, and least where the surname is rare, since few of
 * those fit by chance; of accounts there are many, and a draft about a time long ago has names of its own. One that stands there surely
 * is believed, but for one that begins with a word where hardly anything is less likely.
 */
const ENOUGH = {
  common: -12,
  rare: -26,
  account: -21,
  nearly: -16,
  initial: -20,
  longAgo: -20,
  word: -60,
} as const;
/** By so much less where the draft speaks of school, but not below the least. */
const OF_SCHOOL = 17;
const LEAST = -38;
/** A year in which no pupil was born, whose people have other people's names. */
const LONG_AGO = /(?<![\p{L}\p{N}£$€.,:/-])1[5-9]\d\d(?![\p{L}\p{N}:/-]|[.,]\d)/u;

/**
 * Names of pupils: of those on the roster, whole names and first names with an initial anywhere, and first names alone where
 * the words around them are those of school, the draft names another pupil in full, or has a picture that was taken at school or in
 * its hours, or where they are rare and praised. Common first names that are on no roster: in one's own class; without a roster, right
 * beside any such words.
 */
export const pupilName: Check = {
  id: 'pupil-name',
  clauses: ['confidentiality.individual'],
  inspect(draft, context) {
    const left = new Set(context.rulebook.notPupils);
    const isLeft = (name: string) => left.size > 0 && left.has(dismissalOf(name));
    return namesIn(draft, context, isLeft)
      .filter(({ name }) => !isLeft(name))
      .map((seen) => findingFor(seen, draft, context));
  },
};

function namesIn(
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
  const ofLongAgo = readings.some(({ text }) => LONG_AGO.test(text));
  const pictured = files.some((file) => workEvidence(file, rulebook) !== undefined);
  let speaks: boolean | undefined;
  const ofSchool = () => (speaks ??= speaksOfSchool(readings).length > 0);
  const sortOf = ({ kind, part, start, first, name, needsCompany }: Found): keyof typeof ENOUGH => {
    if (!needsCompany) return 'longAgo';
    if (kind === 'initial') return kind;
    if (roster.isCommonSurname(name.slice(first.length + 1))) return 'common';
    return readings[part]?.text[start - 1] === '@' ? 'account' : 'rare';
  };
  const leastOf = (sighting: Found): number => {
    if (!sighting.needsCompany && !ofLongAgo)
      return roster.isEveryday(sighting.first) ? ENOUGH.word : -Infinity;
    if (sighting.near) return ENOUGH.nearly;
    const enough = ENOUGH[sortOf(sighting)];
    return ofSchool() ? Math.max(LEAST, enough - OF_SCHOOL) : enough;
  };
  const seen = new Map<string, NameSeen>();
  for (const sighting of found) {
    const { kind, part, start, end, first, name } = sighting;
    if (kind === 'first') continue;
    if (!pictured && likelihoodOf(sighting) < leastOf(sighting)) continue;
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

function findingFor({ kind, name, spans }: NameSeen, draft: Draft, context: Context): Finding {
  const [span] = spans;
  const words = span ? (draft.parts[span.part] ?? '').slice(span.start, span.end) : '';
  const fingerprint = dismissalOf(name);
  return {
    check: 'pupil-name',
    clause: 'confidentiality.individual',
    spans,
    weight: WEIGHTS[kind],
    noticed: { id: NOTICED[kind], with: [words] },
    why: { id: whyOf(kind, draft, context), with: [] },
    key: `pupil-name:${fingerprint}`,
    actions: ['dismiss', 'not-a-pupil'],
    fingerprint,
  };
}

const NOTICED = {
  whole: 'noticedPupilName',
  initial: 'noticedPupilInitial',
  rare: 'noticedPupilRareName',
  first: 'noticedPupilFirstName',
  pictured: 'noticedPupilFirstNamePhoto',
  beside: 'noticedPupilFirstNameOthers',
  guess: 'noticedPupilGuess',
} as const;
