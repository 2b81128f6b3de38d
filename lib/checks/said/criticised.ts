import type { WhatMark } from './marks';
import { remembered } from './remembered';
import { asSchool, isNot, meantBy, nounOf, objectOf, subjectOf } from './said-of';
import type { Statement } from './statement';
import type { Talk } from './talk';
import type { Who } from './who';

/** What a part of a draft says against the school, those who run it or work there, its pupils and their families. */
export const criticisms = remembered((talk: Talk): readonly Statement[] =>
  talk.whats.flatMap((what) => {
    const who = criticised(talk, what);
    return who && who.group !== 'other' && !talk.isQuoted(what.first) ? [{ talk, who, what }] : [];
  }),
);

/** Of whom a criticism is, whatever school they are of. */
function criticised(talk: Talk, what: WhatMark): Who | undefined {
  switch (what.label) {
    case 'is bad':
    case 'acc is': {
      const subject = subjectOf(talk, what);
      return subject?.be && !subject.negated && mayBe(what, subject.who) ? subject.who : undefined;
    }
    case 'is bad of adults': {
      const subject = subjectOf(talk, what);
      const said = subject?.be && !subject.negated && subject.who.stands && isMeant(what, subject.who);
      return said ? subject.who : undefined;
    }
    case 'is good': {
      const subject = subjectOf(talk, what);
      return subject?.be && subject.negated && subject.who.stands ? subject.who : undefined;
    }
    case 'does of adults': {
      const subject = subjectOf(talk, what);
      const said = subject && !subject.negated && subject.who.stands && isMeant(what, subject.who);
      return said ? subject.who : undefined;
    }
    case 'does':
    case 'acc does': {
      const subject = subjectOf(talk, what);
      return subject && !subject.negated && mayBe(what, subject.who) ? subject.who : undefined;
    }
    case 'of whom':
    case 'of whom of adults': {
      const who = objectOf(talk, what);
      return who?.stands && isMeant(what, who) ? who : undefined;
    }
    case 'byname':
    case 'byname of adults': {
      const who = opens(talk, what) ? meantBy(talk, what) : undefined;
      return who && isMeant(what, who) && (who.group !== 'families' || who.one) ? who : undefined;
    }
    case 'of school':
      return talk.atWork && !isNot(talk, what.first) ? asSchool(what) : undefined;
    case 'like':
    case 'like of adults': {
      const who = nounOf(talk, what);
      return who && isMeant(what, who) && !isOfWriter(talk, what, who) ? who : undefined;
    }
    default:
      return undefined;
  }
}

/** Some things are said of children fondly, or with pity, and against adults and the school only. */
function isMeant({ label }: WhatMark, { group }: Who): boolean {
  return !label.endsWith(' of adults') || group !== 'pupils';
}

/** Whether a sentence is nothing but a byname: *Spineless.* *Rude, lazy and late.* *Ridiculous woman.* */
function opens({ tokens, sentences, reading }: Talk, { first, last }: WhatMark): boolean {
  if (sentences[first - 1] === sentences[first]) return false;
  const next = tokens[last + 1];
  const ends = !next || /[.!?,;\n]/.test(reading.text.slice(tokens[last]?.end, next.start));
  return ends || next.text === 'and';
}

/** *Worst teacher in the world*, without an article, is the writer. */
function isOfWriter({ tokens }: Talk, { last }: WhatMark, { group, noun, first }: Who): boolean {
  const alone = first === noun && tokens[last]?.text === 'worst' && tokens[last - 1]?.text !== 'the';
  return alone && (group === 'colleagues' || group === 'families');
}

/** What is said of pupils and families in general accuses nobody that could be told. */
function mayBe({ label }: WhatMark, { group, one, stands }: Who): boolean {
  const nobody = (group === 'pupils' && label === 'acc is') || (group === 'families' && !one);
  return stands && (!label.startsWith('acc') || nobody);
}
