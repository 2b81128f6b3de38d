import '../../components/pack-maker/pack-maker-page.css';
import { mountPage } from '../../components/page/mount-page';
import { PackMakerPage } from '../../components/pack-maker/pack-maker-page';
import { packInUse } from '../../lib/school/held-packs';
import { loadPacks } from '../../lib/storage';

void loadPacks().then((held) => mountPage('makerHeading', <PackMakerPage start={packInUse(held).pack} />));
