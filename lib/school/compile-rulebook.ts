import { bankHolidays } from '../hours/bank-holidays';
import type { Closure, Hours } from '../hours/hours';
import { USUAL_WEEK } from '../hours/usual-day';
import { usualHolidays } from '../hours/usual-holidays';
import type { Settings } from '../settings';
import type { Pack } from './pack';
import type { Rulebook } from './rulebook';

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
): Rulebook {
  const { name, shortForms, initials, handles, domains, grounds } = pack.school;
  const roster = pack.roster ?? settings.roster;
  return {
    format: 1,
    school: { name, shortForms, initials, handles, domains, trust: pack.trust },
    roster,
    ownRoster: pack.roster && settings.roster,
    commonFirstNames,
    hours: hoursOf(pack, settings, year),
    grounds: settings.grounds ?? grounds,
    checksOff: settings.checksOff,
    sightsOff: settings.sightsOff,
    sitesOff: settings.sitesOff,
    notPupils: settings.notPupils,
    quiet: settings.quiet,
  };
}

function hoursOf(pack: Pack, settings: Settings, year: number): Hours {
  const base = { zone: pack.school.zone, closed: daysOff(pack, year) };
  if (settings.week) return { ...base, week: settings.week, source: 'own' };
  if (pack.week) return { ...base, week: pack.week, source: 'school' };
  return { ...base, week: USUAL_WEEK, source: 'assumed' };
}

/** The two years before are for photos: one taken on a bank holiday was not taken in school hours. */
function daysOff(pack: Pack, year: number): Closure[] {
  const years = [year - 2, year - 1, year, year + 1];
  const holidays = pack.closed.length > 0 ? pack.closed : years.flatMap(usualHolidays);
  return [...years.flatMap(bankHolidays), ...holidays].toSorted((a, b) => a.from.localeCompare(b.from));
}
