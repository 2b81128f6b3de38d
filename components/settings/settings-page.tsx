import { useState } from 'react';
import { reportError } from '../../lib/report-error';
import { isManaged } from '../../lib/school/managed';
import { deleteEverything } from '../../lib/storage';
import { words } from '../../lib/words';
import { NamesPanel } from '../names/names-panel';
import { NotSaved } from '../page/not-saved';
import { PageFault } from '../page/page-fault';
import { PageFrame } from '../page/page-frame';
import { useArrival } from '../page/use-arrival';
import { useHours } from '../page/use-hours';
import { useSettings } from '../page/use-settings';
import { useSchools } from '../school/use-schools';
import { ChecksPanel } from './checks-panel';
import { CountsPanel } from './counts-panel';
import { DamagedNotice } from './damaged-notice';
import { DeletePanel } from './delete-panel';
import { HoursPanel } from './hours-panel';
import { KeptPanel } from './kept-panel';
import { ManagedPanel } from './managed-panel';
import { NotPupilsPanel } from './not-pupils-panel';
import { PhotosPanel } from './photos-panel';
import { SchoolPanel } from './school-panel';
import { SettingsContents } from './settings-contents';
import { SitesPanel } from './sites-panel';
import { useKept } from './use-kept';

/** Everything that a person can set, see and delete. */
export function SettingsPage() {
  const { settings, unread, problem, change, notSaved, forgetProblem, reload } = useSettings();
  const { hours, unread: hoursUnread, reload: reloadHours } = useHours();
  const { schools, unread: schoolsUnread } = useSchools();
  const { kept, counts, forget, bringBack } = useKept(settings, schools);
  useArrival(Boolean(settings && hours && schools));
  /** Raised when everything is deleted: then nothing typed, and no way to undo something, is to stay on the page. */
  const [turn, setTurn] = useState(0);

  const deleteAll = async () => {
    try {
      await deleteEverything();
      await reload();
      await reloadHours();
      setTurn((earlier) => earlier + 1);
      return true;
    } catch (fault) {
      reportError('delete everything', fault);
      return false;
    }
  };
  return (
    <PageFrame path="/options.html" heading={words('settingsHeading')} settings={settings}>
      {problem && <DamagedNotice problem={problem} onForget={() => void forgetProblem()} />}
      <SettingsContents />
      {(unread || hoursUnread || schoolsUnread) && <PageFault />}
      {settings && hours && schools && (
        <div className="panels">
          <ManagedPanel managed={schools.managed} problems={schools.problems} />
          <SchoolPanel key={`school ${turn}`} schools={schools} />
          <NamesPanel key={`names ${turn}`} settings={settings} change={change} />
          <HoursPanel
            key={`hours ${turn}`}
            hours={hours}
            settings={settings}
            schools={schools}
            change={change}
          />
          <ChecksPanel settings={settings} managed={schools.managed} change={change} />
          <PhotosPanel key={`photos ${turn}`} settings={settings} schools={schools} change={change} />
          <SitesPanel settings={settings} managed={schools.managed} change={change} />
          <NotPupilsPanel settings={settings} change={change} />
          <CountsPanel key={`counts ${turn}`} counts={counts} forget={forget} bringBack={bringBack} />
          <KeptPanel kept={kept} />
          <DeletePanel managed={isManaged(schools.managed)} onDelete={deleteAll} />
        </div>
      )}
      <NotSaved times={notSaved} />
    </PageFrame>
  );
}
