import '../../components/popup/popup.css';
import { mountPage } from '../../components/page/mount-page';
import { Popup } from '../../components/popup/popup';
import { PEAR_TREE_POLICY } from '../../lib/policy/pear-tree';

mountPage('popupTitle', <Popup policy={PEAR_TREE_POLICY} />);
