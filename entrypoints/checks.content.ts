import { defineContentScript } from 'wxt/utils/define-content-script';
import { openChecker } from '../lib/compose/checker';
import { wings } from '../lib/compose/stage';
import { reportError } from '../lib/report-error';
import { siteMatches } from '../lib/sites/matches';

/** Loaded into a page when a compose box there first gets focus, ahead of the reminder. */
export default defineContentScript({
  matches: siteMatches(),
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  async main(ctx) {
    const meeting = wings();
    const tell = (): void => meeting.onChecker?.();
    try {
      meeting.checker ??= await openChecker(tell, ctx.signal);
      meeting.checkerFailed = false;
      tell();
    } catch (fault) {
      meeting.checkerFailed = true;
      reportError('opening the checks', fault);
    }
  },
});
