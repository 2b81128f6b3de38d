import type { CheckId } from '../../lib/checks/check';
import type { WordsKey } from '../../lib/words';

/** What each check is called, and what it notices. */
export const CHECK_WORDS: Readonly<Record<CheckId, { readonly name: WordsKey; readonly more: WordsKey }>> = {
  'pupil-name': { name: 'settingsCheckPupilName', more: 'settingsCheckPupilNameMore' },
  'work-photo': { name: 'settingsCheckWorkPhoto', more: 'settingsCheckWorkPhotoMore' },
  'school-name': { name: 'settingsCheckSchoolName', more: 'settingsCheckSchoolNameMore' },
  'photo-rights': { name: 'settingsCheckPhotoRights', more: 'settingsCheckPhotoRightsMore' },
  'working-hours': { name: 'settingsCheckWorkingHours', more: 'settingsCheckWorkingHoursMore' },
};
