import { useEffect } from 'react';
import { words } from '../../lib/words';
import { Notice } from '../controls/notice';
import { PageFrame } from '../page/page-frame';
import { useHours } from '../page/use-hours';
import { useSettings } from '../page/use-settings';
import { HoursStep } from './hours-step';
import { NamesStep } from './names-step';
import { PracticeStep } from './practice-step';
import { SchoolStep } from './school-step';

/** The first run: four short steps on one page, each of which can be left out. */
export function WelcomePage() {
  const { settings, change } = useSettings();
  const { hours } = useHours();
  const unseen = settings?.welcomed === false;
  useEffect(() => {
    if (unseen) void change((now) => ({ ...now, welcomed: true }));
  }, [unseen, change]);
  return (
    <PageFrame path="/welcome.html" heading={words('welcomeHeading')} settings={settings}>
      <div className="welcome-intro">
        <p className="lead">{words('welcomeIntro')}</p>
        <Notice>
          <p>{words('welcomePrivate')}</p>
        </Notice>
        <p>{words('welcomeSkip')}</p>
      </div>
      {settings && hours && (
        <div className="panels">
          <SchoolStep />
          <HoursStep hours={hours} change={change} />
          <NamesStep settings={settings} change={change} />
          <PracticeStep />
        </div>
      )}
      <p className="welcome-done">{words('welcomeDone')}</p>
    </PageFrame>
  );
}
