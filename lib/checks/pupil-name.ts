import { dismissalOf } from '../roster/fingerprint';
import { findNames } from '../roster/find-names';
import { openRosters } from '../roster/match';
import type { Sighting } from '../roster/sighting-at';
import type { Context, Check, Draft, Finding } from './check';
import { guessNames } from './pupil-name/guess';
import { pointsOfHome } from './pupil-name/home-life';
import type { NameSeen } from './pupil-name/name-seen';
import { pointsOfSchool } from './pupil-name/school-life';
import { pupilRosters } from './pupil-rosters';
import { workEvidence } from './photo-evidence';

const WEIGHTS = {
  whole: 100,
  initial: 90,
  rare: 90,
  first: 90,
  pictured: 90,
  beside: 90,
  guess: 70,
} as const;
/** Points of school that a first name alone needs. */
const ENOUGH = 2;
/** A name among as many others of the list is more likely a pupil's. */
const SEVERAL = 3;

/**
 * Names of pupils: of those on the roster, whole names and first names with an initial anywhere, and first names alone where
 * the draft is about life at school in any of its parts, names another pupil in full, or has a picture that was taken at school
 * or in its hours, or where they are rare and praised. Without a roster: common first names right beside such words.
 */
export const pupilName: Check = {
  id: 'pupil-name',
  clauses: ['confidentiality.individual'],
  inspect(draft, context) {
    const left = new Set(context.rulebook.notPupils);
    const isLeft = (name: string) => left.size > 0 && left.has(dismissalOf(name));
    return namesIn(draft, context, isLeft)
      .filter(({ name }) => !isLeft(name))
      .map((seen) => findingFor(seen, draft));
  },
};

function namesIn(
  { files }: Draft,
  { rulebook, readings }: Context,
  isLeft: (name: string) => boolean,
): NameSeen[] {
  const rosters = pupilRosters(rulebook);
  if (rosters.length === 0) return guessNames(readings, rulebook.commonFirstNames);
  const roster = openRosters(rosters, rulebook.commonFirstNames);
  const found = readings.flatMap((reading, part) =>
    findNames(reading, roster).map((sighting): Found => ({ ...sighting, part })),
  );
  if (found.length === 0) return [];
  const school = pointsOfSchool(readings) - pointsOfHome(readings);
  const pictured = files.some((file) => workEvidence(file, rulebook) !== undefined);
  const seen = new Map<string, NameSeen>();
  for (const { kind, part, start, end, first, name, needsCompany } of found) {
    if (kind === 'first' || (needsCompany && school < ENOUGH && !pictured)) continue;
    const span = { part, start, end };
    if (!seen.get(name)?.spans.push(span)) seen.set(name, { kind, first, name, spans: [span] });
  }
  const besideOthers = [...seen.values()].some(({ name }) => !isLeft(name));
  const several = new Set(found.map(({ first }) => first)).size >= SEVERAL;
  const reasonOf = ({ rare, needsCompany, ofChild }: Found): NameSeen['kind'] | undefined => {
    if (!needsCompany) return rare ? 'rare' : 'first';
    if (school + (several ? 1 : 0) + (ofChild ? 1 : 0) >= ENOUGH) return 'first';
    if (pictured) return 'pictured';
    return besideOthers ? 'beside' : undefined;
  };
  return withFirstNames(seen, found, reasonOf, isLeft);
}

interface Found extends Sighting {
  readonly part: number;
}

/**
 * A first name alone is the same child's where the draft has it in full as well, and else stands for itself. Of two such children it is
 * sooner one of whom nobody said that it is no pupil.
 */
function withFirstNames(
  seen: Map<string, NameSeen>,
  found: readonly Found[],
  reasonOf: (alone: Found) => NameSeen['kind'] | undefined,
  isLeft: (name: string) => boolean,
): NameSeen[] {
  const inFull = [...seen.values()].toSorted((a, b) => Number(isLeft(b.name)) - Number(isLeft(a.name)));
  const byFirst = new Map(inFull.map((child) => [child.first, child]));
  for (const alone of found.filter(({ kind }) => kind === 'first')) {
    const { first, part, start, end } = alone;
    const span = { part, start, end };
    if (byFirst.get(first)?.spans.push(span)) continue;
    const kind = reasonOf(alone);
    if (!kind) continue;
    const child: NameSeen = { kind, first, name: first, spans: [span] };
    byFirst.set(first, child);
    seen.set(first, child);
  }
  return [...seen.values()];
}

function findingFor({ kind, name, spans }: NameSeen, draft: Draft): Finding {
  const [span] = spans;
  const words = span ? (draft.parts[span.part] ?? '').slice(span.start, span.end) : '';
  const pictured = draft.files.some((file) => file.kind !== 'other');
  const fingerprint = dismissalOf(name);
  return {
    check: 'pupil-name',
    clause: 'confidentiality.individual',
    spans,
    weight: WEIGHTS[kind],
    noticed: { id: NOTICED[kind], with: [words] },
    why: { id: pictured ? 'whyPupilNameWithPicture' : 'whyPupilName', with: [] },
    key: `pupil-name:${fingerprint}`,
    actions: ['not-a-pupil', 'dismiss'],
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
