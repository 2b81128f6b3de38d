import { useState } from 'react';
import { words } from '../../lib/words';
import { NOTHING_DONE } from '../controls/done-line';
import { LockedNote } from '../controls/locked-note';
import { TickIcon } from '../icons/tick-icon';
import { PackImport } from '../school/pack-import';
import type { Schools } from '../school/use-schools';
import { Step } from './step';

/** The school whose policy is in use, and the way to another school's pack. */
export function SchoolStep({ schools }: { readonly schools: Schools }) {
  const { main, managed } = schools;
  const [done, setDone] = useState(NOTHING_DONE);
  return (
    <Step id="school" number={1} heading={words('welcomeSchool')}>
      <p className="chosen">
        <TickIcon />
        <strong>{main.school.name}</strong>
      </p>
      <p>
        {words('welcomeSchoolMore')} <a href="/policy.html">{words('welcomeSchoolPolicy')}</a>
      </p>
      {managed.schoolDevice && <p>{words('managedDevice')}</p>}
      {managed.locked.includes('school') ? (
        <LockedNote id="school-locked" />
      ) : (
        <details>
          <summary>{words(managed.pack ? 'welcomeSchoolOther' : 'welcomeSchoolPack')}</summary>
          <PackImport schools={schools} done={done} onDone={setDone} />
        </details>
      )}
    </Step>
  );
}
