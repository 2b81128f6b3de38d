import { dismissalOf } from '../roster/fingerprint';
import type { Context, Check, Draft, Finding } from './check';
import { namesIn } from './pupil-name/names-in';
import type { NameSeen } from './pupil-name/name-seen';
import { whyOf } from './pupil-name/why';

const WEIGHTS = {
  whole: 100,
  initial: 90,
  rare: 90,
  first: 90,
  pictured: 90,
  beside: 90,
  guess: 85,
} as const;

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
