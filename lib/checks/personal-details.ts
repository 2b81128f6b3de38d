import type { Reading } from '../text/reading';
import { numberRuns } from '../text/number-runs';
import type { Check, Finding, Span } from './check';
import { answersIn } from './personal-details/answers';
import { chainIn } from './personal-details/chain';
import { homesIn } from './personal-details/home';
import { numbersIn } from './personal-details/numbers';
import { platesIn } from './personal-details/plates';
import { gameNamesIn, shortAnswersIn } from './personal-details/short-answers';
import { toldIn } from './personal-details/told';

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
  inspect(_, { readings }) {
    const spans = new Map<DetailKind, Span[]>();
    readings.forEach((reading, part) => {
      for (const { kind, start, end } of detailsIn(reading)) {
        const span = { part, start, end };
        if (!spans.get(kind)?.push(span)) spans.set(kind, [span]);
      }
    });
    return [...spans].map(([kind, spans]): Finding => ({
      check: 'personal-details',
      clause: 'security.personal-details',
      spans,
      weight: WEIGHTS[kind],
      noticed: { id: SAID[kind].noticed, with: [] },
      why: { id: SAID[kind].why, with: [] },
      key: `personal-details:${kind}`,
      actions: ['dismiss', 'mute'],
    }));
  },
};

function detailsIn(reading: Reading): Detail[] {
  const asked = chainIn(reading);
  const chain = asked.length > 0 ? asked : [...shortAnswersIn(reading), ...gameNamesIn(reading)];
  const answers = chain.length > 0 ? chain : answersIn(reading);
  return [
    ...numbersIn(reading, numberRuns(reading)),
    ...homesIn(reading),
    ...platesIn(reading),
    // A chain's single answers are part of it.
    ...answers,
    // Of one who gives an answer it is enough to say so once.
    ...toldIn(reading).filter(({ kind }) => kind !== 'answer' || answers.length === 0),
  ];
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
