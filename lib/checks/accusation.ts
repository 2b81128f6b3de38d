import type { Check } from './check';
import { keyOfAll } from './keys';
import { accusations } from './said/accused';
import { judged } from './said/judged';
import { placesOf } from './said/statement';
import { talkOf } from './said/talk';

/** Notices an act stated of somebody that could be told, or of the school, that would harm their good name if it were untrue. */
export const accusation: Check = {
  id: 'accusation',
  clauses: ['disrepute.defame', 'defamation', 'libel'],
  inspect(draft, context) {
    const statements = judged('accusation', talkOf(draft, context).flatMap(accusations), draft, context);
    const [first] = statements;
    if (!first) return [];
    const { spans, quoted } = placesOf(statements);
    return [
      {
        check: 'accusation',
        clause: 'disrepute.defame',
        alongside: ['defamation', 'libel'],
        spans,
        weight: 60,
        noticed: {
          id: first.who.group === 'school' ? 'noticedAccusationSchool' : 'noticedAccusationPerson',
          with: [quoted],
        },
        why: { id: 'whyAccusation', with: [] },
        key: keyOfAll('accusation', spans, draft.parts),
        actions: ['dismiss', 'mute'],
      },
    ];
  },
};
