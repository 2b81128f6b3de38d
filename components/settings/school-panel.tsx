import { useState } from 'react';
import { words } from '../../lib/words';
import { NOTHING_DONE } from '../controls/done-line';
import { LockedNote } from '../controls/locked-note';
import { Panel } from '../page/panel';
import { useNow } from '../page/use-now';
import { PackChoices } from '../school/pack-choices';
import { PackFacts } from '../school/pack-facts';
import { PackImport } from '../school/pack-import';
import { ReviewNote } from '../school/review-note';
import type { Schools } from '../school/use-schools';

/** Whose policy, names and hours are in use, and the way to another school pack. */
export function SchoolPanel({ schools }: { readonly schools: Schools }) {
  const { main, managed } = schools;
  const now = useNow();
  const [done, setDone] = useState(NOTHING_DONE);
  return (
    <Panel id="school" heading={words('settingsSchool')}>
      <div>
        <p>
          <strong>{main.school.name}</strong>
        </p>
        <PackFacts pack={main} />
        <ReviewNote pack={main} now={now} />
      </div>
      {managed.locked.includes('school') ? (
        <LockedNote id="school-locked" />
      ) : (
        <>
          <PackChoices schools={schools} onDone={setDone} />
          <div className="stack" id="pack" tabIndex={-1}>
            <p>{words('settingsSchoolMore')}</p>
            <PackImport schools={schools} done={done} onDone={setDone} />
          </div>
        </>
      )}
      <p>
        <a href="/pack-maker.html">{words('makerHeading')}</a>
      </p>
    </Panel>
  );
}
