import type { Roster } from '../roster/roster';
import type { Rulebook } from '../school/rulebook';

/** All lists of pupils that count: the school's, the person's own, and those of other schools at which they work. */
export function pupilRosters({ roster, ownRoster, others = [] }: Rulebook): Roster[] {
  const all = [roster, ownRoster ?? null, ...others.map((other) => other.roster)];
  return all.filter((one) => one !== null);
}
