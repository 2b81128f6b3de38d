import '../../components/welcome/welcome-page.css';
import { mountPage } from '../../components/page/mount-page';
import { mountReminder } from '../../components/reminder/mount';
import { WelcomePage } from '../../components/welcome/welcome-page';
import { openPage } from '../../lib/background/open-page';
import { wings } from '../../lib/compose/stage';
import { watchPractice } from '../../lib/compose/watch-practice';
import { PEAR_TREE_POLICY } from '../../lib/policy/pear-tree';
import { reportError } from '../../lib/report-error';
import { PEAR_TREE } from '../../lib/school/pear-tree';

mountPage('welcomeTitle', <WelcomePage school={PEAR_TREE.school.name} />);

watchPractice({
  mount: (stage) => mountReminder(stage, PEAR_TREE_POLICY, () => delete wings().reminder),
  openPage: (page, fragment) => void openPage(page, fragment),
  signal: new AbortController().signal,
}).catch((fault: unknown) => reportError('practice', fault));
