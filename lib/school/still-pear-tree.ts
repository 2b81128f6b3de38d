import type { Pack } from './pack';
import { PEAR_TREE } from './pear-tree';

/** Where a pack can still name the school whose pack comes with the extension. */
export type PearTreePlace =
  'shortForms' | 'initials' | 'handles' | 'domains' | 'issuedBy' | 'policy' | 'ownWords';

/** Also run together, as in an account's name. */
const NAMED = /pear[\s-]?tree/i;

/** All that it is called, longest first. */
const NAMES = new RegExp([PEAR_TREE.school.name, ...PEAR_TREE.school.shortForms].join('|'), 'gi');

/** The places in which a pack still names Pear Tree though it is another school's; none where it has no name yet. */
export function stillPearTree(pack: Pack): readonly PearTreePlace[] {
  const { school, issuedBy, policy, ownWords } = pack;
  if (school.name.trim() === '' || NAMED.test(school.name)) return [];
  const named: Readonly<Record<PearTreePlace, boolean>> = {
    shortForms: school.shortForms.some(isNamed),
    initials: school.initials.some((initials) => areLeft(initials, school.name)),
    handles: school.handles.some(isNamed),
    domains: school.domains.some(isNamed),
    issuedBy: isNamed(issuedBy),
    policy: isNamed(JSON.stringify(policy)),
    ownWords: ownWords.some(({ words }) => isNamed(words)),
  };
  return (Object.keys(named) as PearTreePlace[]).filter((place) => named[place]);
}

/**
 * The pack with Pear Tree's other names, initials, accounts and addresses taken out, and with the school's own name in place
 * of Pear Tree's elsewhere.
 */
export function withoutPearTree(pack: Pack): Pack {
  const { school, policy, ownWords } = pack;
  const own = (text: string) => text.replaceAll(NAMES, () => school.name);
  return {
    ...pack,
    school: {
      ...school,
      shortForms: school.shortForms.filter((name) => !isNamed(name)),
      initials: school.initials.filter((initials) => !areLeft(initials, school.name)),
      handles: school.handles.filter((handle) => !isNamed(handle)),
      domains: school.domains.filter((domain) => !isNamed(domain)),
    },
    ownWords: ownWords.map(({ words, clause }) => ({ words: own(words), clause })),
    issuedBy: own(pack.issuedBy),
    policy: {
      ...policy,
      title: own(policy.title),
      introduction: own(policy.introduction),
      sections: policy.sections.map((section) => ({
        ...section,
        heading: own(section.heading),
        summary: own(section.summary),
        clauses: section.clauses.map(({ id, text }) => ({ id, text: own(text) })),
      })),
    },
  };
}

function isNamed(text: string): boolean {
  return NAMED.test(text);
}

/** Whether these are Pear Tree's initials and could not be the school's own. */
function areLeft(initials: string, name: string): boolean {
  const own = name
    .split(/\s+/)
    .map((word) => word.charAt(0))
    .join('');
  return PEAR_TREE.school.initials.includes(initials) && own.toUpperCase() !== initials;
}
