import { dismissalOf } from '../roster/fingerprint';
import { findNames } from '../roster/find-names';
import { openRosters } from '../roster/match';
import type { Context, Check, Draft, Finding, Span } from './check';
import { speaksOfClassWork, tagsSpeakOfClass } from './class-work';
import { guessNames } from './pupil-guess';
import type { NameSeen } from './name-seen';
import { pupilRosters } from './pupil-rosters';
import { workEvidence } from './photo-evidence';
import { speaksOfSchool } from './school-words';

const WEIGHTS = { whole: 100, initial: 90, rare: 90, first: 90, guess: 70 } as const;

/**
 * Names of pupils: of those on the roster, whole names and first names with an initial anywhere, and first names alone where
 * the draft speaks of school or pupils in any of its parts or has a picture that was taken at school or in its hours, or where
 * they are rare and praised. Without a roster: common first names right beside such words.
 */
export const pupilName: Check = {
  id: 'pupil-name',
  clauses: ['confidentiality.individual'],
  inspect(draft, context) {
    const left = new Set(context.rulebook.notPupils);
    const speaks = isAboutSchool(context.readings);
    return namesIn(draft, context, speaks)
      .map((seen) => ({ seen, fingerprint: dismissalOf(seen.name) }))
      .filter(({ fingerprint }) => !left.has(fingerprint))
      .map(({ seen, fingerprint }) => findingFor(seen, fingerprint, draft, speaks));
  },
};

function isAboutSchool(readings: Context['readings']): boolean {
  return speaksOfSchool(readings).length > 0 || speaksOfClassWork(readings) || tagsSpeakOfClass(readings);
}

function namesIn({ files }: Draft, { rulebook, readings }: Context, speaks: boolean): NameSeen[] {
  const rosters = pupilRosters(rulebook);
  if (rosters.length === 0) return guessNames(readings, rulebook.commonFirstNames);
  const roster = openRosters(rosters, rulebook.commonFirstNames);
  const seen = new Map<string, NameSeen>();
  const alone: NameAlone[] = [];
  const company = speaks || files.some((file) => workEvidence(file, rulebook) !== undefined);
  readings.forEach((reading, part) => {
    for (const { kind, start, end, first, name, needsCompany, rare } of findNames(reading, roster)) {
      if (needsCompany && !company) continue;
      const span = { part, start, end };
      if (kind === 'first') alone.push({ kind: rare ? 'rare' : 'first', first, span });
      else if (!seen.get(name)?.spans.push(span)) seen.set(name, { kind, first, name, spans: [span] });
    }
  });
  return withFirstNames(seen, alone);
}

interface NameAlone {
  readonly kind: 'rare' | 'first';
  readonly first: string;
  readonly span: Span;
}

/** A first name alone is the same child's where the draft has it in full as well, and else stands for itself. */
function withFirstNames(seen: Map<string, NameSeen>, alone: readonly NameAlone[]): NameSeen[] {
  const byFirst = new Map([...seen.values()].toReversed().map((child) => [child.first, child]));
  for (const { kind, first, span } of alone) {
    if (byFirst.get(first)?.spans.push(span)) continue;
    const child = { kind, first, name: first, spans: [span] };
    byFirst.set(first, child);
    seen.set(first, child);
  }
  return [...seen.values()];
}

function findingFor({ kind, spans }: NameSeen, fingerprint: string, draft: Draft, speaks: boolean): Finding {
  const [span] = spans;
  const words = span ? (draft.parts[span.part] ?? '').slice(span.start, span.end) : '';
  const pictured = draft.files.some((file) => file.kind !== 'other');
  return {
    check: 'pupil-name',
    clause: 'confidentiality.individual',
    spans,
    weight: WEIGHTS[kind],
    noticed: { id: speaks || kind !== 'first' ? NOTICED[kind] : 'noticedPupilFirstNamePhoto', with: [words] },
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
  guess: 'noticedPupilGuess',
} as const;
