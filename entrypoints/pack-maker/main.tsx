import '../../components/pack-maker/pack-maker-page.css';
import { mountPageOf } from '../../components/page/mount-page';
import { PackMakerPage } from '../../components/pack-maker/pack-maker-page';
import { loadManaged } from '../../lib/managed-store';
import { schoolsInUse } from '../../lib/school/schools-in-use';
import { loadPacks } from '../../lib/storage';

void mountPageOf('makerHeading', Promise.all([loadPacks(), loadManaged()]), ([held, { managed }]) => (
  <PackMakerPage start={schoolsInUse(held, managed).main} />
)).then((drop) => {
  // Browsers may keep a page that was left in memory, to go back to: no names may stay in it.
  addEventListener('pagehide', drop);
  addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
});
