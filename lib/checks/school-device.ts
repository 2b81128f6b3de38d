import type { Check } from './check';

/** Notices, at any hour, that the device belongs to the school. Only an administrator can say so; nothing is guessed. */
export const schoolDevice: Check = {
  id: 'school-device',
  clauses: ['work.school-devices'],
  inspect(_draft, { rulebook }) {
    if (!rulebook.schoolDevice) return [];
    return [
      {
        check: 'school-device',
        clause: 'work.school-devices',
        spans: [],
        weight: 20,
        noticed: { id: 'noticedSchoolDevice', with: [] },
        why: { id: 'whySchoolDevice', with: [] },
        key: 'school-device',
        actions: ['dismiss', 'mute'],
      },
    ];
  },
};
