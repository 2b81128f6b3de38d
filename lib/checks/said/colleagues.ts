import { findNames } from '../../roster/find-names';
import { openRosters, type OpenRoster } from '../../roster/match';
import { endOf } from '../../roster/name-shape';
import { isTitle } from '../../text/titles';
import { bare } from '../../roster/fingerprint';
import type { Roster } from '../../roster/roster';
import type { Rulebook } from '../../school/rulebook';
import type { Reading } from '../../text/reading';
import { together, tokensOf } from '../../text/tokens';
import type { Context, Span } from '../check';

/** A colleague's name; `whole` where it is more than a first name, which many people have. */
export interface ColleagueSeen extends Span {
  readonly whole: boolean;
}

/**
 * Names of the school's list of colleagues: whole, by first name, and by title and surname where the list has the surname by
 * itself, as it has of a line *Mrs Khan*.
 */
export function colleaguesIn({ rulebook, readings }: Context): ColleagueSeen[] {
  const rosters = colleagueRosters(rulebook);
  if (rosters.length === 0) return [];
  const roster = openRosters(rosters, rulebook.commonFirstNames);
  return readings.flatMap((reading, part) => [
    ...findNames(reading, roster).map(({ start, end, needsCompany }) => ({
      part,
      start,
      end,
      whole: !needsCompany,
    })),
    ...titled(reading, part, roster),
  ]);
}

/** The lists of colleagues of all the schools at which the person works. */
export function colleagueRosters({ colleagues, others = [] }: Rulebook): Roster[] {
  return [colleagues, ...others.map((other) => other.colleagues)].filter((roster) => roster !== null);
}

function titled(reading: Reading, part: number, roster: OpenRoster): ColleagueSeen[] {
  const { text } = reading;
  const tokens = tokensOf(reading);
  return tokens.flatMap((title, at) => {
    const surname = tokens[at + 1];
    if (!isTitle(title) || !surname?.capital || !together(text, title, surname)) return [];
    if (!roster.hasFirst(bare(surname.text))) return [];
    return [{ part, start: title.start, end: endOf(text, surname), whole: true }];
  });
}
