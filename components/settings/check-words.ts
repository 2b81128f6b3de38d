import type { CheckId } from '../../lib/checks/check';
import type { WordsKey } from '../../lib/words';

/** What each check is called, and what it notices. */
export const CHECK_WORDS: Readonly<Record<CheckId, { readonly name: WordsKey; readonly more: WordsKey }>> = {
  'pupil-name': { name: 'settingsCheckPupilName', more: 'settingsCheckPupilNameMore' },
  'work-photo': { name: 'settingsCheckWorkPhoto', more: 'settingsCheckWorkPhotoMore' },
  'own-words': { name: 'settingsCheckOwnWords', more: 'settingsCheckOwnWordsMore' },
  'school-name': { name: 'settingsCheckSchoolName', more: 'settingsCheckSchoolNameMore' },
  'photo-rights': { name: 'settingsCheckPhotoRights', more: 'settingsCheckPhotoRightsMore' },
  'school-device': { name: 'settingsCheckSchoolDevice', more: 'settingsCheckSchoolDeviceMore' },
  'abusive-language': { name: 'settingsCheckAbusiveLanguage', more: 'settingsCheckAbusiveLanguageMore' },
  'personal-details': { name: 'settingsCheckPersonalDetails', more: 'settingsCheckPersonalDetailsMore' },
  credentials: { name: 'settingsCheckCredentials', more: 'settingsCheckCredentialsMore' },
  'unsuitable-link': { name: 'settingsCheckUnsuitableLink', more: 'settingsCheckUnsuitableLinkMore' },
  copyright: { name: 'settingsCheckCopyright', more: 'settingsCheckCopyrightMore' },
  'working-hours': { name: 'settingsCheckWorkingHours', more: 'settingsCheckWorkingHoursMore' },
};
