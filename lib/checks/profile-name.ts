import type { Check, Draft, Finding, Span } from './check';
import { firstOf } from './excerpt';
import { formsIn, namesIn } from './school-name';
import type { Forms } from './school-name/forms';
import { speaksOfSchool } from './school-words';
import { outermost } from './spans';

const SAID = {
  name: {
    clause: 'personal.profile-name',
    school: { noticed: 'noticedProfileName', why: 'whyProfileName' },
    trust: { noticed: 'noticedProfileNameTrust', why: 'whyProfileNameTrust' },
  },
  text: {
    clause: 'personal.recognised',
    school: { noticed: 'noticedProfileText', why: 'whyProfileText' },
    trust: { noticed: 'noticedProfileTextTrust', why: 'whyProfileText' },
  },
} as const;

/** Where each of the two is named. */
type Places = Record<Forms['of'], Span[]>;

/**
 * Notices the school's or its trust's name in a profile: in the name of the account, where each of its short forms means it, and in
 * what somebody says there about themselves.
 */
export const profileName: Check = {
  id: 'profile-name',
  clauses: ['personal.profile-name', 'personal.recognised'],
  inspect(draft, { rulebook, readings }) {
    if (draft.kind !== 'profile') return [];
    const places: Record<keyof typeof SAID, Places> = {
      name: { school: [], trust: [] },
      text: { school: [], trust: [] },
    };
    const speaks = () => speaksOfSchool(readings).length > 0;
    for (const { forms } of formsIn(rulebook)) {
      readings.forEach((reading, part) => {
        const isName = part === draft.accountName;
        const named = isName
          ? namesIn(
              reading,
              part,
              forms,
              () => true,
              () => true,
            )
          : namesIn(reading, part, forms, speaks);
        places[isName ? 'name' : 'text'][forms.of].push(
          ...named.map(({ start, end }) => ({ part, start, end })),
        );
      });
    }
    return [...findingFor('name', places.name, draft), ...findingFor('text', places.text, draft)];
  },
};

function findingFor(kind: keyof typeof SAID, { school, trust }: Places, { parts }: Draft): Finding[] {
  const spans = outermost([...school, ...trust]);
  if (spans.length === 0) return [];
  const known = new Set(school);
  const ofSchool = spans.filter((span) => known.has(span));
  const { clause, ...said } = SAID[kind];
  const [of, quoted] = ofSchool.length > 0 ? (['school', ofSchool] as const) : (['trust', spans] as const);
  const { noticed, why } = said[of];
  return [
    {
      check: 'profile-name',
      clause,
      spans,
      weight: 50,
      noticed: { id: noticed, with: [firstOf(quoted, parts)] },
      why: { id: why, with: [] },
      key: `profile-name:${kind}`,
      actions: ['fine-in-profile', 'mute'],
    },
  ];
}
