import type { Pack } from '../../lib/school/pack';
import type { PackProblem } from '../../lib/school/read-pack';
import { words, type WordsKey } from '../../lib/words';
import { Notice } from '../controls/notice';
import { problemWords } from '../school/problem-words';

/** Where each field of a pack is typed in: the part of the page, and what it is called there. */
const PLACES: readonly (readonly [field: RegExp, part: string, name: WordsKey])[] = [
  [/^school\.name/, 'school', 'makerSchoolName'],
  [/^school\.shortForms/, 'school', 'makerShortForms'],
  [/^school\.initials/, 'school', 'makerInitials'],
  [/^school\.handles/, 'school', 'makerHandles'],
  [/^school\.domains/, 'school', 'makerDomains'],
  [/^trust/, 'school', 'makerTrust'],
  [/^school/, 'school', 'makerSchool'],
  [/^week/, 'hours', 'makerHours'],
  [/^closed/, 'hours', 'makerCalendar'],
  [/^policy\.title/, 'policy', 'makerPolicyTitle'],
  [/^policy\.introduction/, 'policy', 'makerPolicyIntroduction'],
  [/^ownWords/, 'policy', 'makerOwnWords'],
  [/^issuedBy/, 'save', 'makerIssuedBy'],
  [/^version/, 'save', 'makerVersion'],
  [/^reviewBy/, 'save', 'makerReviewBy'],
];

/** What has to be put right before the pack can be saved, and the way to where that is done. */
export function ProblemNote({ pack, problem }: { readonly pack: Pack; readonly problem: PackProblem }) {
  const { part, said } = described(pack, problem);
  return (
    <Notice tone="amber">
      <p>
        {said} <a href={`#${part}`}>{words('makerGoThere')}</a>
      </p>
    </Notice>
  );
}

function described(pack: Pack, problem: PackProblem): { part: string; said: string } {
  if (problem.kind === 'timetable') return { part: 'hours', said: problemWords(problem) };
  if (problem.kind !== 'missing' && problem.kind !== 'not-right')
    return { part: 'save', said: problemWords(problem) };
  const { field } = problem;
  const section = /^policy\.sections\.(\d+)/.exec(field)?.[1];
  if (section !== undefined) {
    const name =
      pack.policy.sections[Number(section)]?.heading ||
      words('makerPolicyUnnamed', String(Number(section) + 1));
    return { part: 'policy', said: words('makerLookAgain', name) };
  }
  const [, part, name] = PLACES.find(([pattern]) => pattern.test(field)) ?? [
    undefined,
    'policy',
    'makerPolicy' as const,
  ];
  return { part, said: words('makerLookAgain', words(name)) };
}
