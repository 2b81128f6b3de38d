import { reportError } from '../report-error';
import { refreshRulebook } from '../storage';
import { openPage } from './open-page';
import { watchOpenTabs } from './watch-open-tabs';

/**
 * What happens once after the extension was installed or updated. One part that fails does not keep the others from
 * happening.
 */
export async function installed(reason: chrome.runtime.InstalledDetails['reason']): Promise<void> {
  if (reason !== 'install' && reason !== 'update') return;
  // A new version may make the rulebook differently, so it is made anew even where there is one.
  await orReport('making the rulebook', refreshRulebook());
  if (reason === 'install') await orReport('opening the welcome page', openPage('welcome'));
  if (!import.meta.env.FIREFOX) await orReport('watching the open tabs', watchOpenTabs());
}

async function orReport(part: string, work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (fault) {
    reportError(part, fault);
  }
}
