import type { Answer } from '@/lib/compose/answers';
import type { CheckId } from '@/lib/checks/check';
import { words, type WordsKey } from '@/lib/words';
import { nameIn } from './item-words';

/** What each check is about, as it is called within a sentence; in the settings it has the same name. */
const TOPICS: Readonly<Record<CheckId, WordsKey>> = {
  'pupil-name': 'topicPupilName',
  'work-photo': 'topicWorkPhoto',
  confidential: 'topicConfidential',
  'colleague-name': 'topicColleagueName',
  'pupil-contact': 'topicPupilContact',
  accusation: 'topicAccusation',
  criticism: 'topicCriticism',
  'own-words': 'topicOwnWords',
  'school-name': 'topicSchoolName',
  'profile-name': 'topicProfileName',
  'school-device': 'topicSchoolDevice',
  'abusive-language': 'topicAbusiveLanguage',
  'personal-details': 'topicPersonalDetails',
  credentials: 'topicCredentials',
  'unsuitable-link': 'topicUnsuitableLink',
  copyright: 'topicCopyright',
  'photo-rights': 'topicPhotoRights',
  'working-hours': 'topicWorkingHours',
};

export function topicWords(check: CheckId): string {
  return words(TOPICS[check]);
}

/** What became of an answer that is to hold for posts to come; empty while that is not known. */
export function answerWords({ state, action, finding }: Answer): string {
  switch (state) {
    case 'asked':
      return '';
    case 'practice':
      return words('reminderOnlyPractice');
    case 'undone':
      return words('undone');
    case 'not-undone':
      return words('reminderNotUndone');
    case 'not-kept':
      return words('reminderNotKept');
    default:
      return action === 'mute'
        ? words('reminderStopped', topicWords(finding.check))
        : words('reminderNotAPupilKept', nameIn(finding));
  }
}
