import type { Check, Draft, Finding } from './check';
import { keyOfAll } from './keys';
import { criticisms } from './said/criticised';
import { judged } from './said/judged';
import { placesOf, type Statement } from './said/statement';
import { talkOf } from './said/talk';
import type { Group } from './said/who';

/** Notices criticism of the school, of those who run it or work there, and of its pupils and their families. */
export const criticism: Check = {
  id: 'criticism',
  clauses: ['disrepute.criticise-academy', 'disrepute.criticise-people'],
  inspect(draft, context) {
    const found = new Map<Group, Statement[]>();
    const said = judged('criticism', talkOf(draft, context).flatMap(criticisms), draft, context);
    for (const statement of said) {
      const group = statement.who.group as Group;
      found.set(group, [...(found.get(group) ?? []), statement]);
    }
    return [...found].map(([group, statements]) => findingFor(group, statements, draft));
  },
};

const NOTICED: Readonly<Record<Group, string>> = {
  school: 'noticedCriticismSchool',
  management: 'noticedCriticismManagement',
  colleagues: 'noticedCriticismColleagues',
  pupils: 'noticedCriticismPupils',
  families: 'noticedCriticismFamilies',
};

function findingFor(group: Group, statements: readonly Statement[], { parts }: Draft): Finding {
  const { spans, quoted } = placesOf(statements);
  return {
    check: 'criticism',
    clause: group === 'school' ? 'disrepute.criticise-academy' : 'disrepute.criticise-people',
    spans,
    weight: 50,
    noticed: { id: NOTICED[group], with: [quoted] },
    why: { id: group === 'school' ? 'whyCriticismSchool' : 'whyCriticismPeople', with: [] },
    key: keyOfAll(`criticism:${group}`, spans, parts),
    actions: ['dismiss', 'mute'],
  };
}
