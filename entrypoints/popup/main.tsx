import '../../components/popup/popup.css';
import { mountPage } from '../../components/page/mount-page';
import { Popup } from '../../components/popup/popup';
import { readPolicy } from '../../lib/policy-store';

void readPolicy().then((policy) => mountPage('popupTitle', <Popup policy={policy} />));
