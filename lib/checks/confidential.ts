import type { Check, Finding } from './check';
import { mattersIn, type Matter } from './said/matters';
import { placesOf } from './said/statement';
import { talkOf } from './said/talk';

/** Notices private matters of a child, a colleague or the school: not such matters in general. */
export const confidential: Check = {
  id: 'confidential',
  clauses: ['confidentiality.academy', 'confidentiality.individual'],
  inspect(draft, context) {
    const found = new Map<string, Matter[]>();
    for (const matter of talkOf(draft, context).flatMap(mattersIn)) {
      const key = `confidential:${matter.topic}${matter.who.name ? ':named' : ''}`;
      found.set(key, [...(found.get(key) ?? []), matter]);
    }
    return [...found].map(([key, matters]) => findingFor(key, matters));
  },
};

function findingFor(key: string, matters: readonly Matter[]): Finding {
  const [first] = matters as [Matter];
  const { topic, who } = first;
  const { spans, quoted } = placesOf(matters);
  return {
    check: 'confidential',
    clause: isOfSchool(topic) ? 'confidentiality.academy' : 'confidentiality.individual',
    spans,
    weight: 80,
    noticed: { id: `noticedConfidential${topic}`, with: [quoted] },
    why: { id: whyOf(topic, who.name), with: [] },
    key,
    actions: ['dismiss'],
  };
}

function isOfSchool(topic: Matter['topic']): boolean {
  return topic === 'Jobs' || topic === 'Ofsted' || topic === 'Early';
}

function whyOf(topic: Matter['topic'], name: Matter['who']['name']): string {
  if (isOfSchool(topic)) return 'whyConfidentialSchool';
  if (topic === 'Staff') return 'whyConfidentialColleague';
  return name === 'pupil' ? 'whyConfidentialNamed' : 'whyConfidentialChild';
}
