import type { Context, Draft } from '../check';
import { findingsOf } from '../once';
import { schoolName } from '../school-name';
import type { NameSeen } from './name-seen';

/** The key of the sentence that says why a name matters in this draft, and no more than is so. */
export function whyOf(kind: NameSeen['kind'], draft: Draft, context: Context): string {
  // On no list, it may be anybody's.
  if (kind === 'guess') return 'whyPupilGuess';
  if (draft.files.some((file) => file.kind !== 'other')) return 'whyPupilNameWithPicture';
  const namesSchool = findingsOf(schoolName, draft, context).some(
    ({ noticed }) => noticed.id === 'noticedSchoolName',
  );
  return namesSchool ? 'whyPupilNameAndSchool' : 'whyPupilName';
}
