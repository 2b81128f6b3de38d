import type { CheckId } from '../checks/check';
import type { ClauseId } from '../policy/clause-ids';
import type { Lock } from './managed';
import type { Roster } from '../roster/roster';
import type { Sight } from '../photos/look/task';
import type { Hours } from '../hours/hours';

/**
 * All that the checks need to know, made out of the school pack and the person's own settings, as plain data that a
 * content script reads in one go. It is made anew whenever either changes; it is never edited.
 */
export interface Rulebook {
  readonly format: 1;
  readonly school: SchoolNames;
  /** The school's, or the person's own where the school has none. */
  readonly roster: Roster | null;
  /** Names that the person added to the school's. */
  readonly ownRoster?: Roster | null;
  /** Colleagues' names as fingerprints, where the school's pack has them. */
  readonly colleagues: Roster | null;
  /**
   * Common first names, folded, one space between them: noticed beside words of class and school while there is no
   * roster. With one they tell which first names are to be known in small letters too.
   */
  readonly commonFirstNames: string;
  readonly hours: Hours;
  readonly grounds: Grounds | null;
  /** Words and phrases that the school wants noticed, beside what the checks know of themselves. */
  readonly ownWords: readonly OwnWords[];
  readonly checksOff: readonly CheckId[];
  /** What pictures are not looked at for. */
  readonly sightsOff?: readonly Sight[];
  /** Ids of sites on which the person has switched the reminders off. */
  readonly sitesOff: readonly string[];
  /** Fingerprints of names that the person said are not pupils. */
  readonly notPupils: readonly string[];
  readonly quiet: Quiet;
  /** Whether the device belongs to the school: an administrator has said so. */
  readonly schoolDevice?: boolean;
  /** What an administrator has locked. */
  readonly locked?: readonly Lock[];
  /** Other schools that the person works at: their names, pupils and grounds are noticed as well. */
  readonly others?: readonly OtherSchool[];
}

/** What is noticed of another school than the one whose policy and hours hold. */
export interface OtherSchool {
  readonly school: SchoolNames;
  readonly roster: Roster | null;
  readonly grounds: Rulebook['grounds'];
}

/** A word or a phrase, and the clause that the school had in mind. */
export interface OwnWords {
  readonly words: string;
  readonly clause: ClauseId;
}

/** A circle around the school's grounds: WGS 84 degrees, metres. */
export interface Grounds {
  readonly latitude: number;
  readonly longitude: number;
  readonly radius: number;
}

/** When the person has said that working hours do not apply. */
export interface Quiet {
  /** *I am on a break*: until this instant (ms since 1970), or 0. */
  readonly breakUntil: number;
  /** *Not working today*: that local date at the school, `2026-11-22`, or the empty string. */
  readonly notWorkingOn: string;
}

/** The names that the school and its trust go by. From the pack: nothing here is particular to one school. */
export interface SchoolNames {
  /** Full name as the school writes it, such as `Pear Tree Primary School`. */
  readonly name: string;
  /** Other names and short forms that people use for it, most usual first. */
  readonly shortForms: readonly string[];
  /** Initials that stand for the school, such as `PTPS`. */
  readonly initials: readonly string[];
  /** Handles and hashtags of its own accounts, without `@` and `#`. */
  readonly handles: readonly string[];
  /** Web domains, such as `peartree.example.sch.uk`. */
  readonly domains: readonly string[];
  /** The trust that it belongs to, where it does. */
  readonly trust: {
    readonly name: string;
    readonly shortForms: readonly string[];
    readonly initials: readonly string[];
  } | null;
}
