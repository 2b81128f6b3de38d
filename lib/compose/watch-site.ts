import { alive } from '../alive';
import { onMessage, sendMessage } from '../messages';
import type { ReadPhoto } from '../photos/photo-to-read';
import { reportError } from '../report-error';
import { readSitesOff } from '../rulebook-store';
import type { Site } from '../sites/site';
import { lateScripts } from './late-scripts';
import { removeLeftOvers } from '../sites/left-overs';
import { wings } from './stage';
import { Watcher } from './watch';

/** Watches a page of a site: joins the watcher to the browser, the stored rulebook and the background. */
export function watchSite(site: Site, signal: AbortSignal): void {
  const meeting = wings();
  if (meeting.watcher?.alive()) return;
  if (import.meta.env.FIREFOX) removeLeftOvers();
  let off = false;
  const readOff = async (): Promise<void> => {
    off = (await readSitesOff()).includes(site.id);
  };
  const watcher = new Watcher({
    site,
    signal,
    alive,
    now: () => Date.now(),
    checker: () => meeting.checker,
    isOff: () => off,
    late: lateScripts(() => {
      // It is known sooner than they are there.
      readOff().catch((fault: unknown) => reportError('reading what is switched off', fault));
      return sendMessage('loadReminder');
    }),
    readPhoto,
    wantPhotos: () => void loadPhotos(),
    act: (what, { check, fingerprint }, undo) =>
      tell(sendMessage('said', { what, check, fingerprint, undo })),
    openPage: (page, fragment) => void tell(sendMessage('openPage', { page, fragment })),
    reminded: (check) => void tell(sendMessage('reminded', check)),
  });
  meeting.stage = watcher.stage;
  meeting.loose = watcher.loose;
  meeting.watcher = { alive };
  meeting.onChecker = () => watcher.recheck();
  watcher.begin();

  onMessage('tabState', () => ({
    site: site.id,
    siteName: site.name,
    state: watcher.state,
    findings: meeting.reminder?.count() ?? 0,
  }));
}

async function loadPhotos(): Promise<void> {
  if (!wings().readPhoto) await sendMessage('loadPhotoReader').catch(() => {});
}

const readPhoto: ReadPhoto = async (photo) => {
  await loadPhotos();
  const read = wings().readPhoto;
  if (read) await read(photo);
  else photo.tell({ state: 'unreadable' });
};

/** Resolves to undefined where a message could not be sent, or what it asks for not be done. */
async function tell<Answer>(sent: Promise<Answer>): Promise<Answer | undefined> {
  return sent.catch((fault: unknown): undefined => {
    reportError('a message to the background', fault);
  });
}
