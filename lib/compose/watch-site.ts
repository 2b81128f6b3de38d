import { browser } from 'wxt/browser';
import type { ActionId, Finding } from '../checks/check';
import { onMessage, sendMessage, type Remembered } from '../messages';
import { reportError } from '../report-error';
import type { Site } from '../sites/site';
import type { ReadPhoto } from './attachments';
import type { Checker } from './checker';
import { lateScripts } from './late-scripts';
import { removeLeftOvers } from '../sites/left-overs';
import { wings } from './stage';
import { Watcher } from './watch';

/** Watches a page of a site: joins the watcher to the browser, the stored rulebook and the background. */
export function watchSite(site: Site, signal: AbortSignal): void {
  const meeting = wings();
  if (meeting.watcher?.alive()) return;
  removeLeftOvers();
  const watcher = new Watcher({
    site,
    signal,
    alive,
    now: () => Date.now(),
    checker: () => meeting.checker,
    late: lateScripts(() => sendMessage('loadReminder')),
    readPhoto,
    act,
    openPage: (page, fragment) => tell(sendMessage('openPage', { page, fragment })),
    reminded: (check) => tell(sendMessage('reminded', check)),
  });
  meeting.stage = watcher.stage;
  meeting.watcher = { alive };
  meeting.onChecker = () => watcher.recheck();

  onMessage('tabState', () => ({
    site: site.id,
    siteName: site.name,
    state: stateOf(watcher, meeting.checker, site),
    findings: watcher.findings.length,
  }));
}

function stateOf(
  { lost }: Watcher,
  checker: Checker | undefined,
  { id }: Site,
): 'watching' | 'cannot-find' | 'off' {
  if (checker?.isOff(id)) return 'off';
  return lost ? 'cannot-find' : 'watching';
}

/** After the extension was updated, reloaded or removed, its old scripts lose their connection and stay in the page. */
function alive(): boolean {
  try {
    return Boolean(browser.runtime.id);
  } catch {
    return false;
  }
}

const readPhoto: ReadPhoto = async (file, tell) => {
  if (!wings().readPhoto) await sendMessage('loadPhotoReader').catch(() => {});
  const read = wings().readPhoto;
  if (read) await read(file, tell);
  else tell({ state: 'unreadable' });
};

function act(action: ActionId, finding: Finding): void {
  if (action === 'set-hours') {
    tell(sendMessage('openPage', { page: 'settings', fragment: 'hours' }));
    return;
  }
  const said = rememberedOf(action, finding);
  if (said) tell(sendMessage('remember', said));
}

/** What of an action is kept on this device; the others are for this draft alone. */
function rememberedOf(action: ActionId, { check, fingerprint }: Finding): Remembered | undefined {
  switch (action) {
    case 'on-a-break':
    case 'not-working-today':
      return { what: action };
    case 'not-a-pupil':
      return fingerprint === undefined ? undefined : { what: action, fingerprint };
    case 'mute':
      return { what: action, check };
    default:
      return undefined;
  }
}

/** A message that nobody waits for. */
function tell(sent: Promise<unknown>): void {
  sent.catch((fault: unknown) => reportError('a message to the background', fault));
}
