import '../../components/popup/popup.css';
import { mountPageOf } from '../../components/page/mount-page';
import { Popup } from '../../components/popup/popup';
import { readPolicy } from '../../lib/policy-store';

void mountPageOf('popupTitle', readPolicy(), (policy) => <Popup policy={policy} />);
