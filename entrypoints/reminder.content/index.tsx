import { defineContentScript } from 'wxt/utils/define-content-script';
import { mountReminder } from '@/components/reminder/mount';
import { removeWhenLost } from '@/lib/compose/remove-when-lost';
import { wings } from '@/lib/compose/stage';
import { readPolicy } from '@/lib/policy-store';
import { siteMatches } from '@/lib/sites/matches';

export default defineContentScript({
  matches: siteMatches(),
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  async main() {
    const meeting = wings();
    if (!meeting.stage || meeting.reminder) return;
    const policy = await readPolicy();
    // It may have been loaded twice at the same time.
    if (meeting.reminder) return;
    meeting.reminder = mountReminder(meeting.stage, policy, () => {
      delete meeting.reminder;
    });
    // Firefox ends old scripts, with all that they would do.
    if (!import.meta.env.FIREFOX) removeWhenLost(meeting.stage, meeting.reminder);
  },
});
