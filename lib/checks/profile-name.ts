import type { Check, Draft, Finding, Span } from './check';
import { firstOf } from './excerpt';
import { formsIn, namesIn } from './school-name';
import { speaksOfSchool } from './school-words';
import { outermost } from './spans';

const SAID = {
  name: { clause: 'personal.profile-name', noticed: 'noticedProfileName', why: 'whyProfileName' },
  text: { clause: 'personal.recognised', noticed: 'noticedProfileText', why: 'whyProfileText' },
} as const;

/**
 * Notices the school's name in a profile: in the name of the account, where each of its short forms means the school, and in what
 * somebody says there about themselves.
 */
export const profileName: Check = {
  id: 'profile-name',
  clauses: ['personal.profile-name', 'personal.recognised'],
  inspect(draft, { rulebook, readings }) {
    if (draft.kind !== 'profile') return [];
    const spans = { name: [] as Span[], text: [] as Span[] };
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
        spans[isName ? 'name' : 'text'].push(...named.map(({ start, end }) => ({ part, start, end })));
      });
    }
    return [...findingFor('name', spans.name, draft), ...findingFor('text', spans.text, draft)];
  },
};

function findingFor(kind: keyof typeof SAID, found: readonly Span[], { parts }: Draft): Finding[] {
  const spans = outermost(found);
  if (spans.length === 0) return [];
  const { clause, noticed, why } = SAID[kind];
  return [
    {
      check: 'profile-name',
      clause,
      spans,
      weight: 50,
      noticed: { id: noticed, with: [firstOf(spans, parts)] },
      why: { id: why, with: [] },
      key: `profile-name:${kind}`,
      actions: ['fine-in-profile', 'mute'],
    },
  ];
}
