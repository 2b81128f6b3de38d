import '../../components/pack-maker/pack-maker-page.css';
import { mountPage } from '../../components/page/mount-page';
import { PackMakerPage } from '../../components/pack-maker/pack-maker-page';
import { loadManaged } from '../../lib/managed-store';
import { schoolsInUse } from '../../lib/school/schools-in-use';
import { loadPacks } from '../../lib/storage';

void Promise.all([loadPacks(), loadManaged()]).then(([held, { managed }]) => {
  const drop = mountPage('makerHeading', <PackMakerPage start={schoolsInUse(held, managed).main} />);
  // Browsers may keep a page that was left in memory, to go back to: no names may stay in it.
  addEventListener('pagehide', drop);
  addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
});
