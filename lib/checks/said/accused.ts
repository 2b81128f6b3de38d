import type { WhatMark } from './marks';
import { remembered } from './remembered';
import { asSchool, isNot, nounOf, objectOf, ownerOf, subjectOf } from './said-of';
import type { Statement } from './statement';
import type { Talk } from './talk';
import type { Who } from './who';

/** The discreditable acts that a part of a draft states of somebody who could be told, or of the school. */
export const accusations = remembered((talk: Talk): readonly Statement[] =>
  talk.whats.flatMap((what) => {
    const who = accused(talk, what);
    return who && canBeTold(who) && !talk.isQuoted(what.first) ? [{ talk, who, what }] : [];
  }),
);

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
