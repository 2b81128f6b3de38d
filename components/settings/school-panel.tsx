import { packInUse } from '../../lib/school/held-packs';
import { words } from '../../lib/words';
import { useNow } from '../page/use-now';
import { Panel } from '../page/panel';
import { PackChoices } from '../school/pack-choices';
import { PackFacts } from '../school/pack-facts';
import { PackImport } from '../school/pack-import';
import { ReviewNote } from '../school/review-note';
import { usePacks } from '../school/use-packs';

/** Whose policy, names and hours are in use, and the way to another school pack. */
export function SchoolPanel() {
  const { held, change } = usePacks();
  const now = useNow();
  if (!held) return null;
  const { pack } = packInUse(held);
  return (
    <Panel id="school" heading={words('settingsSchool')}>
      <div>
        <p>
          <strong>{pack.school.name}</strong>
        </p>
        <PackFacts pack={pack} />
        <ReviewNote pack={pack} now={now} />
      </div>
      <PackChoices held={held} change={change} />
      <p>{words('settingsSchoolMore')}</p>
      <PackImport held={held} change={change} />
      <p>
        <a href="/pack-maker.html">{words('makerHeading')}</a>
      </p>
    </Panel>
  );
}
