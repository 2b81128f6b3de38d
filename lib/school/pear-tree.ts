import { PEAR_TREE_POLICY } from '../policy/pear-tree';
import { packSchema, type Pack } from './pack';

/**
 * The pack that comes with the extension. It says only what the school's own policy says: that names no trust, no web
 * address, no account and no timetable, so there are none here either.
 */
export const PEAR_TREE: Pack = packSchema.parse({
  format: 2,
  version: '1',
  issuedBy: 'Pear Tree Primary School',
  school: {
    name: 'Pear Tree Primary School',
    shortForms: ['Pear Tree Primary', 'Pear Tree School', 'Pear Tree Academy', 'Pear Tree'],
    initials: ['PTPS'],
    handles: [],
    domains: [],
    zone: 'Europe/London',
    region: 'england',
    grounds: null,
  },
  trust: null,
  week: null,
  closed: [],
  policy: PEAR_TREE_POLICY,
  roster: null,
  colleagues: null,
  ownWords: [],
});
