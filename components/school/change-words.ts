import type { PackChange } from '../../lib/school/compare-packs';
import { countedWords, words, type WordsKey } from '../../lib/words';

const SIMPLE = {
  names: 'packChangeNames',
  trust: 'packChangeTrust',
  grounds: 'packChangeGrounds',
  week: 'packChangeWeek',
  'policy-words': 'packChangePolicyWords',
  'own-words': 'packChangeOwnWords',
  colleagues: 'packChangeColleagues',
} as const satisfies Readonly<Record<string, WordsKey>>;

/** One thing that a new pack brings, in words. */
export function changeWords(change: PackChange): string {
  switch (change.what) {
    case 'school':
      return words('packChangeSchool', change.after, change.before);
    case 'pupils':
      return change.after === 0
        ? words('packChangePupilsNone')
        : countedWords('packChangePupils', change.after, number(change.before));
    case 'calendar':
      return change.daysOff === 0 ? words('packChangeCalendarUsual') : words('packChangeCalendar');
    case 'policy-clauses':
      return [
        change.more > 0 ? countedWords('packChangeClausesMore', change.more) : '',
        change.fewer > 0 ? countedWords('packChangeClausesFewer', change.fewer) : '',
      ]
        .join(' ')
        .trim();
    default:
      return words(SIMPLE[change.what]);
  }
}

function number(count: number): string {
  return new Intl.NumberFormat(words('languageTag')).format(count);
}
