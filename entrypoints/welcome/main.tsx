import '../../components/welcome/welcome-page.css';
import { mountPage } from '../../components/page/mount-page';
import { mountReminder } from '../../components/reminder/mount';
import { WelcomePage } from '../../components/welcome/welcome-page';
import { openPage } from '../../lib/background/open-page';
import { wings } from '../../lib/compose/stage';
import { watchPractice } from '../../lib/compose/watch-practice';
import { readPolicy } from '../../lib/policy-store';
import { reportError } from '../../lib/report-error';

mountPage('welcomeTitle', <WelcomePage />);

readPolicy()
  .then((policy) =>
    watchPractice({
      mount: (stage) => mountReminder(stage, policy, () => delete wings().reminder),
      openPage: (page, fragment) => void openPage(page, fragment),
      signal: new AbortController().signal,
    }),
  )
  .catch((fault: unknown) => reportError('practice', fault));
