import type { Check } from './check';
import { asSchool, isNot, nounOf, objectOf, ownerOf, subjectOf } from './said/said-of';
import { placesOf, type Statement } from './said/statement';
import { talkOf, type Talk } from './said/talk';
import type { Who } from './said/who';
import type { WhatMark } from './said/marks';

/** Notices an act stated of somebody that could be told, or of the school, that would harm their good name if it were untrue. */
export const accusation: Check = {
  id: 'accusation',
  clauses: ['disrepute.defame', 'defamation', 'libel'],
  inspect(draft, context) {
    const statements = talkOf(draft, context).flatMap(accusations);
    const [first] = statements;
    if (!first) return [];
    const { spans, quoted } = placesOf(statements);
    return [
      {
        check: 'accusation',
        clause: 'disrepute.defame',
        spans,
        weight: 60,
        noticed: {
          id: first.who.group === 'school' ? 'noticedAccusationSchool' : 'noticedAccusationPerson',
          with: [quoted],
        },
        why: { id: 'whyAccusation', with: [] },
        key: 'accusation',
        actions: ['dismiss', 'mute'],
      },
    ];
  },
};

function accusations(talk: Talk): Statement[] {
  return talk.whats.flatMap((what) => {
    const who = accused(talk, what);
    return who && canBeTold(who) && !talk.isQuoted(what.first) ? [{ talk, who, what }] : [];
  });
}

function accused(talk: Talk, what: WhatMark): Who | undefined {
  switch (what.label) {
    case 'acc is':
    case 'acc does': {
      const subject = subjectOf(talk, what);
      if (!subject && isFor(talk, what)) return ownerOf(talk, what, canBeTold);
      const said = subject && !subject.negated && (subject.be || what.label === 'acc does');
      return said && subject.who.stands ? subject.who : undefined;
    }
    case 'acc by':
      return objectOf(talk, what);
    case 'acc of school':
      return talk.atWork && !isNot(talk, what.first) ? asSchool(what) : undefined;
    case 'acc like':
      return nounOf(talk, what);
    default:
      return undefined;
  }
}

/** *Sacked for hitting a child*. */
function isFor({ tokens }: Talk, { first }: WhatMark): boolean {
  return tokens[first - 1]?.text === 'for' && tokens[first]?.text.endsWith('ing') === true;
}

function canBeTold({ group, one }: Who): boolean {
  return (
    group === 'school' || group === 'management' || group === 'colleagues' || (group === 'families' && one)
  );
}
