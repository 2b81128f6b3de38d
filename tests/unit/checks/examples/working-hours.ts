import { workingHours } from '../../../../lib/checks/working-hours';
import type { Hours } from '../../../../lib/hours/hours';
import { USUAL_WEEK } from '../../../../lib/hours/usual-day';
import { example, post, type Examples } from './example';

const at = (instant: string) => post('Anybody for tennis?', { at: Date.parse(instant) });
const HOURS: Hours = { zone: 'Europe/London', week: USUAL_WEEK, closed: [], source: 'own' };
const MONDAY_AT_TEN = '2026-11-23T10:00:00Z';

export const EXAMPLES: Examples = {
  check: workingHours,
  notice: [
    example(at(MONDAY_AT_TEN)),
    example(at(MONDAY_AT_TEN), { hours: { ...HOURS, source: 'assumed' } }),
    example(at('2026-11-23T08:30:00Z')),
    example(at('2026-11-23T11:59:59Z')),
    example(at('2026-11-23T13:00:00Z')),
    // Summer time: 14:45 at the school.
    example(at('2026-06-02T13:45:00Z')),
    // In New York it is 09:00.
    example(at('2026-11-23T14:00:00Z'), { hours: { ...HOURS, zone: 'America/New_York' } }),
    // On a school device of which the person does not want to hear, working time still counts.
    example(at(MONDAY_AT_TEN), { schoolDevice: true, checksOff: ['school-device'] }),
    // A break that is over, and a day off that was yesterday.
    example(at(MONDAY_AT_TEN), {
      quiet: { breakUntil: Date.parse('2026-11-23T09:30:00Z'), notWorkingOn: '2026-11-22' },
    }),
  ],
  leave: [
    // On a school device that is said already.
    example(at(MONDAY_AT_TEN), { schoolDevice: true }),
    example(at('2026-11-23T12:30:00Z')),
    example(at('2026-11-23T08:29:59Z')),
    example(at('2026-11-23T15:30:00Z')),
    example(at('2026-11-22T10:00:00Z')),
    example(at('2026-06-02T14:45:00Z')),
    example(at(MONDAY_AT_TEN), {
      quiet: { breakUntil: Date.parse('2026-11-23T10:15:00Z'), notWorkingOn: '' },
    }),
    example(at(MONDAY_AT_TEN), { quiet: { breakUntil: 0, notWorkingOn: '2026-11-23' } }),
    example(at(MONDAY_AT_TEN), { hours: { ...HOURS, zone: 'America/New_York' } }),
    example(at(MONDAY_AT_TEN), {
      hours: {
        ...HOURS,
        closed: [{ from: '2026-11-23', to: '2026-11-23', kind: 'inset', name: 'Inset day' }],
      },
    }),
  ],
};
