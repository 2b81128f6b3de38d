import type { PackProblem } from '../../lib/school/read-pack';
import { words, type WordsKey } from '../../lib/words';
import { dayName } from '../hours/day-name';

const SIMPLE = {
  empty: 'packProblemEmpty',
  'cut-short': 'packProblemCutShort',
  'not-a-pack': 'packProblemNotAPack',
  newer: 'packProblemNewer',
  'too-large': 'packProblemTooLarge',
  unreadable: 'packProblemUnreadable',
} as const satisfies Readonly<Record<string, WordsKey>>;

/** What is wrong with a file that was to be a school pack, in a sentence that says where. */
export function problemWords(problem: PackProblem): string {
  switch (problem.kind) {
    case 'not-json':
      return problem.line === undefined
        ? words('packProblemNotJson')
        : words('packProblemNotJsonLine', String(problem.line));
    case 'unknown-clause':
      return words('packProblemUnknownClause', problem.clause);
    case 'timetable':
      return words('packProblemTimetable', dayName(problem.day), words(problem.message));
    case 'missing':
      return words('packProblemMissing', problem.field);
    case 'not-right':
      return words('packProblemNotRight', problem.field);
    default:
      return words(SIMPLE[problem.kind]);
  }
}
