import type { Check, Draft, Finding } from './check';
import { keyOfAll } from './keys';
import { judged, type LikelyStatement } from './said/judged';
import { mattersIn, type Matter } from './said/matters';
import { placesOf, spanOf, type Statement } from './said/statement';
import { talkOf } from './said/talk';
import { topicOf, type LikelyTopic } from './said/topic-of';
import { within } from './spans';
import { commonNamesIn } from '../roster/common-names';
import { isNameToo } from '../roster/names-that-are-words';
import { read } from '../text/read';
import { isTitle } from '../text/titles';
import { tokensOf } from '../text/tokens';
import { wordSet } from '../text/word-set';

/** Notices private matters of a child, a colleague or the school: not such matters in general. */
export const confidential: Check = {
  id: 'confidential',
  clauses: ['confidentiality.academy', 'confidentiality.individual'],
  inspect(draft, context) {
    const found = new Map<string, Private[]>();
    const said = judged('confidential', talkOf(draft, context).flatMap(mattersIn), draft, context);
    for (const matter of saidOnce(said.flatMap(asPrivate))) {
      const kind = `confidential:${matter.topic}${matter.who.name ? ':named' : ''}`;
      found.set(kind, [...(found.get(kind) ?? []), matter]);
    }
    return [...found].map(([kind, matters]) =>
      findingFor(kind, matters, draft, context.rulebook.commonFirstNames),
    );
  },
};

/** What is private, and what it is about where that is plain. */
interface Private extends Statement {
  readonly topic: LikelyTopic;
}

/** *Nobody in my class has been excluded*. */
const OF_NOBODY = wordSet('nobody none no noone');

/** A private matter, also one that was found by no phrase: none in general, and of nobody. */
function asPrivate(statement: Matter | LikelyStatement): Private[] {
  if ('topic' in statement) return [statement];
  const { talk, what, stretch } = statement;
  const isGeneral = stretch.known.whoses.some(
    ({ label, first }) => label === 'general' && first >= what.first && first <= what.last,
  );
  if (isGeneral || OF_NOBODY.has(talk.tokens[what.first]?.text ?? '')) return [];
  const topic = topicOf(what, stretch);
  return topic ? [{ ...statement, topic }] : [];
}

/** What matters most, first. */
const WEIGHTIEST: readonly Private['topic'][] = [
  'Safeguarding',
  'Home',
  'Health',
  'Needs',
  'Place',
  'Behaviour',
  'Staff',
  'Jobs',
  'Ofsted',
  'Results',
  'Early',
  'Private',
];

/** Without those that stand within a weightier one: *his dad hits him* is about safeguarding, and not about behaviour too. */
function saidOnce(matters: readonly Private[]): Private[] {
  return WEIGHTIEST.flatMap((topic, place) => {
    const isSaid = within(
      matters.filter((one) => WEIGHTIEST.indexOf(one.topic) < place).map((one) => spanOf(one)),
    );
    return matters.filter((one) => one.topic === topic && !isSaid(spanOf(one)));
  });
}

function findingFor(
  kind: string,
  matters: readonly Private[],
  { parts }: Draft,
  commonFirstNames: string,
): Finding {
  const [first] = matters as [Private];
  const { topic, who } = first;
  const { spans, quoted } = placesOf(matters);
  const named = who.name ?? (namesSomebody(quoted, commonFirstNames) ? 'somebody' : undefined);
  return {
    check: 'confidential',
    clause: isOfSchool(topic) ? 'confidentiality.academy' : 'confidentiality.individual',
    spans,
    weight: 80,
    noticed: { id: `noticedConfidential${topic}`, with: [quoted] },
    why: { id: whyOf(topic, named), with: [] },
    key: keyOfAll(kind, spans, parts),
    actions: ['dismiss'],
  };
}

function isOfSchool(topic: Private['topic']): boolean {
  return topic === 'Jobs' || topic === 'Ofsted' || topic === 'Early';
}

/** Who is named in what is said: somebody on one of the school's lists, or somebody else. */
type Named = Private['who']['name'] | 'somebody';

function whyOf(topic: Private['topic'], name: Named): string {
  if (isOfSchool(topic)) return 'whyConfidentialSchool';
  if (topic === 'Private') return 'whyConfidentialPrivate';
  if (topic === 'Staff')
    return name === 'colleague' || name === 'somebody' ? 'whyConfidentialTheirs' : 'whyConfidentialColleague';
  return name === 'pupil' ? 'whyConfidentialNamed' : 'whyConfidentialChild';
}

/** *Mrs Khan, is off sick*, *Dave’s been signed off*: with a title and a surname, or a common first name that is no word. */
function namesSomebody(words: string, commonFirstNames: string): boolean {
  const tokens = tokensOf(read(words));
  const names = commonNamesIn(commonFirstNames);
  return tokens.some((token, at) =>
    isTitle(token)
      ? tokens[at + 1]?.capital
      : token.capital && !isNameToo(token.text) && names.has(token.text),
  );
}
