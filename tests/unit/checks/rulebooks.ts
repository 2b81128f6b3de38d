import type { Hours } from '../../../lib/hours/hours';
import { USUAL_WEEK } from '../../../lib/hours/usual-day';
import type { Rulebook, SchoolNames } from '../../../lib/school/rulebook';

const HOURS: Hours = { zone: 'Europe/London', week: USUAL_WEEK, closed: [], source: 'school' };

/** A rulebook with nothing in it but what is given. */
export function rulebook(given: Partial<Rulebook> = {}): Rulebook {
  return {
    format: 1,
    school: PEAR_TREE,
    roster: null,
    colleagues: null,
    commonFirstNames: '',
    hours: HOURS,
    grounds: null,
    ownWords: [],
    checksOff: [],
    sitesOff: [],
    notPupils: [],
    quiet: { breakUntil: 0, notWorkingOn: '' },
    ...given,
  };
}

export function school(name: string, given: Partial<SchoolNames> = {}): SchoolNames {
  return { name, shortForms: [], initials: [], handles: [], domains: [], trust: null, ...given };
}

export const PEAR_TREE = school('Pear Tree Primary School', {
  shortForms: ['Pear Tree Primary', 'Pear Tree School', 'Pear Tree Academy', 'Pear Tree'],
  initials: ['PTPS'],
});
