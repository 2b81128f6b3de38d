import type { Pack } from '../../lib/school/pack';
import { countedWords, words } from '../../lib/words';
import { reviewDate } from '../policy/review-date';

/** What is in the pack, to look over before it is saved; and what comes of what is not. */
export function PackContents({ pack }: { readonly pack: Pack }) {
  const { roster, colleagues, closed, school, ownWords, policy } = pack;
  const last = closed
    .filter(({ kind }) => kind === 'holiday')
    .map(({ to }) => to)
    .toSorted()
    .at(-1);
  const lines = [
    roster ? countedWords('makerHasPupils', roster.size) : words('makerHasNoPupils'),
    colleagues ? countedWords('makerHasColleagues', colleagues.size) : words('makerHasNoColleagues'),
    words(pack.week ? 'makerHasHours' : 'makerHasNoHours'),
    last === undefined ? words('makerHasNoCalendar') : words('makerHasCalendar', reviewDate(last)),
    words(school.grounds ? 'makerHasGrounds' : 'makerHasNoGrounds'),
    countedWords('makerHasClauses', policy.sections.flatMap(({ clauses }) => clauses).length),
    ...(ownWords.length > 0 ? [countedWords('makerHasOwnWords', ownWords.length)] : []),
  ];
  return (
    <>
      <h3>{school.name === '' ? words('makerContentsUnnamed') : words('makerContents', school.name)}</h3>
      <ul className="contents">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
