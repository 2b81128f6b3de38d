import { abusiveLanguage } from './abusive-language';
import { accusation } from './accusation';
import type { Check } from './check';
import { colleagueName } from './colleague-name';
import { confidential } from './confidential';
import { copyright } from './copyright';
import { credentials } from './credentials';
import { criticism } from './criticism';
import { ownWords } from './own-words';
import { personalDetails } from './personal-details';
import { photoRights } from './photo-rights';
import { profileName } from './profile-name';
import { pupilContact } from './pupil-contact';
import { pupilName } from './pupil-name';
import { schoolDevice } from './school-device';
import { schoolName } from './school-name';
import { unsuitableLink } from './unsuitable-link';
import { workPhoto } from './work-photo';
import { workingHours } from './working-hours';

/** Every check. A new one is a file named for its id, its line here and its examples in `tests/unit/checks/examples`. */
export const ALL_CHECKS: readonly Check[] = [
  pupilName,
  workPhoto,
  confidential,
  colleagueName,
  pupilContact,
  accusation,
  criticism,
  ownWords,
  schoolName,
  profileName,
  schoolDevice,
  abusiveLanguage,
  personalDetails,
  credentials,
  unsuitableLink,
  copyright,
  photoRights,
  workingHours,
];
