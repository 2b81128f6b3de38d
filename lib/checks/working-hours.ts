import { momentAt } from '../hours/moment-at';
import type { Check } from './check';

/**
 * Notices that it is working time at the school, at the instant of the draft. On a school device that is said at any hour
 * already (`school-device`), and to say both would be to say it twice.
 */
export const workingHours: Check = {
  id: 'working-hours',
  clauses: ['work.breaks-only', 'work.discreet', 'work.phones'],
  byTheClock: true,
  inspect({ at }, { rulebook }) {
    const { hours, quiet } = rulebook;
    if (rulebook.schoolDevice && !rulebook.checksOff.includes('school-device')) return [];
    const { kind, until, date } = momentAt(hours, at);
    if (kind !== 'working' || at < quiet.breakUntil || date === quiet.notWorkingOn) return [];
    const assumed = hours.source === 'assumed';
    const end = until === undefined ? '' : timeOfDay(hours.zone, until);
    return [
      {
        check: 'working-hours',
        clause: 'work.breaks-only',
        alongside: ['work.discreet', 'work.phones'],
        spans: [],
        weight: 10,
        noticed: { id: assumed ? 'noticedUsualSchoolDay' : 'noticedWorkingHours', with: [end] },
        why: { id: assumed ? 'whyUsualSchoolDay' : 'whyWorkingHours', with: [] },
        key: `working-hours:${date}:${end}`,
        actions: ['on-a-break', 'not-working-today', ...(assumed ? (['set-hours'] as const) : []), 'mute'],
      },
    ];
  },
};

const clocks = new Map<string, Intl.DateTimeFormat>();

/** `15:30` on the clock of a zone. Formatters are kept: making one takes longer than all the checks together. */
function timeOfDay(timeZone: string, instant: number): string {
  let clock = clocks.get(timeZone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' });
    clocks.set(timeZone, clock);
  }
  return clock.format(instant);
}
