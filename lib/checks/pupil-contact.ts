import { speaksOfSchool } from './school-words';
import type { Check, Context, Draft, Finding, Span } from './check';
import { firstOf } from './excerpt';
import { keyOfAll } from './keys';
import { findingsOf } from './once';
import { contactsIn, type Contact } from './pupil-contact/contacts';
import type { Known } from './pupil-contact/people';
import { pupilName } from './pupil-name';
import { passageOf, type Passage } from './said/passage';
import { outermost } from './spans';
import { tokenEndingAfter } from '../text/tokens';

const SAID = {
  request: {
    clause: 'trust.friend-request',
    noticed: 'noticedPupilRequest',
    why: 'whyPupilRequest',
  },
  contact: {
    clause: 'trust.contact',
    noticed: 'noticedPupilContact',
    why: 'whyPupilContact',
  },
} as const;

/**
 * Notices contact between the writer and pupils, leavers who are still children, or their families, through social media or
 * private messages: asked for, offered, told of, or taken up. What is declined, or goes by a way of the school's, is left alone.
 */
export const pupilContact: Check = {
  id: 'pupil-contact',
  clauses: ['trust.contact', 'trust.friend-request'],
  inspect(draft, context) {
    const ofSchool = () => speaksOfSchool(context.readings).length > 0;
    const spans = { request: [] as Span[], contact: [] as Span[] };
    context.readings.forEach((reading, part) => {
      const passage = passageOf(reading, part);
      for (const contact of contactsIn(passage, () => pupilsIn(passage, draft, context), ofSchool))
        spans[contact.taken ? 'request' : 'contact'].push(spanOf(passage, contact));
    });
    return (['request', 'contact'] as const).flatMap((kind): Finding[] => {
      const places = outermost(spans[kind]);
      if (places.length === 0) return [];
      const { clause, noticed, why } = SAID[kind];
      return [
        {
          check: 'pupil-contact',
          clause,
          spans: places,
          weight: 65,
          noticed: { id: noticed, with: [firstOf(places, draft.parts)] },
          why: { id: why, with: [] },
          key: keyOfAll(`pupil-contact:${kind}`, places, draft.parts),
          actions: ['dismiss', 'mute'],
        },
      ];
    });
  },
};

function spanOf({ part, tokens }: Passage, { first, last }: Contact): Span {
  return { part, start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}

/** The pupils who are named in one part. */
function pupilsIn({ part, tokens }: Passage, draft: Draft, context: Context): Known[] {
  return findingsOf(pupilName, draft, context)
    .flatMap(({ spans }) => spans)
    .filter((span) => span.part === part)
    .map(({ start, end }) => {
      const first = tokenEndingAfter(tokens, start);
      return { person: 'child', named: true, first, last: tokenEndingAfter(tokens, end - 1) };
    });
}
