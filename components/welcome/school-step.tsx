import { packInUse } from '../../lib/school/held-packs';
import { words } from '../../lib/words';
import { TickIcon } from '../icons/tick-icon';
import { PackImport } from '../school/pack-import';
import { usePacks } from '../school/use-packs';
import { Step } from './step';

/** The school whose policy is in use, and the way to another school's pack. */
export function SchoolStep() {
  const { held, change } = usePacks();
  return (
    <Step id="school" number={1} heading={words('welcomeSchool')}>
      {held && (
        <p className="chosen">
          <TickIcon />
          <strong>{packInUse(held).pack.school.name}</strong>
        </p>
      )}
      <p>
        {words('welcomeSchoolMore')} <a href="/policy.html">{words('welcomeSchoolPolicy')}</a>
      </p>
      {held && (
        <details>
          <summary>{words('welcomeSchoolPack')}</summary>
          <PackImport held={held} change={change} />
        </details>
      )}
    </Step>
  );
}
