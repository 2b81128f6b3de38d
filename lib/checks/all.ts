import { abusiveLanguage } from './abusive-language';
import type { Check } from './check';
import { photoRights } from './photo-rights';
import { ownWords } from './own-words';
import { copyright } from './copyright';
import { credentials } from './credentials';
import { personalDetails } from './personal-details';
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
  ownWords,
  schoolName,
  schoolDevice,
  abusiveLanguage,
  personalDetails,
  credentials,
  unsuitableLink,
  copyright,
  photoRights,
  workingHours,
];
