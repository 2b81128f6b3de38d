import type { Roster } from '../../lib/roster/roster';
import type { Rulebook } from '../../lib/school/rulebook';

/** A rulebook of a school with nothing in it but a roster. */
export function rulebookWith(roster: Roster | null, commonFirstNames = ''): Rulebook {
  return {
    format: 1,
    school: { name: '', shortForms: [], initials: [], handles: [], domains: [], trust: null },
    roster,
    colleagues: null,
    commonFirstNames,
    hours: {
      zone: 'Europe/London',
      week: [null, null, null, null, null, null, null],
      closed: [],
      source: 'assumed',
    },
    grounds: null,
    ownWords: [],
    checksOff: [],
    sitesOff: [],
    notPupils: [],
    quiet: { breakUntil: 0, notWorkingOn: '' },
  };
}
