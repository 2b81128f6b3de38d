import type { Reading } from '../text/reading';
import type { Check, Finding, Span } from './check';
import { firstOf } from './excerpt';
import { keyOfAll } from './keys';
import { likelyDetailsIn } from './personal-details/likely';
import { detailsByRule } from './personal-details/rules';
import { outermost, touching } from './spans';

/** What sort of detail; each is one reminder. */
export type DetailKind = 'answer' | 'chain' | 'phone' | 'home' | 'bank' | 'car' | 'id';

/** A detail in one part of a draft: UTF-16 offsets, end exclusive. */
export interface Detail {
  readonly kind: DetailKind;
  readonly start: number;
  readonly end: number;
}

/** Heaviest first: what can be used against a person at once. */
const WEIGHTS: Readonly<Record<DetailKind, number>> = {
  bank: 62,
  id: 61,
  home: 60,
  phone: 58,
  answer: 56,
  chain: 54,
  car: 52,
};

/**
 * Notices what strangers can find a person by, or pass for them with: phone numbers, where they live, bank details, car
 * registrations, numbers of passports and the like, and the answers to security questions, also as the chain posts that ask for them.
 */
export const personalDetails: Check = {
  id: 'personal-details',
  clauses: ['security.personal-details'],
  inspect({ parts }, { readings }) {
    const spans = new Map<DetailKind, Span[]>();
    readings.forEach((reading, part) => {
      for (const { kind, start, end } of detailsIn(reading)) {
        const span = { part, start, end };
        if (!spans.get(kind)?.push(span)) spans.set(kind, [span]);
      }
    });
    return [...spans].map(([kind, all]): Finding => {
      const spans = outermost(all);
      return {
        check: 'personal-details',
        clause: 'security.personal-details',
        spans,
        weight: WEIGHTS[kind],
        // A chain is the whole post.
        noticed: { id: SAID[kind].noticed, with: kind === 'chain' ? [] : [firstOf(spans, parts)] },
        why: { id: SAID[kind].why, with: [] },
        key: keyOfAll(`personal-details:${kind}`, spans, parts),
        actions: ['dismiss', 'mute'],
      };
    });
  },
};

function detailsIn(reading: Reading): Detail[] {
  const ruled = detailsByRule(reading);
  const isKnown = touching(outermost(ruled.map(({ start, end }) => ({ part: 0, start, end }))));
  const likely = likelyDetailsIn(reading).filter(({ start, end }) => !isKnown({ part: 0, start, end }));
  const found = [...ruled, ...likely];
  // A chain's single answers are part of it.
  const chain = found.some(({ kind }) => kind === 'chain');
  return chain ? found.filter(({ kind }) => kind !== 'answer') : found;
}

const SAID = {
  answer: { noticed: 'noticedSecurityAnswer', why: 'whySecurityAnswer' },
  chain: { noticed: 'noticedSecurityChain', why: 'whySecurityAnswer' },
  phone: { noticed: 'noticedPhoneNumber', why: 'whyContactDetail' },
  id: { noticed: 'noticedIdNumber', why: 'whyBankDetails' },
  home: { noticed: 'noticedHomeAddress', why: 'whyContactDetail' },
  bank: { noticed: 'noticedBankDetails', why: 'whyBankDetails' },
  car: { noticed: 'noticedCarRegistration', why: 'whyContactDetail' },
} as const satisfies Record<DetailKind, { noticed: string; why: string }>;
