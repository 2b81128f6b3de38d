import { words } from '../../lib/words';
import { Notice } from '../controls/notice';
import { NotSaved } from '../page/not-saved';
import { PageFault } from '../page/page-fault';
import { PageFrame } from '../page/page-frame';
import { useArrival } from '../page/use-arrival';
import { useHours } from '../page/use-hours';
import { useSettings } from '../page/use-settings';
import { useSchools } from '../school/use-schools';
import { HoursStep } from './hours-step';
import { NamesStep } from './names-step';
import { PracticeStep } from './practice-step';
import { SchoolStep } from './school-step';

/** The first run: four short steps on one page, each of which can be left out. */
export function WelcomePage() {
  const { settings, unread, change, notSaved } = useSettings();
  const { hours, unread: hoursUnread } = useHours();
  const { schools, unread: schoolsUnread } = useSchools();
  useArrival(Boolean(settings && hours && schools));
  return (
    <PageFrame path="/welcome.html" heading={words('welcomeHeading')} settings={settings}>
      <div className="welcome-intro">
        <p className="lead">{words('welcomeIntro')}</p>
        <Notice>
          <p>
            {words('welcomePrivate')} {words('notMessages')}
          </p>
        </Notice>
        <p>{words('welcomeSkip')}</p>
      </div>
      {(unread || hoursUnread || schoolsUnread) && <PageFault />}
      {settings && hours && schools && (
        <div className="panels">
          <SchoolStep schools={schools} />
          <HoursStep hours={hours} locked={schools.managed.locked.includes('hours')} change={change} />
          <NamesStep settings={settings} change={change} />
          <PracticeStep />
        </div>
      )}
      <p className="welcome-done">{words('welcomeDone')}</p>
      <NotSaved times={notSaved} />
    </PageFrame>
  );
}
