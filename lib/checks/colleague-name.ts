import type { Check } from './check';
import { colleagueRosters } from './said/colleagues';
import { ownerOf } from './said/said-of';
import { placesOf, type Statement } from './said/statement';
import { talkOf, type Talk } from './said/talk';

/** Notices a name on the school's list of colleagues together with something private of theirs. Nothing where the pack has no list. */
export const colleagueName: Check = {
  id: 'colleague-name',
  clauses: ['confidentiality.individual'],
  inspect(draft, context) {
    if (colleagueRosters(context.rulebook).length === 0) return [];
    const statements = talkOf(draft, context).flatMap(privateMatters);
    const [first] = statements;
    if (!first) return [];
    const { talk, who } = first;
    const { spans } = placesOf(statements);
    const [from, to] = [talk.tokens[who.first], talk.tokens[who.last]];
    return [
      {
        check: 'colleague-name',
        clause: 'confidentiality.individual',
        spans,
        weight: 80,
        noticed: { id: 'noticedColleagueName', with: [talk.reading.text.slice(from?.start, to?.end)] },
        why: { id: 'whyColleagueName', with: [] },
        key: 'colleague-name',
        actions: ['dismiss', 'mute'],
      },
    ];
  },
};

function privateMatters(talk: Talk): Statement[] {
  return talk.whats.flatMap((what) => {
    if (what.label !== 'topic staff' && what.label !== 'topic health' && what.label !== 'topic life')
      return [];
    const who = ownerOf(talk, what);
    return who?.name === 'colleague' && !talk.isQuoted(what.first) ? [{ talk, who, what }] : [];
  });
}
