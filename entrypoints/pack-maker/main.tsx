import '../../components/pack-maker/pack-maker-page.css';
import { mountPage } from '../../components/page/mount-page';
import { PackMakerPage } from '../../components/pack-maker/pack-maker-page';
import { packInUse } from '../../lib/school/held-packs';
import { loadPacks } from '../../lib/storage';

void loadPacks().then((held) => {
  const drop = mountPage('makerHeading', <PackMakerPage start={packInUse(held).pack} />);
  // Browsers may keep a page that was left in memory, to go back to: no names may stay in it.
  addEventListener('pagehide', drop);
  addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
});
