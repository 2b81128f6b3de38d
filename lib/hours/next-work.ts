import type { Hours } from './hours';
import type { Moment } from './moment';
import { momentAt } from './moment-at';

/** More turns than lie in any holidays: each day off, weekend and INSET day is one. */
const MOST_TURNS = 200;

/**
 * When work begins next, after a moment that is no working time.
 *
 * @param moment `momentAt` of these same hours
 * @returns ms since 1970; undefined where it does not within 400 days, or where the moment is working time already
 */
export function nextWork(hours: Hours, moment: Moment): number | undefined {
  if (moment.kind === 'working') return undefined;
  let { until } = moment;
  for (let turn = 0; until !== undefined && turn < MOST_TURNS; turn += 1) {
    const next = momentAt(hours, until);
    if (next.kind === 'working') return until;
    ({ until } = next);
  }
  return undefined;
}
