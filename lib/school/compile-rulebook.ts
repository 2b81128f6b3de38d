import type { Settings } from '../settings';
import { hoursOf } from './hours-of';
import { NOT_MANAGED, type Managed } from './managed';
import type { Pack } from './pack';
import type { OtherSchool, Rulebook } from './rulebook';

/** What there may be besides the school's pack and the person's settings. */
interface Besides {
  /** The packs of other schools at which the person works too. */
  readonly others: readonly Pack[];
  /** What an administrator has set; it goes before the person's own. */
  readonly managed: Managed;
}

/**
 * Makes the rulebook that the checks read.
 *
 * @param pack the school's
 * @param settings the person's own; where both say something, theirs goes first
 * @param year the present one: days off are worked out for it, the next, and the two before
 * @param commonFirstNames folded, one space between them; they stand in for a roster while there is none, and tell names from words with one
 */
export function compileRulebook(
  pack: Pack,
  settings: Settings,
  year: number,
  commonFirstNames: string,
  { others, managed }: Besides = { others: [], managed: NOT_MANAGED },
): Rulebook {
  const { name, shortForms, initials, handles, domains, grounds } = pack.school;
  const roster = pack.roster ?? settings.roster;
  const { schoolDevice, locked } = managed;
  return {
    format: 1,
    school: { name, shortForms, initials, handles, domains, trust: pack.trust },
    roster,
    ownRoster: pack.roster && settings.roster,
    colleagues: pack.colleagues,
    commonFirstNames,
    hours: locked.includes('hours')
      ? hoursOf([pack], { week: null, schoolDays: [] }, year)
      : hoursOf([pack, ...others], settings, year),
    grounds: settings.grounds ?? grounds,
    ownWords: [pack, ...others].flatMap(({ ownWords }) => ownWords),
    checksOff: locked.includes('checks') ? [] : settings.checksOff,
    sightsOff: locked.includes('checks') ? [] : settings.sightsOff,
    sitesOff: locked.includes('sites') ? [] : settings.sitesOff,
    notPupils: settings.notPupils,
    quiet: settings.quiet,
    schoolDevice,
    locked,
    others: others.map((other) => otherSchool(other, pack)),
  };
}

/** A trust that is the main school's as well is noticed once. */
function otherSchool({ school, trust, roster, colleagues }: Pack, main: Pack): OtherSchool {
  const { name, shortForms, initials, handles, domains, grounds } = school;
  return {
    school: {
      name,
      shortForms,
      initials,
      handles,
      domains,
      trust: trust?.name === main.trust?.name ? null : trust,
    },
    roster,
    colleagues,
    grounds,
  };
}
