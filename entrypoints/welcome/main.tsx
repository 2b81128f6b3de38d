import '../../components/welcome/welcome-page.css';
import { mountPage } from '../../components/page/mount-page';
import { WelcomePage } from '../../components/welcome/welcome-page';
import { PEAR_TREE } from '../../lib/school/pear-tree';

mountPage('welcomeTitle', <WelcomePage school={PEAR_TREE.school.name} />);
