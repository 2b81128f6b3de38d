import { schoolDevice } from '../../../../lib/checks/school-device';
import { example, post, type Examples } from './example';

const at = (instant: string) => post('Anybody for tennis?', { at: Date.parse(instant) });
const SCHOOLS = { schoolDevice: true };
const LUNCH = '2026-11-23T12:30:00Z';

export const EXAMPLES: Examples = {
  check: schoolDevice,
  notice: [
    // In lessons, at lunch, in the evening, at the weekend.
    example(at('2026-11-23T10:00:00Z'), SCHOOLS),
    example(at(LUNCH), SCHOOLS),
    example(at('2026-11-23T21:00:00Z'), SCHOOLS),
    example(at('2026-11-22T10:00:00Z'), SCHOOLS),
    example(post('Nice!', { kind: 'comment' }), SCHOOLS),
    // It is the device that matters: a break does not make it one's own.
    example(at(LUNCH), {
      ...SCHOOLS,
      quiet: { breakUntil: Date.parse('2026-11-23T13:00:00Z'), notWorkingOn: '2026-11-23' },
    }),
  ],
  leave: [
    example(at('2026-11-23T10:00:00Z')),
    example(at(LUNCH), { schoolDevice: false }),
    // Words about school devices are no reason.
    example('The school’s new laptops have come! Posting this from the staffroom computer.'),
  ],
};
