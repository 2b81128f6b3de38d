import type { Roster } from '../roster/roster';
import type { Rulebook, SchoolNames } from './rulebook';

/** What came out of storage, of which only its type says what it is: every part may be lacking, or be something else. */
type Stored<Thing> = { readonly [Part in keyof Thing]?: unknown } | null | undefined;

/** A cheap look at the shape, enough that no check can trip over it: one that fails would leave its reminder out unseen. */
export function isRulebook(stored: unknown): stored is Rulebook {
  const book = stored as Stored<Rulebook>;
  return (
    book?.format === 1 &&
    typeof book.commonFirstNames === 'string' &&
    areNames(book.school) &&
    [book.roster, book.ownRoster ?? null, book.colleagues].every(isRosterOrNull) &&
    areHours(book.hours) &&
    typeof book.grounds === 'object' &&
    [book.ownWords, book.checksOff, book.sitesOff, book.notPupils].every(Array.isArray) &&
    [book.others ?? [], book.locked ?? [], book.sightsOff ?? []].every(Array.isArray) &&
    typeof (book.quiet as Stored<Rulebook['quiet']>)?.breakUntil === 'number'
  );
}

function areNames(stored: unknown): boolean {
  const names = stored as Stored<SchoolNames>;
  const lists = [names?.shortForms, names?.initials, names?.handles, names?.domains];
  return typeof names?.name === 'string' && typeof names.trust === 'object' && lists.every(Array.isArray);
}

function isRosterOrNull(stored: unknown): boolean {
  if (stored === null) return true;
  const roster = stored as Stored<Roster>;
  return (
    [roster?.salt, roster?.first, roster?.pairs].every((part) => typeof part === 'string') &&
    typeof roster?.words === 'object'
  );
}

function areHours(stored: unknown): boolean {
  const hours = stored as Stored<Rulebook['hours']>;
  return (
    Array.isArray(hours?.week) &&
    hours.week.length === 7 &&
    typeof hours.zone === 'string' &&
    Array.isArray(hours.closed)
  );
}
