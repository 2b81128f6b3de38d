import type { SchoolNames } from '../../lib/school/rulebook';

/** The made-up schools that the drafts are about, by the name that a draft gives: each with the names that its pack would hold. */
export const SCHOOLS = {
  'pear-tree': school('Pear Tree Primary School', {
    shortForms: ['Pear Tree Primary', 'Pear Tree School', 'Pear Tree Academy', 'Pear Tree'],
    initials: ['PTPS'],
  }),
  oak: school('Oak Primary School', { shortForms: ['Oak'], initials: ['OPS'] }),
  grange: school('The Grange Infant and Nursery School', { shortForms: ['The Grange'], initials: ['TGIN'] }),
  meadows: school('The Meadows Academy', {
    shortForms: ['The Meadows'],
    initials: ['TMA'],
    trust: { name: 'Willow Learning Trust', shortForms: ['Willow'], initials: ['WLT'] },
  }),
  'st-marys': school("St Mary's Church of England Primary School", {
    shortForms: ["St Mary's"],
    handles: ['stmarys_pri'],
  }),
  hartfield: school('Hartfield Road Junior School', {
    shortForms: ['Hartfield Road', 'Hartfield'],
    domains: ['hartfieldroad.example.sch.uk'],
  }),
} as const satisfies Record<string, SchoolNames>;

function school(name: string, given: Partial<SchoolNames>): SchoolNames {
  return { name, shortForms: [], initials: [], handles: [], domains: [], trust: null, ...given };
}
