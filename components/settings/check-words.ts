import type { CheckId } from '../../lib/checks/check';
import { SIGHTS } from '../../lib/photos/sights';
import type { WordsKey } from '../../lib/words';

/** What the checks are grouped under where a person looks through them, in this order. */
export const CHECK_GROUPS = [
  { id: 'people', name: 'settingsGroupPeople' },
  { id: 'school', name: 'settingsGroupSchool' },
  { id: 'shared', name: 'settingsGroupShared' },
  { id: 'safety', name: 'settingsGroupSafety' },
  { id: 'time', name: 'settingsGroupTime' },
] as const satisfies readonly { readonly id: string; readonly name: WordsKey }[];

interface CheckWords {
  readonly name: WordsKey;
  readonly more: WordsKey;
  readonly group: (typeof CHECK_GROUPS)[number]['id'];
}

/** What each check is called, what it notices, and with which others it belongs. */
export const CHECK_WORDS: Readonly<Record<CheckId, CheckWords>> = {
  'pupil-name': { name: 'settingsCheckPupilName', more: 'settingsCheckPupilNameMore', group: 'people' },
  'work-photo': {
    name: 'settingsCheckWorkPhoto',
    more: SIGHTS.includes('words') ? 'settingsCheckWorkPhotoMore' : 'settingsCheckWorkPhotoWithoutWords',
    group: 'people',
  },
  confidential: { name: 'settingsCheckConfidential', more: 'settingsCheckConfidentialMore', group: 'people' },
  'colleague-name': {
    name: 'settingsCheckColleagueName',
    more: 'settingsCheckColleagueNameMore',
    group: 'people',
  },
  'pupil-contact': {
    name: 'settingsCheckPupilContact',
    more: 'settingsCheckPupilContactMore',
    group: 'people',
  },
  accusation: { name: 'settingsCheckAccusation', more: 'settingsCheckAccusationMore', group: 'school' },
  criticism: { name: 'settingsCheckCriticism', more: 'settingsCheckCriticismMore', group: 'school' },
  'own-words': { name: 'settingsCheckOwnWords', more: 'settingsCheckOwnWordsMore', group: 'school' },
  'school-name': { name: 'settingsCheckSchoolName', more: 'settingsCheckSchoolNameMore', group: 'school' },
  'profile-name': { name: 'settingsCheckProfileName', more: 'settingsCheckProfileNameMore', group: 'school' },
  'school-device': {
    name: 'settingsCheckSchoolDevice',
    more: 'settingsCheckSchoolDeviceMore',
    group: 'time',
  },
  'abusive-language': {
    name: 'settingsCheckAbusiveLanguage',
    more: 'settingsCheckAbusiveLanguageMore',
    group: 'shared',
  },
  'personal-details': {
    name: 'settingsCheckPersonalDetails',
    more: 'settingsCheckPersonalDetailsMore',
    group: 'safety',
  },
  credentials: { name: 'settingsCheckCredentials', more: 'settingsCheckCredentialsMore', group: 'safety' },
  'unsuitable-link': {
    name: 'settingsCheckUnsuitableLink',
    more: 'settingsCheckUnsuitableLinkMore',
    group: 'shared',
  },
  copyright: { name: 'settingsCheckCopyright', more: 'settingsCheckCopyrightMore', group: 'shared' },
  'photo-rights': { name: 'settingsCheckPhotoRights', more: 'settingsCheckPhotoRightsMore', group: 'shared' },
  'working-hours': {
    name: 'settingsCheckWorkingHours',
    more: 'settingsCheckWorkingHoursMore',
    group: 'time',
  },
};
