import type { Lock } from '../../lib/school/managed';
import type { ManagedRead } from '../../lib/school/read-managed';
import { words, type WordsKey } from '../../lib/words';
import { Notice } from '../controls/notice';
import { Panel } from '../page/panel';
import { managedProblemWords } from './managed-problem-words';

const LOCK_WORDS: Readonly<Record<Lock, WordsKey>> = {
  school: 'managedLockedSchool',
  hours: 'managedLockedHours',
  checks: 'managedLockedChecks',
  sites: 'managedLockedSites',
};

/** Says what an administrator has set for this device, and what of it could not be used. Nothing where nobody has. */
export function ManagedPanel({ managed, problems }: ManagedRead) {
  const { pack, schoolDevice, locked } = managed;
  const set = [
    ...(pack ? [words('managedPack', pack.school.name, pack.version)] : []),
    ...(schoolDevice ? [words('managedDevice')] : []),
    ...locked.map((lock) => words(LOCK_WORDS[lock])),
  ];
  if (set.length === 0 && problems.length === 0) return null;
  return (
    <Panel id="managed" heading={words('managedHeading')}>
      {set.length > 0 && (
        <>
          <p>{words('managedIntro')}</p>
          <ul className="managed-list">
            {set.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      {problems.length > 0 && (
        <Notice tone="amber">
          <p>{words('managedProblem')}</p>
          <ul className="managed-list">
            {problems.map(managedProblemWords).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Notice>
      )}
      <p className="soft">{words('managedPrivate')}</p>
    </Panel>
  );
}
