import type { ManagedProblem } from '../../lib/school/read-managed';
import { words } from '../../lib/words';
import { problemWords } from '../school/problem-words';

/** What is wrong with a value that an administrator set, under its name, for them to put right. */
export function managedProblemWords(problem: ManagedProblem): string {
  switch (problem.kind) {
    case 'pack':
      return words('managedProblemPack', problemWords(problem.problem));
    case 'school-device':
      return words('managedProblemDevice');
    case 'locked':
      return problem.name === ''
        ? words('managedProblemLocked')
        : words('managedProblemLockedName', problem.name);
    default:
      return words('managedProblemUnknown', problem.name);
  }
}
