import type { Check } from './check';
import { photoRights } from './photo-rights';
import { pupilName } from './pupil-name';
import { schoolName } from './school-name';
import { workPhoto } from './work-photo';
import { workingHours } from './working-hours';

/** Every check. A new one is a file named for its id, its line here and its examples in `tests/unit/checks/examples`. */
export const ALL_CHECKS: readonly Check[] = [pupilName, workPhoto, schoolName, photoRights, workingHours];
