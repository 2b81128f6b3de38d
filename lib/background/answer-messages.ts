import { CHECK_IDS } from '../checks/check';
import { onMessage } from '../messages';
import { addToCounts } from '../storage';
import { openEngine } from '../photo-engine/open-engine';
import { LATE_SCRIPTS, loadScripts } from './load-scripts';
import { openRequestedPage } from './open-page';
import { remember } from './remember';
import { coveredFrame, isOurs } from './senders';

const HOURS = { page: 'settings', fragment: 'hours' } as const;

type Sender = chrome.runtime.MessageSender;

/** Listens for the messages that the scripts in web pages send. To be called at once when the background starts. */
export function answerMessages(): void {
  onMessage('loadReminder', ({ sender }) => loadInto(sender, LATE_SCRIPTS.reminder));
  onMessage('loadPhotoReader', ({ sender }) => loadInto(sender, LATE_SCRIPTS.photos));
  onMessage('openPhotoEngine', ({ sender }) => (isOurs(sender) ? openEngine() : false));
  onMessage('said', async ({ data, sender }) => {
    if (!isOurs(sender)) return undefined;
    if (data.what === 'set-hours') await openRequestedPage(HOURS);
    else await remember(data, Date.now());
    return 'kept';
  });
  onMessage('reminded', async ({ data, sender }) => {
    if (isOurs(sender) && CHECK_IDS.includes(data)) await addToCounts(data);
  });
  onMessage('openPage', async ({ data, sender }) => {
    if (isOurs(sender)) await openRequestedPage(data);
  });
}

async function loadInto(sender: Sender, files: readonly string[]): Promise<void> {
  const frame = coveredFrame(sender);
  if (frame) await loadScripts(files, frame);
}
